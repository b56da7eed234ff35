package io.github.scw4j.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.scw4j.benchmarks.plain.PlainClient;
import io.github.scw4j.benchmarks.plain.PlainNodePage;
import io.github.scw4j.benchmarks.server.Bodies;
import io.github.scw4j.core.internal.call.ResponseDecoder;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.ResponseShape;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.k8s.node.Node;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Decoding a list of 10 000 nodes, in the pages that the API gives. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DecodeBenchmark {
    private final List<byte[]> pages = Bodies.nodePages();
    private final ResponseDecoder decoder = new ResponseDecoder(new Json());
    private final ResponseShape<Page<Node>> shape = Operation.get("ListNodes", "/k8s/nodes")
            .returnsPage("nodes", Node.class, Node::id)
            .response();
    private final ObjectReader plain = PlainClient.mapper().readerFor(PlainNodePage.class);

    /** By the SDK's codec. */
    @Benchmark
    public int scw4j(Blackhole hole) throws IOException {
        int nodes = 0;
        for (byte[] page : pages) {
            List<Node> items = decoder.decode(shape, page, OptionalLong.empty()).items();
            nodes += items.size();
            hole.consume(items);
        }
        return nodes;
    }

    /** By plain Jackson, into classes by hand. */
    @Benchmark
    public int plain(Blackhole hole) throws IOException {
        int nodes = 0;
        for (byte[] page : pages) {
            PlainNodePage items = plain.readValue(page);
            nodes += items.getNodes().size();
            hole.consume(items);
        }
        return nodes;
    }
}
