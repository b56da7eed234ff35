package io.github.scw4j.k8s.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.upgrade.UpgradeProgress.Phase;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedCluster;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Upgrades that are carried out, in virtual time. */
class UpgradeRunTest extends SeededUpgrade {
    private final List<UpgradeProgress> progress = new ArrayList<>();

    @Test
    void twoMinorsAreGoneThroughAndNothingIsLeft() {
        UpgradePlan plan = latest();
        assertThat(plan.steps()).hasSize(8);
        assertThat(embedded.calls("UpgradeCluster")).isZero();

        UpgradePlan left = k8s.upgrades().runner(plan).onProgress(progress::add).run();

        assertThat(left.isEmpty()).isTrue();
        isAt("1.36.1");
        asked(2, 6);
        assertThat(progress.stream().filter(p -> p.phase() == Phase.DONE))
                .extracting(UpgradeProgress::toString)
                .containsExactly(
                        "1/8 control plane: 1.34.5 to 1.35.3: done",
                        "2/8 pool \"front\": 1.34.5 to 1.35.3: done",
                        "3/8 pool \"back\": 1.34.5 to 1.35.3: done",
                        "4/8 pool \"spare\": 1.34.5 to 1.35.3: done",
                        "5/8 control plane: 1.35.3 to 1.36.1: done",
                        "6/8 pool \"front\": 1.35.3 to 1.36.1: done",
                        "7/8 pool \"back\": 1.35.3 to 1.36.1: done",
                        "8/8 pool \"spare\": 1.35.3 to 1.36.1: done");
        assertThat(progress)
                .anyMatch(p -> p.toString().contains("2/8 pool \"front\": 1.34.5 to 1.35.3: pool \"front\" ("));
    }

    @Test
    void oneStepIsOneUpgrade() {
        UpgradePlan left = k8s.upgrades().runner(latest()).oneStep().run();

        assertThat(left.steps()).hasSize(7);
        asked(1, 0);
        assertThat(k8s.upgrades().runner(left).oneStep().run().steps()).hasSize(6);
        asked(1, 1);
    }

    @Test
    void theControlPlaneAloneGoesAsFarAsItsPoolsLetIt() {
        UpgradePlan left = k8s.upgrades().runner(latest()).controlPlaneOnly().run();

        assertThat(left.steps().get(0)).hasToString("pool \"front\": 1.34.5 to 1.35.3");
        asked(1, 0);
    }

    @Test
    void aClusterWithoutAPoolIsUpgradedToo() {
        Cluster empty = k8s.clusters().createWithNetwork(c -> c.name("empty").version("1.35.3"));
        k8s.clusters().waiter(empty).until(Readiness.accepted()).await();

        UpgradePlan plan = k8s.upgrades().plan(empty.id(), UpgradeGoal.to("1.36"));
        assertThat(k8s.upgrades().runner(plan).run().isEmpty()).isTrue();

        assertThat(k8s.clusters().get(empty.id()).version()).isEqualTo("1.36.1");
    }

    @Test
    void aLostAnswerIsNoReasonToAskAgain() {
        embedded.scaleway().faults().on("UpgradeCluster").times(1).then(Fault.cutAfterActing());
        embedded.scaleway().faults().on("UpgradePool").times(2).then(Fault.statusAfterActing(504));

        k8s.upgrades().runner(latest()).run();

        isAt("1.36.1");
        asked(2, 6);
    }

    @Test
    void aCallThatNobodyKnowsTheOutcomeOfIsFollowedByALook() {
        embedded.scaleway().faults().on("UpgradePool").times(1).then(Fault.cutAfterActing());
        K8s cautious = k8s.with(options -> options.retryPolicy(RetryPolicy.none()));

        cautious.upgrades().runner(latest()).run();

        isAt("1.36.1");
        asked(2, 6);
    }

    @Test
    void whatSomebodyElseBeganIsWaitedFor() {
        UpgradePlan plan = latest();
        k8s.clusters().upgrade(seeded.id(), UpgradeCluster.withPoolsTo("1.35.3"));

        k8s.upgrades().runner(plan).run();

        isAt("1.36.1");
        asked(2, 3);
    }

    @Test
    void scalewayUpgradingByItselfMeanwhileIsNoTrouble() {
        EmbeddedCluster behind =
                embedded.seed(ClusterSeed.named("auto").version("1.35.2").pool(PoolSeed.of("default", "DEV1-M", 2)));
        Cluster changed = k8s.clusters()
                .update(
                        behind.id(),
                        c -> c.autoUpgrade(a -> a.enable(true)
                                .maintenanceWindow(
                                        MaintenanceDay.ANY,
                                        (embedded.scaleway()
                                                                .clock()
                                                                .instant()
                                                                .atZone(ZoneOffset.UTC)
                                                                .getHour()
                                                        + 1)
                                                % 24)));
        k8s.clusters().waiter(changed).until(Readiness.stable()).await();
        UpgradePlan plan = k8s.upgrades().plan(behind.id(), UpgradeGoal.latestMinor());
        assertThat(plan.warnings()).extracting(UpgradeWarning::kind).contains(UpgradeWarning.Kind.AUTO_UPGRADE);

        // the window opens after the first look, and before the first step is asked for
        UpgradePlan left = k8s.upgrades()
                .runner(plan)
                .onProgress(p -> {
                    if (p.phase() == Phase.BEGUN && p.number() == 1) {
                        embedded.scaleway().clock().advance(Duration.ofMinutes(60));
                    }
                })
                .run();

        assertThat(left.isEmpty()).isTrue();
        assertThat(k8s.clusters().get(behind.id()).version()).isEqualTo("1.36.1");
        assertThat(k8s.pools().list(behind.id()))
                .extracting(Pool::version, Pool::status)
                .containsExactly(tuple("1.36.1", PoolStatus.READY));
    }

