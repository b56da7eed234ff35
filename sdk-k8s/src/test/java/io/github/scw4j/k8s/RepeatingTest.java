package io.github.scw4j.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.testkit.call.ReceivedCall;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the SDK does when the answer to a change is lost: nothing is done twice. */
class RepeatingTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final K8s k8s = embedded.k8s();
    private final EmbeddedCluster cluster =
            embedded.seed(ClusterSeed.named("seeded").version("1.34.6").pool(PoolSeed.of("default", "DEV1-M", 3)));
    private final String pool = cluster.pool("default").id();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void aClusterThatWasMadeIsFoundAndAdopted() {
        loseAnswerOf("CreateCluster");

        Cluster made =
                k8s.clusters().create(c -> c.name("seed").type("multicloud").version("1.34.6"));

        assertThat(made.name()).as("not the one whose name only contains it").isEqualTo("seed");
        assertThat(embedded.calls("CreateCluster")).isEqualTo(1);
    }

    @Test
    void aPoolThatWasMadeIsFoundAndAdopted() {
        loseAnswerOf("CreatePool");

        Pool made = k8s.pools()
                .create(cluster.id(), p -> p.name("def").nodeType("DEV1-M").size(1));

        assertThat(made.name()).isEqualTo("def");
        assertThat(embedded.calls("CreatePool")).isEqualTo(1);
    }

    @Test
    void anUpgradeThatWasAcceptedIsNotAskedForAgain() {
        loseAnswerOf("UpgradeCluster");

        Cluster upgrading = k8s.clusters().upgrade(cluster.id(), UpgradeCluster.to("1.35.3"));

        assertThat(upgrading.version()).isEqualTo("1.35.3");
        assertThat(embedded.calls("UpgradeCluster")).isEqualTo(1);
    }

    @Test
    void anUpgradeThatWasNotAcceptedIsAskedForAgain() {
        embedded.scaleway().faults().on("UpgradeCluster").times(1).then(Fault.status(503));

        k8s.clusters().upgrade(cluster.id(), UpgradeCluster.to("1.35.3"));

        assertThat(embedded.calls("UpgradeCluster")).isEqualTo(2);
    }

    @Test
    void aChangeOfTypeThatWasAcceptedIsNotAskedForAgain() {
        loseAnswerOf("SetClusterType");

        assertThat(k8s.clusters().setType(cluster.id(), "kapsule-dedicated-4").isDedicated())
                .isTrue();
        assertThat(embedded.calls("SetClusterType")).isEqualTo(1);
    }

    @Test
    void aNodeThatIsBeingDeletedIsNotDeletedAgain() {
        loseAnswerOf("DeleteNode");

        Node leaving = k8s.nodes().delete(cluster.nodes().get(0).id());

        assertThat(leaving.status().isLeaving()).isTrue();
        assertThat(embedded.calls("DeleteNode")).isEqualTo(1);
        assertThat(k8s.pools().get(pool).size()).isEqualTo(2);
    }

    @Test
    void aNodeThatIsBeingReplacedIsNotReplacedAgain() {
        loseAnswerOf("ReplaceNode");

        k8s.nodes().replace(cluster.nodes().get(0).id());

        assertThat(embedded.calls("ReplaceNode")).isEqualTo(1);
        assertThat(k8s.pools().get(pool).size()).isEqualTo(3);
    }

    @Test
    void aNodeThatRebootsIsNotRebootedAgain() {
        loseAnswerOf("RebootNode");

        Node rebooting = k8s.nodes().reboot(cluster.nodes().get(0).id());

        assertThat(rebooting.status()).isEqualTo(NodeStatus.REBOOTING);
        assertThat(embedded.calls("RebootNode")).isEqualTo(1);
    }

    @Test
    void aDeletedClusterThatIsGoneByTheSecondTryIsDeleted() {
        String empty = embedded.seed(ClusterSeed.named("empty")).id();
        embedded.scaleway().faults().on("DeleteCluster").times(1).then(Fault.cutAfterActing());
        embedded.scaleway().faults().on("DeleteCluster").skip(1).then(Fault.notFound("cluster", empty));

        assertThat(k8s.clusters().delete(empty, AdditionalResources.KEEP).status())
                .isIn(ClusterStatus.DELETED, ClusterStatus.DELETING);
        List<ReceivedCall> deletes = embedded.scaleway().calls().of("DeleteCluster");
        assertThat(deletes)
                .allSatisfy(
                        call -> assertThat(call.query()).containsEntry("with_additional_resources", List.of("false")));
    }

    @Test
    void aTokenIsNeverResetTwice() {
        loseAnswerOf("ResetClusterAdminToken");

        assertThatThrownBy(() -> k8s.clusters().resetAdminToken(cluster.id()))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(embedded.calls("ResetClusterAdminToken")).isEqualTo(1);
    }

    @Test
    void theClientsZoneIsNotSentToAnotherRegion() {
        K8s amsterdam = k8s.with(options -> options.region(Region.NL_AMS));
        String there =
                embedded.seed(ClusterSeed.named("there").region("nl-ams")).id();

        Pool made = amsterdam
                .pools()
                .create(there, p -> p.name("default").nodeType("DEV1-M").size(1));

        assertThat(made.zone().orElseThrow().region()).isEqualTo(Region.NL_AMS);
    }

    private void loseAnswerOf(String operation) {
        embedded.scaleway().faults().on(operation).times(1).then(Fault.cutAfterActing());
    }
}
