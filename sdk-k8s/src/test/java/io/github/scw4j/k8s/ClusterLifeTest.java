package io.github.scw4j.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeReadiness;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.vpc.Vpc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whole lives of clusters, in virtual time. */
class ClusterLifeTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final K8s k8s = embedded.k8s();

    @AfterEach
    void stop() {
        embedded.close();
    }

    @Test
    void aClusterIsMadeScaledUpgradedAndDeletedWithEverything() {
        List<Version> versions = k8s.versions().list();
        String newest = k8s.versions().newest().name();
        String before = versions.get(1).name();

        Cluster created = k8s.clusters()
                .createWithNetwork(c -> c.name("life")
                        .version(before)
                        .addPool(p -> p.name("default").nodeType("DEV1-M").size(2)));
        List<WaitProgress> progress = new ArrayList<>();
        Cluster ready = k8s.clusters()
                .waiter(created)
                .until(Readiness.nodes(2))
                .onProgress(progress::add)
                .await();

        assertThat(ready.status()).isEqualTo(ClusterStatus.READY);
        assertThat(progress).extracting(WaitProgress::goal).contains("2 ready nodes");
        assertThat(progress).anySatisfy(p -> assertThat(p.missing()).anyMatch(m -> m.contains("pool \"default\"")));
        assertThat(nodes(ready)).hasSize(2).allMatch(node -> node.status().equals(NodeStatus.READY));

        Pool pool = k8s.pools().list(ready.id()).toList().get(0);
        Pool larger = k8s.pools().update(pool.id(), p -> p.size(3));
        k8s.pools().waiter(larger).until(PoolReadiness.ready()).await();
        assertThat(nodes(ready)).hasSize(3);

        Cluster upgrading = k8s.clusters().upgrade(ready.id(), UpgradeCluster.withPoolsTo(newest));
        assertThat(upgrading.version()).isEqualTo(newest);
        k8s.clusters().waiter(upgrading).until(Readiness.upgradedTo(newest)).await();
        assertThat(k8s.pools().get(pool.id())).satisfies(upgraded -> {
            assertThat(upgraded.version()).isEqualTo(newest);
            assertThat(upgraded.status()).isEqualTo(PoolStatus.READY);
        });
        k8s.clusters().waiter(ready.id()).until(Readiness.stable()).await();
        assertThat(nodes(ready)).hasSize(3);

        Cluster deleting = k8s.clusters().delete(ready.id(), AdditionalResources.DELETE);
        assertThat(k8s.clusters().waiter(deleting).untilDeleted().await().id()).isEqualTo(ready.id());
        String network = ready.privateNetworkId().orElseThrow();
        assertThatThrownBy(() -> Vpc.of(embedded.client()).privateNetworks().get(network))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void aNodeIsRebootedReplacedAndDeleted() {
        Cluster cluster = ready("nodes");
        Pool pool = k8s.pools().list(cluster.id()).toList().get(0);
        Node first = nodes(cluster).get(0);

        Node rebooting = k8s.nodes().reboot(first.id());
        k8s.nodes().waiter(rebooting).until(NodeReadiness.READY).await();
        Node leaving = k8s.nodes().replace(first.id());
        k8s.nodes().waiter(leaving).untilDeleted().await();
        k8s.clusters().waiter(cluster.id()).until(Readiness.stable()).await();
        assertThat(nodes(cluster))
                .hasSize(pool.size())
                .noneMatch(node -> node.id().equals(first.id()));

        k8s.nodes().delete(nodes(cluster).get(0).id());
        assertThat(k8s.pools().get(pool.id()).size()).isEqualTo(pool.size() - 1);
    }

    @Test
    void aClusterIsChangedInEveryWay() {
        Cluster cluster = ready("changed");

        Cluster changed = k8s.clusters()
                .update(
                        cluster.id(),
                        c -> c.description("for changing")
                                .tags(List.of("a", "b"))
                                .autoUpgrade(a -> a.enable(true).maintenanceWindow(MaintenanceDay.SUNDAY, 3))
                                .autoscalerConfig(a -> a.scaleDownUtilizationThreshold(0.4))
                                .openIdConnectConfig(o ->
                                        o.issuerUrl("https://issuer.example").clientId("me"))
                                .apiserverCertSans(List.of("api.example")));

        assertThat(changed.description()).isEqualTo("for changing");
        assertThat(changed.tags()).containsExactly("a", "b");
        assertThat(changed.autoUpgrade().orElseThrow().enabled()).isTrue();
        assertThat(changed.autoUpgrade()
                        .orElseThrow()
                        .maintenanceWindow()
                        .orElseThrow()
                        .startHour())
                .isEqualTo(3);
        assertThat(changed.autoscalerConfig().orElseThrow().scaleDownUtilizationThreshold())
                .isEqualTo(0.4);
        assertThat(changed.autoscalerConfig().orElseThrow().maxGracefulTerminationSec())
                .isEqualTo(600);
        assertThat(changed.openIdConnectConfig().orElseThrow().issuerUrl()).isEqualTo("https://issuer.example");
        k8s.clusters().waiter(changed).until(Readiness.controlPlane()).await();

        Cluster cleared = k8s.clusters()
                .update(
                        cluster.id(),
                        c -> c.clearDescription().clearTags().openIdConnectConfig(o -> o.clearIssuerUrl()));
        assertThat(cleared.description()).isEmpty();
        assertThat(cleared.tags()).isEmpty();
        assertThat(cleared.openIdConnectConfig().orElseThrow().issuerUrl()).isEmpty();
        assertThat(cleared.openIdConnectConfig().orElseThrow().clientId()).isEqualTo("me");
    }

    @Test
    void aPoolGetsLabelsTaintsAndUserData() {
        Cluster cluster = ready("pools");
        Pool pool = k8s.pools()
                .create(
                        cluster.id(),
                        p -> p.name("second")
                                .nodeType("DEV1-M")
                                .size(1)
                                .putLabel("tier", "web")
                                .userData("cloud-init", "#cloud-config"));
        Pool ready = k8s.pools().waiter(pool).until(PoolReadiness.ready()).await();

        assertThat(ready.labels()).containsEntry("tier", "web");
        assertThat(new String(k8s.pools().userData(pool.id(), "cloud-init"), StandardCharsets.UTF_8))
                .isEqualTo("#cloud-config");
        Taint taint = Taint.of("dedicated", "web", TaintEffect.NO_EXECUTE);
        assertThat(k8s.pools().setTaints(pool.id(), List.of(taint)).taints()).containsExactly(taint);
        assertThat(k8s.pools().setStartupTaints(pool.id(), List.of(taint)).startupTaints())
                .containsExactly(taint);
        assertThat(k8s.pools().setLabels(pool.id(), Map.of()).labels()).isEmpty();
        assertThat(k8s.pools().setTaints(pool.id(), List.of()).taints()).isEmpty();
    }

    @Test
    void aClusterBecomesDedicated() {
        Cluster cluster = ready("typed");
        String dedicated = "kapsule-dedicated-4";

        assertThat(k8s.clusters().availableTypes(cluster.id()))
                .extracting(type -> type.name())
                .contains(dedicated)
                .noneMatch(name -> name.startsWith("multicloud"));
        Cluster changing = k8s.clusters().setType(cluster.id(), dedicated);
        Cluster changed =
                k8s.clusters().waiter(changing).until(Readiness.controlPlane()).await();

        assertThat(changed.isDedicated()).isTrue();
        assertThat(changed.commitmentEndsAt().orElseThrow())
                .isAfter(changed.createdAt().orElseThrow());
        assertThat(k8s.clusterTypes().list().stream()
                        .filter(type -> type.name().equals(dedicated))
                        .findFirst()
                        .orElseThrow()
                        .dedicated())
                .isTrue();
    }

    @Test
    void theVersionsAndTypesOfferedAreRead() {
        assertThat(k8s.versions().list()).isNotEmpty().allSatisfy(version -> {
            assertThat(version.label()).contains(version.name());
            assertThat(version.availableKubeletArgs()).isNotEmpty();
        });
        assertThat(k8s.versions().newest()).isEqualTo(k8s.versions().list().get(0));
        assertThat(k8s.versions().get(k8s.versions().newest().name()))
                .isEqualTo(k8s.versions().newest());
        assertThat(k8s.clusterTypes().list().toList()).hasSizeGreaterThan(4);
    }

    private Cluster ready(String name) {
        Cluster created = k8s.clusters()
                .createWithNetwork(c -> c.name(name)
                        .version(k8s.versions().newest().name())
                        .addPool(p -> p.name("default").nodeType("DEV1-M").size(2)));
        return k8s.clusters().waiter(created).until(Readiness.nodes(2)).await();
    }

    private List<Node> nodes(Cluster cluster) {
        return k8s.nodes().list(cluster.id()).toList();
    }
}
