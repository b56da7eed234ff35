package io.github.scw4j.k8s.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the classifier says, against what the embedded Scaleway does. */
class ChangesTest {
    private final EmbeddedK8s embedded = new EmbeddedK8s();
    private final String clusterId = embedded.seed(
                    ClusterSeed.named("web").version("1.34.6").pool(PoolSeed.of("default", "PRO2-XXS", 2)))
            .id();

    @AfterEach
    void close() {
        embedded.close();
    }

    private ChangeClassifier classifier() {
        return embedded.k8s().changes().classifier(clusterId);
    }

    private String poolId() {
        return embedded.k8s().pools().list(clusterId).toList().get(0).id();
    }

    @Test
    void whatWasChangedIsSoAlreadyAfterwards() {
        UpdateCluster update = UpdateCluster.builder()
                .name("shop")
                .description("x")
                .tags(List.of("a"))
                .featureGates(List.of("HPAScaleToZero"))
                .autoUpgrade(a -> a.enable(true))
                .autoscalerConfig(a -> a.logLevel(4).scaleDownUtilizationThreshold(0.25))
                .openIdConnectConfig(o -> o.issuerUrl("https://id.example.org").clientId("web"))
                .build();
        assertThat(classifier().update(update))
                .extracting(ClassifiedChange::changeClass)
                .doesNotContain(ChangeClass.NO_EFFECT);

        embedded.k8s().clusters().update(clusterId, update);

        assertThat(classifier().update(update))
                .hasSize(9)
                .extracting(ClassifiedChange::changeClass)
                .containsOnly(ChangeClass.NO_EFFECT);
    }

    @Test
    void aPoolUpdateIsSoAlreadyAfterwards() {
        UpdatePool update = UpdatePool.builder()
                .size(3)
                .autohealing(true)
                .tags(List.of("a"))
                .upgradePolicy(p -> p.maxSurge(1))
                .build();
        assertThat(classifier().updatePool(poolId(), update))
                .extracting(ClassifiedChange::changeClass)
                .containsOnly(ChangeClass.IN_PLACE);

        embedded.k8s().pools().update(poolId(), update);

        assertThat(classifier().updatePool(poolId(), update))
                .hasSize(4)
                .extracting(ClassifiedChange::changeClass)
                .containsOnly(ChangeClass.NO_EFFECT);
    }

    static Stream<CreateCluster> desired() {
        CreateCluster plain = CreateCluster.builder()
                .name("desired")
                .version("1.35.3")
                .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(2))
                .build();
        return Stream.of(
                plain,
                plain.toBuilder().type("kapsule-dedicated-4").build(),
                plain.toBuilder()
                        .description("x")
                        .addTags("b", "a")
                        .addFeatureGate("HPAScaleToZero")
                        .addAdmissionPlugin("AlwaysPullImages")
                        .addApiserverCertSan("k8s.example.org")
                        .autoUpgrade(a -> a.enable(true).maintenanceWindow(MaintenanceDay.SUNDAY, 3))
                        .autoscalerConfig(a -> a.scaleDownUnneededTime(Duration.ofMinutes(90)))
                        .openIdConnectConfig(
                                o -> o.issuerUrl("https://id.example.org").clientId("web"))
                        .build(),
                plain.toBuilder()
                        .addPool(p -> p.name("scaled")
                                .nodeType("DEV1-M")
                                .size(1)
                                .autoscaling(1, 3)
                                .autohealing(true)
                                .zone(Zone.FR_PAR_2)
                                .rootVolumeType(PoolVolumeType.SBS_15K)
                                .rootVolumeSizeBytes(30_000_000_000L)
                                .upgradePolicy(u -> u.maxSurge(1))
                                .putKubeletArg("maxPods", "50")
                                .putLabel("a", "b")
                                .addStartupTaint(Taint.of("c", "", TaintEffect.NO_EXECUTE)))
                        .build(),
                CreateCluster.builder()
                        .name("desired")
                        .type("multicloud")
                        .version("1.35.3")
                        .addPool(PoolSpec.external("mine"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("desired")
    void aClusterThatWasMadeSoIsAsDesired(CreateCluster desired) {
        Clusters clusters = embedded.k8s().clusters();
        Cluster made = clusters.createWithNetwork(desired);
        clusters.waiter(made).until(Readiness.pools()).await();

        assertThat(embedded.k8s().changes().classifier(made.id()).become(desired))
                .isEmpty();
    }

    /** As recorded: pools that are made along with a cluster come without the taints that were sent. */
    @Test
    void taintsThatScalewayLostAreTold() {
        List<Taint> taints = List.of(Taint.of("a", "b", TaintEffect.NO_SCHEDULE));
        CreateCluster desired = CreateCluster.builder()
                .name("desired")
                .version("1.35.3")
                .addPool(p -> p.name("default").nodeType("DEV1-M").size(1).taints(taints))
                .build();
        K8s k8s = embedded.k8s();
        Cluster made = k8s.clusters().createWithNetwork(desired);
        k8s.clusters().waiter(made).until(Readiness.pools()).await();
        assertThat(k8s.changes().classifier(made.id()).become(desired))
                .extracting(ClassifiedChange::field)
                .containsExactly("pools[\"default\"].taints");

        k8s.pools().setTaints(k8s.pools().list(made.id()).toList().get(0).id(), taints);

        assertThat(k8s.changes().classifier(made.id()).become(desired)).isEmpty();
    }

    @Test
    void whatIsCalledImpossibleIsRefused() {
        UpdatePool none = UpdatePool.builder().size(0).build();
        assertThat(ChangeClass.worstOf(classifier().updatePool(poolId(), none))).isEqualTo(ChangeClass.IMPOSSIBLE);
        assertThatThrownBy(() -> embedded.k8s().pools().update(poolId(), none)).isInstanceOf(CallException.class);

        assertThat(ChangeClass.worstOf(classifier().setType("multicloud"))).isEqualTo(ChangeClass.IMPOSSIBLE);
        assertThatThrownBy(() -> embedded.k8s().clusters().setType(clusterId, "multicloud"))
                .isInstanceOf(CallException.class);
    }

    @Test
    void judgingCostsNoCallBeyondTheFourThatLook() {
        ChangeClassifier classifier = classifier();

        classifier.setType("kapsule-dedicated-4");
        classifier.setAclRules(List.of());

        assertThat(embedded.scaleway().calls().total()).isEqualTo(4);
    }
}
