package io.github.scw4j.k8s.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.QuotasExceededException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.vpc.Vpc;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A cluster and its network in one call, and what becomes of the network when there is no cluster. */
class NetworkedCreationTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void theNetworkIsMadeAndTagged() {
        Cluster cluster = embedded.k8s().clusters().createWithNetwork(request("web"));

        assertThat(networks()).singleElement().satisfies(network -> {
            assertThat(cluster.privateNetworkId()).hasValue(network.id());
            assertThat(network.name()).isEqualTo("web");
            assertThat(network.tags()).contains("created-along-with-k8s-cluster");
        });
    }

    @Test
    void aNetworkThatIsGivenIsTaken() {
        String given = Vpc.of(embedded.client())
                .privateNetworks()
                .create(n -> n.name("mine"))
                .id();

        Cluster cluster = embedded.k8s()
                .clusters()
                .createWithNetwork(
                        request("web").toBuilder().privateNetworkId(given).build());

        assertThat(cluster.privateNetworkId()).hasValue(given);
        assertThat(networks()).hasSize(1);
    }

    @Test
    void kosmosGetsNone() {
        Cluster cluster = embedded.k8s()
                .clusters()
                .createWithNetwork(c -> c.name("kosmos").type("multicloud").version("1.34.6"));

        assertThat(cluster.privateNetworkId()).isEmpty();
        assertThat(networks()).isEmpty();
    }

    @Test
    void aRefusedClusterTakesItsNetworkAway() {
        embedded.scaleway().faults().on("CreateCluster").then(Fault.quotaExceeded("clusters", 20, 20));

        assertThatThrownBy(() -> embedded.k8s().clusters().createWithNetwork(request("web")))
                .isInstanceOf(QuotasExceededException.class);

        assertThat(embedded.calls("CreatePrivateNetwork")).isEqualTo(1);
        assertThat(networks()).isEmpty();
    }

    @Test
    void aNetworkThatCannotBeTakenAwayIsNamed() {
        embedded.scaleway().faults().on("CreateCluster").then(Fault.quotaExceeded("clusters", 20, 20));
        embedded.scaleway()
                .faults()
                .on("DeletePrivateNetwork")
                .then(Fault.permissionsDenied("private_networks", "delete"));

        QuotasExceededException refused = catchThrowableOfType(
                QuotasExceededException.class, () -> embedded.k8s().clusters().createWithNetwork(request("web")));

        assertThat(refused.getSuppressed())
                .singleElement()
                .satisfies(left ->
                        assertThat(left).hasMessageContaining(networks().get(0).id()));
    }

    @Test
    void nobodyKnowsOfTheClusterSoTheNetworkStaysAndIsNamed() {
        K8s once = embedded.withoutRepeats();
        embedded.scaleway().faults().on("CreateCluster").then(Fault.cutAfterActing());
        embedded.scaleway().faults().on("ListClusters").then(Fault.cutBeforeActing());

        assertThatThrownBy(() -> once.clusters().createWithNetwork(request("web")))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("cluster \"web\"")
                .hasMessageContaining(networks().get(0).id())
                .hasMessageContaining("is left");
    }

    private CreateCluster request(String name) {
        return CreateCluster.builder()
                .name(name)
                .version("1.35.3")
                .addPool(p -> p.name("default").nodeType("DEV1-M").size(1))
                .build();
    }

    private List<PrivateNetwork> networks() {
        return Vpc.of(embedded.client()).privateNetworks().list().toList();
    }
}
