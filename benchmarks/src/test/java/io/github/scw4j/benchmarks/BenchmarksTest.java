package io.github.scw4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.ObjectReader;
import io.github.scw4j.benchmarks.plain.PlainClient;
import io.github.scw4j.benchmarks.plain.PlainCluster;
import io.github.scw4j.benchmarks.plain.PlainNode;
import io.github.scw4j.benchmarks.plain.PlainNodePage;
import io.github.scw4j.benchmarks.server.Bodies;
import io.github.scw4j.benchmarks.server.SlowClusters;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.reconcile.plan.Plan;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the benchmarks run and compare the same; nothing is timed here. */
class BenchmarksTest {
    @Test
    void bothSidesOfTheGetReadTheSameCluster() throws IOException {
        try (GetBenchmark get = new GetBenchmark()) {
            Cluster cluster = get.scw4j();
            PlainCluster plain = get.plain();
            assertThat(plain.getId()).isEqualTo(cluster.id());
            assertThat(plain.getStatus().name())
                    .isEqualTo(cluster.status().known().name());
            assertThat(plain.getCreatedAt()).isEqualTo(cluster.createdAt());
            assertThat(plain.getPodCidr()).isEqualTo(cluster.podCidr().map(Object::toString));
            assertThat(plain.getPrivateNetworkId()).isEqualTo(cluster.privateNetworkId());
        }
    }

    @Test
    void bothSidesOfTheListReadTheSameNodes() throws IOException {
        ObjectReader reader = PlainClient.mapper().readerFor(PlainNodePage.class);
        PlainNode plain = reader.<PlainNodePage>readValue(Bodies.nodePages().get(99))
                .getNodes()
                .get(99);
        try (ListBenchmark list = new ListBenchmark()) {
            List<Node> nodes = list.parallel();
            Node last = nodes.get(nodes.size() - 1);
            assertThat(nodes).hasSize(Bodies.NODES);
            assertThat(plain.getId()).isEqualTo(last.id());
            assertThat(plain.getConditions()).isEqualTo(last.conditions());
            assertThat(plain.getPublicIpV4()).isEqualTo(last.publicIpV4().map(IpAddress::toInetAddress));
            assertThat(plain.getUpdatedAt()).isEqualTo(last.updatedAt());
        }
    }

    @Test
    void autohealDecidesOnEveryBrokenNode() {
        Plan plan = new PlanBenchmark().autoheal().plan();
        assertThat(plan.actions())
                .singleElement()
                .satisfies(one -> assertThat(one.action().verb()).isEqualTo("reboot"));
        assertThat(plan.refusals()).hasSize(499);
    }

    @Test
    void clustersAreWaitedFor() throws IOException {
        try (SlowClusters server = new SlowClusters(1, Duration.ZERO);
                ScalewayClient client = Clients.to(server.url()).build()) {
            Cluster ready = Calls.of(client)
                    .waiter(new ReadyClusters(K8s.of(client).clusters()), Bodies.clusterId(0))
                    .until("ready")
                    .await();
            assertThat(ready.id()).isEqualTo(Bodies.clusterId(0));
            assertThat(server.calls()).isPositive();
        }
    }

    @Test
    void aWaitByGetsAloneLooksAtItsPauses() {
        // at 0, 2, 5, 9.5, 16.25, 26.4 and 41.4 seconds
        assertThat(WaitsBenchmark.looks(Duration.ofSeconds(30))).isEqualTo(7);
    }

    @Test
    void aRatioIsTheMedianOfThePairs() {
        Row row = Row.ofPairs("what", List.of(1.0, 20.0, 3.0), List.of(1.0, 10.0, 1.0), "");
        assertThat(row.ratio()).isEqualTo(2, within(1e-9));
    }
}
