package io.github.scw4j.benchmarks;

import io.github.scw4j.benchmarks.server.Bodies;
import io.github.scw4j.benchmarks.server.PageNumber;
import io.github.scw4j.benchmarks.server.QuickServer;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.node.Node;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Listing 10 000 nodes, 100 pages, from a server that takes 20 ms for each. The client has its default rate limit, whose burst is
 * these 100 calls: a new client each time.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ListBenchmark implements AutoCloseable {
    private static final int LATENCY_MILLIS = 20;
    private static final int AT_ONCE = 16;

    private final QuickServer server;
    private ScalewayClient client;

    /** Starts the server. */
    public ListBenchmark() {
        List<byte[]> answers = Stream.concat(Bodies.nodePages().stream(), Stream.of(Bodies.noMoreNodes()))
                .map(QuickServer::ok)
                .toList();
        server = QuickServer.start((request, length) -> {
            Thread.sleep(LATENCY_MILLIS);
            return answers.get(Math.min(PageNumber.of(request, length), answers.size()) - 1);
        });
        client = Clients.to(server.url()).build();
    }

    /** A bucket full of tokens. */
    @Setup(Level.Invocation)
    public void connect() {
        client.close();
        client = Clients.to(server.url()).build();
    }

    private Pages<Node> nodes() {
        return K8s.of(client).nodes().list(Bodies.clusterId(0));
    }

    /** One page after the other. */
    @Benchmark
    public List<Node> sequential() {
        return nodes().toList();
    }

    /** Sixteen pages at a time. */
    @Benchmark
    public List<Node> parallel() {
        return nodes().parallel(AT_ONCE).toList();
    }

    @Override
    @TearDown
    public void close() throws IOException {
        client.close();
        server.close();
    }
}
