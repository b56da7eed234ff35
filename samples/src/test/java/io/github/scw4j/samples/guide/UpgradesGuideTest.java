package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.upgrade.EndOfLifeReport;
import io.github.scw4j.k8s.upgrade.UpgradeGoal;
import io.github.scw4j.k8s.upgrade.UpgradePlan;
import io.github.scw4j.k8s.upgrade.UpgradeStep;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import org.junit.jupiter.api.Test;

class UpgradesGuideTest extends GuideTest {

    private String old() {
        return scaleway.k8s()
                .seed(ClusterSeed.named("old").version("1.34.6").pool(PoolSeed.of("default", "PRO2-XXS", 2)))
                .id();
    }

    @Test
    void plannedAndRun() {
        String clusterId = old();
        // tag::plan
        UpgradePlan plan = k8s.upgrades().plan(clusterId, UpgradeGoal.latestMinor());
        System.out.println(plan);
        // end::plan
        assertThat(plan.steps()).hasSize(4);
        // tag::run
        UpgradePlan left =
                k8s.upgrades().runner(plan).onProgress(System.out::println).run();
        // end::run
        assertThat(left.isEmpty()).isTrue();
    }

    @Test
    void aLittleOfIt() {
        UpgradePlan plan = k8s.upgrades().plan(old(), UpgradeGoal.latestMinor());
        // tag::less
        k8s.upgrades().runner(plan).oneStep().run(); // the control plane, or one pool
        k8s.upgrades().runner(plan).controlPlaneOnly().run(); // up to where pools have to follow
        // end::less
        assertThat(k8s.upgrades()
                        .plan(plan.cluster().id(), UpgradeGoal.to("1.36"))
                        .steps())
                .first()
                .returns(UpgradeStep.Kind.POOL, UpgradeStep::kind);
    }

    @Test
    void whatComesToItsEnd() {
        old();
        // tag::report
        EndOfLifeReport report = k8s.upgrades().endOfLife();
        System.out.println(report);
        // end::report
        assertThat(report.rows().get(0).clusterName()).isEqualTo("old");
    }
}