    @Test
    void aPoolThatGetsNoNewNodesStopsTheRunAndItGoesOnWhenThatIsMended() {
        seeded.pool("front").failsToCreateNodes("out of stock");
        UpgradePlan plan = latest();

        assertThatThrownBy(() -> k8s.upgrades().runner(plan).run())
                .isInstanceOfSatisfying(UpgradeStoppedException.class, stopped -> {
                    assertThat(stopped.step()).hasToString("pool \"front\": 1.34.5 to 1.35.3");
                    assertThat(stopped.done()).hasSize(1);
                    assertThat(stopped).hasCauseInstanceOf(DeadEndException.class);
                })
                .hasMessageContaining("upgrade of cluster \"old\"")
                .hasMessageContaining("to 1.36.1 stopped after 1 step, at pool \"front\": 1.34.5 to 1.35.3: ")
                .hasMessageContaining("out of stock")
                .hasMessageContaining("plan and run again: it goes on from what it finds");
        asked(1, 1);
        assertThatThrownBy(() -> k8s.upgrades().runner(latest()).run())
                .as("a pool in trouble is not passed over")
                .isInstanceOf(UpgradeStoppedException.class);
        asked(1, 1);

        seeded.pool("front").recovers();
        embedded.scaleway().clock().advance(Duration.ofMinutes(10)); // what was being made is given up as well
        k8s.nodes().list(seeded.id()).stream()
                .filter(node -> node.status().value().equals("creation_error"))
                .forEach(node -> k8s.nodes().replace(node.id()));
        k8s.upgrades().runner(latest()).run();
        isAt("1.36.1");
        asked(2, 6);
    }

    @Test
    void aNodeThatIsNotReadyAfterwardsStopsTheRunInTime() {
        UpgradeRun run = k8s.upgrades()
                .runner(latest())
                .stepTimeout(Duration.ofMinutes(10))
                .onProgress(p -> {
                    if (p.step().name().equals("front") && p.phase() == Phase.DONE) {
                        seeded.pool("front").nodes().stream()
                                .filter(node ->
                                        node.status().filter("ready"::equals).isPresent())
                                .findFirst()
                                .orElseThrow()
                                .breaks();
                    }
                });

        assertThatThrownBy(run::run)
                .isInstanceOf(UpgradeStoppedException.class)
                .hasCauseInstanceOf(WaitTimeoutException.class)
                .hasMessageContaining("wait: pool \"front\" is warning")
                .hasMessageContaining("not_ready");
        asked(1, 1);
    }

    @Test
    void aRefusalStopsTheRun() {
        embedded.scaleway().faults().on("UpgradePool").then(Fault.permissionsDenied("pool", "write"));

        assertThatThrownBy(() -> k8s.upgrades().runner(latest()).run())
                .isInstanceOf(UpgradeStoppedException.class)
                .hasMessageContaining("upgrade pool")
                .hasMessageContaining("after 1 step");
    }

    @Test
    void aGoalThatIsRefusedChangesNothing() {
        assertThatThrownBy(() -> k8s.upgrades().plan(seeded.id(), UpgradeGoal.to("1.33.10")))
                .isInstanceOf(UpgradeRefusedException.class)
                .hasMessageContaining("no way back from 1.34.5 to 1.33.10; possible next: 1.34.6, 1.35.3");
        asked(0, 0);
    }

    @Test
    void surgeIsHeldAgainstTheTypeOfTheCluster() {
        k8s.pools()
                .update(
                        seeded.pool("front").id(),
                        p -> p.upgradePolicy(u -> u.maxSurge(2).maxUnavailable(0)));

        UpgradePlan plan = latest();

        assertThat(plan.extraNodes()).isEqualTo(2);
        assertThat(plan.warnings()).extracting(UpgradeWarning::kind).doesNotContain(UpgradeWarning.Kind.CAPACITY);
        assertThat(plan.toString()).contains("needs: 2 more nodes for a time, within quota and stock");
    }

    @Test
    void aKosmosClusterWithMachinesOfOnesOwnGoesThroughItsMinors() {
        EmbeddedCluster kosmos = embedded.seed(ClusterSeed.named("kosmos")
                .type("multicloud")
                .version("1.34.6")
                .pool(PoolSeed.of("managed", "DEV1-M", 1))
                .pool(PoolSeed.of("mine", "external", 2)));
        List<String> machines =
                kosmos.pool("mine").nodes().stream().map(node -> node.id()).toList();

        UpgradePlan plan = k8s.upgrades().plan(kosmos.id(), UpgradeGoal.latestMinor());
        UpgradePlan left = k8s.upgrades().runner(plan).run();

        assertThat(plan.warnings())
                .extracting(UpgradeWarning::kind)
                .contains(UpgradeWarning.Kind.EXTERNAL_NODES, UpgradeWarning.Kind.OFFER);
        assertThat(left.isEmpty()).isTrue();
        assertThat(k8s.clusters().get(kosmos.id()).version()).isEqualTo("1.36.1");
        assertThat(kosmos.pool("mine").nodes()).extracting(node -> node.id()).containsExactlyElementsOf(machines);
    }
}
