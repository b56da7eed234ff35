package io.github.scw4j.benchmarks;

import io.github.scw4j.benchmarks.plain.PlainClient;
import io.github.scw4j.benchmarks.plain.PlainCluster;
import io.github.scw4j.benchmarks.server.Bodies;
import io.github.scw4j.benchmarks.server.QuickServer;
import io.github.scw4j.core.RateLimit;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Getting one cluster over a connection that is open, from a server in the same process. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GetBenchmark implements AutoCloseable {
    private static final String ID = Bodies.clusterId(0);

    private final QuickServer server;
    private final ScalewayClient client;
    private final Clusters clusters;
    private final PlainClient plain;

    /** Starts the server. */
    public GetBenchmark() {
        byte[] answer = QuickServer.ok(Bodies.cluster());
        server = QuickServer.start((request, length) -> answer);
        // the limit's default would be what is measured
        client = Clients.to(server.url()).rateLimit(RateLimit.NONE).build();
        clusters = K8s.of(client).clusters();
        plain = new PlainClient(server.url(), Clients.SECRET_KEY);
    }

    /** By the SDK. */
    @Benchmark
    public Cluster scw4j() {
        return clusters.get(ID);
    }

    /** By OkHttp and Jackson. */
    @Benchmark
    public PlainCluster plain() throws IOException {
        return plain.cluster(ID);
    }

    @Override
    @TearDown
    public void close() throws IOException {
        client.close();
        plain.close();
        server.close();
    }
}
