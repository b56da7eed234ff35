package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.instance.EmbeddedServer;
import io.github.scw4j.testkit.instance.ServerSeed;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TestingGuideTest extends GuideTest {

    @Test
    void timeThatSkipsItsWaits() {
        // tag::skip
        try (EmbeddedScaleway scaleway = EmbeddedScaleway.builder().skipWaits().start();
                ScalewayClient client = ScalewayClient.builder()
                        .environment(scaleway.environment())
                        .clock(scaleway.clock())
                        .scheduler(scaleway.clock().scheduler())
                        .build()) {
            K8s k8s = K8s.of(client);
            Cluster created = k8s.clusters()
                    .createWithNetwork(c -> c.name("web")
                            .version("1.35.3")
                            .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(2)));

            // takes minutes of Scaleway's time, and a moment of yours
            Cluster cluster =
                    k8s.clusters().waiter(created).until(Readiness.nodes(2)).await();

            assertThat(k8s.nodes().list(cluster.id())).hasSize(2);
        }
        // end::skip
    }

    @Test
    void timeThatTheTestMoves() {
        // tag::advance
        Cluster created = k8s.clusters()
                .createWithNetwork(c -> c.name("api")
                        .version("1.35.3")
                        .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(2)));
        assertThat(created.status()).isEqualTo(ClusterStatus.CREATING);

        scaleway.clock().advance(Duration.ofMinutes(5));

        assertThat(k8s.clusters().get(created.id()).status()).isEqualTo(ClusterStatus.READY);
        // end::advance
    }

    @Test
    void seeding() {
        // tag::seed
        EmbeddedCluster shop = scaleway.k8s()
                .seed(ClusterSeed.named("shop").version("1.34.6").pool(PoolSeed.of("default", "PRO2-XXS", 50)));
        shop.nodes().get(0).becomes("not_ready", Duration.ofMinutes(20));
        // end::seed
        assertThat(k8s.nodes().list(shop.id()))
                .filteredOn(node -> node.status().equals(NodeStatus.NOT_READY))
                .hasSize(1);
    }

    @Test
    void seedingServers() {
        EmbeddedCluster shop = seeded;
        // tag::servers
        EmbeddedServer builder = scaleway.instances()
                .seed(ServerSeed.named("builder").type("DEV1-S").tags("ci"));
        builder.becomes("locked"); // every action is refused
        builder.getsStuck(); // what begins next never ends, until it recovers
        scaleway.instances().runOutOf("DEV1-S", "fr-par-1"); // powering on is out of stock, and pools that want it hang

        String server = shop.nodes().get(0).serverId().orElseThrow();
        scaleway.instances().server(server).vanishes(); // gone behind the cluster's back: the node is not ready
        // end::servers
        assertThat(builder.state()).contains("locked");
        assertThat(k8s.nodes().list(shop.id()))
                .filteredOn(node -> node.status().equals(NodeStatus.NOT_READY))
                .hasSize(1);
    }

    @Test
    void faults() {
        // tag::faults
        scaleway.faults().on("CreatePool").times(1).then(Fault.cutAfterActing()); // made, but the answer is lost
        scaleway.faults().on("GetCluster", "ListClusters").probability(0.1).then(Fault.status(503));
        scaleway.faults().onAny().times(5).then(Fault.tooManyRequests());
        scaleway.k8s().runOutOf("PRO2-XXS", "fr-par-1"); // pools that want more hang, then warn
        // end::faults
        k8s.pools().create(seeded.id(), p -> p.name("batch").nodeType("DEV1-M").size(1));
        assertThat(scaleway.calls().count("CreatePool")).isGreaterThanOrEqualTo(1);
        assertThat(seeded.pools()).hasSize(2);
    }

    @Test
    void whatWasReceived() {
        Node node = k8s.nodes().list(seeded.id()).iterator().next();
        assertThat(node.status()).isEqualTo(NodeStatus.READY);
        // tag::calls
        assertThat(scaleway.calls().count("ListNodes")).isEqualTo(1);
        assertThat(scaleway.calls().all())
                .allSatisfy(call -> assertThat(call.path()).startsWith("/k8s/v1/regions/fr-par/"));
        // end::calls
    }

    @Test
    void aWaitThatDoesNotSucceed() {
        scaleway.k8s().runOutOf("PRO2-XXS", "fr-par-1");
        k8s.pools().update(seeded.pool("default").id(), p -> p.size(3));
        try {
            k8s.clusters()
                    .waiter(seeded.id())
                    .until(Readiness.nodes(3))
                    .timeout(Duration.ofMinutes(20))
                    .await();
            throw new AssertionError("there is no third node");
        } catch (WaitTimeoutException e) {
            assertThat(e).hasMessageContaining("2 of 3 nodes ready");
        }
    }
}
