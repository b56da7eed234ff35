package io.github.scw4j.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.externalnode.ExternalNodeAuth;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.testkit.fault.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clusters whose nodes are anywhere. */
class KosmosTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final K8s k8s = embedded.k8s();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void aKosmosClusterHasAControlPlaneWithoutPoolsAndNoNetwork() {
        Cluster cluster = kosmos();

        assertThat(cluster.isMulticloud()).isTrue();
        assertThat(cluster.cni()).isEqualTo(Cni.KILO);
        assertThat(cluster.privateNetworkId()).isEmpty();
    }

    @Test
    void aMachineIsRegisteredWithSecretsThatAreNotShown() {
        Pool pool = k8s.pools().create(kosmos().id(), PoolSpec.external("racks"));
        assertThat(pool.isExternal()).isTrue();
        assertThat(pool.size()).isZero();

        ExternalNodeAuth auth = k8s.externalNodes().register(pool.id());

        assertThat(auth.nodeSecretKey().reveal()).isNotEmpty();
        assertThat(auth.metadataUrl()).isNotEmpty();
        assertThat(auth.toString()).doesNotContain(auth.nodeSecretKey().reveal());
        assertThat(k8s.nodes().list(pool.clusterId(), n -> n.poolId(pool.id())).toList())
                .hasSize(1);
    }

    @Test
    void aRegistrationIsNeverRepeatedWhenTheAnswerIsLost() {
        Pool pool = k8s.pools().create(kosmos().id(), PoolSpec.external("racks"));
        embedded.scaleway().faults().on("AuthExternalNode").times(1).then(Fault.cutAfterActing());

        assertThatThrownBy(() -> k8s.externalNodes().register(pool.id())).isInstanceOf(OutcomeUnknownException.class);

        assertThat(embedded.calls("AuthExternalNode")).isEqualTo(1);
    }

    private Cluster kosmos() {
        Cluster created =
                k8s.clusters().create(c -> c.name("kosmos").type("multicloud").version("1.34.6"));
        return k8s.clusters().waiter(created).until(Readiness.controlPlane()).await();
    }
}
