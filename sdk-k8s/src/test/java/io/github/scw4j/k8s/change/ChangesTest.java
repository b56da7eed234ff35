package io.github.scw4j.k8s.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.embedded.EmbeddedK8s;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
