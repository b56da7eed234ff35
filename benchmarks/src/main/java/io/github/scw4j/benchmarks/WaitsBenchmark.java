package io.github.scw4j.benchmarks;

import io.github.scw4j.benchmarks.server.Bodies;
import io.github.scw4j.benchmarks.server.SlowClusters;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * 10 000 waits at once for clusters that become ready after half a minute, all by default: pauses, rate limit. The baseline is
 * counted, not run: a get per wait at the same pauses would keep the rate limit busy for twenty minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
public class WaitsBenchmark implements AutoCloseable {
    /** The waits. */
    public static final int WAITS = 10_000;

    private static final Duration READY_AFTER = Duration.ofSeconds(30);

    private final SlowClusters server = new SlowClusters(WAITS, READY_AFTER);
    private final ScalewayClient client = Clients.to(server.url()).build();

    /** What the waits cost. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        /** Calls that the server received. */
        public long calls;

        /** Calls that a get per wait would have needed. */
        public long callsByGets;

        /** Heap held by one wait. */
        public long bytesPerWait;

        /** The most threads of the SDK's own. */
        public long threads;
    }

    /** By the SDK. */
    @Benchmark
    public List<Cluster> waits(Cost cost) {
        WaitFor<Cluster, String>[] starts = starts();
        server.begin();
        long before = heap();
        List<CompletableFuture<Cluster>> waits = IntStream.range(0, WAITS)
                .mapToObj(number -> starts[number].until("ready").toFuture())
                .toList();
        cost.bytesPerWait = (heap() - before) / WAITS;
        List<Cluster> ready = waits.stream().map(CompletableFuture::join).toList();
        cost.calls = server.calls();
        cost.callsByGets = WAITS * looks(READY_AFTER);
        cost.threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("scw4j-"))
                .count();
        return ready;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of one generic type
    private WaitFor<Cluster, String>[] starts() {
        Calls calls = Calls.of(client);
        ReadyClusters watched = new ReadyClusters(K8s.of(client).clusters());
        return IntStream.range(0, WAITS)
                .mapToObj(number -> calls.waiter(watched, Bodies.clusterId(number)))
                .toArray(WaitFor[]::new);
    }

    /** The looks of one wait by itself: 2 seconds after the first, then half as long again each time, up to 15 seconds. */
    static long looks(Duration length) {
        long looks = 1;
        double pause = 2;
        for (double at = 0; at < length.toSeconds(); at += Math.min(pause, 15), pause *= 1.5) {
            looks++;
        }
        return looks;
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    @TearDown
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
