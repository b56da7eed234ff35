package io.github.scw4j.k8s.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.node.NodeReadiness;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Waiting for one pool, and for one node. */
class PoolReadinessTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final K8s k8s = embedded.k8s();
    private final EmbeddedCluster cluster =
            embedded.seed(ClusterSeed.named("seeded").version("1.35.3").pool(PoolSeed.of("default", "DEV1-M", 2)));
    private final String pool = cluster.pool("default").id();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void aStuckPoolIsWaitedForUntilStockIsThereAgain() {
        cluster.pool("default").getsStuck("out of stock");
        Pool growing = k8s.pools().update(pool, p -> p.size(3));

        assertThatThrownBy(() -> k8s.pools()
                        .waiter(growing)
                        .until(PoolReadiness.ready())
                        .timeout(Duration.ofMinutes(10))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("2 of 3 nodes ready")
                .hasMessageContaining("out of stock");

        cluster.pool("default").recovers();
        assertThat(k8s.pools().waiter(pool).until(PoolReadiness.ready()).await().size())
                .isEqualTo(3);
    }

    @Test
    void aNodeThatCannotBeMadeEndsTheWaitForItsPool() {
        cluster.pool("default").failsToCreateNodes("quota of DEV1-M exceeded");
        Pool growing = k8s.pools().update(pool, p -> p.size(3));

        assertThatThrownBy(() ->
                        k8s.pools().waiter(growing).until(PoolReadiness.ready()).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("creation_error: quota of DEV1-M exceeded");
    }

    @Test
    void aLockedPoolAndOneThatIsBeingDeletedEndTheWait() {
        cluster.pool("default").becomes("locked");
        assertThatThrownBy(() ->
                        k8s.pools().waiter(pool).until(PoolReadiness.ready()).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("Scaleway has blocked it");

        k8s.pools().delete(pool);
        assertThatThrownBy(() ->
                        k8s.pools().waiter(pool).until(PoolReadiness.ready()).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("is being deleted");
        assertThat(k8s.pools().waiter(pool).untilDeleted().await().id()).isEqualTo(pool);
    }

    @Test
    void aPoolOfAnotherVersionIsNotUpgraded() {
        assertThatThrownBy(() -> k8s.pools()
                        .waiter(pool)
                        .until(PoolReadiness.upgradedTo("1.36.1"))
                        .timeout(Duration.ofMinutes(1))
                        .await())
                .isInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("still of version 1.35.3");
    }

    @Test
    void aNodeThatCannotBeMadeEndsItsOwnWaitAndASilentOneDoesNot() {
        String node = cluster.nodes().get(0).id();
        cluster.nodes().get(0).becomes("not_ready", Duration.ofMinutes(3));
        assertThat(k8s.nodes().waiter(node).until(NodeReadiness.READY).await().id())
                .isEqualTo(node);

        cluster.nodes().get(0).becomes("creation_error");
        assertThatThrownBy(() ->
                        k8s.nodes().waiter(node).until(NodeReadiness.READY).await())
                .isInstanceOf(DeadEndException.class)
                .hasMessageContaining("replace or delete it");
    }
}
