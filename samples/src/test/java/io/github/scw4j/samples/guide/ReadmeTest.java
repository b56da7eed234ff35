package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.error.OutOfStockException;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.QuotasExceededException;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;
import io.github.scw4j.samples.first.FirstCluster;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest extends GuideTest {

    @Test
    void theFirstProgramMakesAClusterWithNodes(@TempDir Path folder) throws Exception {
        try (EmbeddedScaleway fast = EmbeddedScaleway.builder().speed(1000).start()) {
            ProcessBuilder program = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstCluster.class.getName())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("screen").toFile());
            program.environment().keySet().removeIf(name -> name.startsWith("SCW_") || name.startsWith("SCALEWAY_"));
            program.environment().putAll(fast.environment());

            int exitCode = program.start().waitFor();

            assertThat(folder.resolve("screen")).content().contains("waiting for 2 ready nodes");
            assertThat(exitCode).isZero();
            assertThat(Files.readString(folder.resolve("kubeconfig.yaml"))).contains("exec-credential");
        }
    }

    @Test
    void lists() {
        // tag::list
        for (Cluster cluster : k8s.clusters().list()) {
            System.out.println(cluster.name() + " is " + cluster.status());
        }
        List<Node> broken = k8s.clusters().list().stream()
                .flatMap(cluster -> k8s.nodes().list(cluster.id()).stream())
                .filter(node -> node.status().equals(NodeStatus.NOT_READY))
                .toList();
        // end::list
        assertThat(broken).isEmpty();
    }

    @Test
    void updatesAndUpgrades() {
        String clusterId = seeded.id();
        String poolId = seeded.pool("default").id();
        // tag::update
        Cluster updating = k8s.clusters()
                .update(clusterId, c -> c.description("the web shop").clearTags());
        k8s.clusters().waiter(updating).until(Readiness.stable()).await();

        Pool scaling = k8s.pools().update(poolId, p -> p.size(4)); // sends the size, and nothing else
        k8s.pools().waiter(scaling).until(PoolReadiness.ready()).await();

        String version = k8s.clusters().availableVersions(clusterId).get(0).name();
        Cluster upgrading = k8s.clusters().upgrade(clusterId, UpgradeCluster.withPoolsTo(version));
        k8s.clusters().waiter(upgrading).until(Readiness.upgradedTo(version)).await();
        // end::update
        assertThat(k8s.clusters().get(clusterId).version()).isEqualTo("1.36.1");
        assertThat(k8s.pools().get(poolId).size()).isEqualTo(4);
    }

    @Test
    void errors() {
        String clusterId = seeded.id();
        scaleway.faults().on("CreatePool").then(Fault.outOfStock("PRO2-XXS"));
        // tag::errors
        try {
            k8s.pools()
                    .create(clusterId, p -> p.name("batch").nodeType("PRO2-XXS").size(3));
        } catch (OutOfStockException e) {
            tryAnotherZone();
        } catch (QuotasExceededException e) {
            askForMore(e.quotas());
        } catch (OutcomeUnknownException e) {
            lookBeforeTryingAgain(); // the pool may be there
        } catch (ScalewayException e) {
            System.err.println(e.getMessage()); // says what, where, why, and what to do
        }
        // end::errors
        assertThat(tried).isTrue();
    }

    private boolean tried;

    private void tryAnotherZone() {
        tried = true;
    }

    private void askForMore(List<QuotasExceededException.Quota> quotas) {
        throw new AssertionError(quotas);
    }

    private void lookBeforeTryingAgain() {
        throw new AssertionError("the answer was not lost");
    }
}
