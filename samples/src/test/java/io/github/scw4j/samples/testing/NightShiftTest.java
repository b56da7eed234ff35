package io.github.scw4j.samples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.junit.EmbeddedScalewayExtension;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

// tag::test
class NightShiftTest {

    @RegisterExtension
    final EmbeddedScalewayExtension extension = EmbeddedScalewayExtension.with(setUp -> setUp.skipWaits());

    private ScalewayClient client;
    private K8s k8s;
    private Cluster cluster;

    @BeforeEach
    void connect(EmbeddedScaleway scaleway) {
        client = ScalewayClient.builder()
                .environment(scaleway.environment())
                .clock(scaleway.clock())
                .scheduler(scaleway.clock().scheduler())
                .build();
        k8s = K8s.of(client);
        cluster =
                k8s.clusters().get(scaleway.k8s().seed(ClusterSeed.named("web")).id());
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void onlyWhatIsTaggedShrinks() {
        k8s.pools().create(cluster.id(), p -> p.name("day").nodeType("PRO2-XXS").size(2));
        k8s.pools()
                .create(
                        cluster.id(),
                        p -> p.name("batch").nodeType("PRO2-XXS").size(3).addTags("night"));

        int shrunk = new NightShift(k8s).begin();

        assertThat(shrunk).isEqualTo(1);
        assertThat(k8s.pools().list(cluster.id()))
                .extracting(Pool::name, Pool::size)
                .containsExactlyInAnyOrder(tuple("day", 2), tuple("batch", 1));
    }

    @Test
    void anOutageIsNotHidden(EmbeddedScaleway scaleway) {
        scaleway.faults().on("ListPools").then(Fault.status(503));

        assertThatThrownBy(() -> new NightShift(k8s).begin()).isInstanceOf(ServerException.class);
    }
}
// end::test
