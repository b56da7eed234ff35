package io.github.scw4j.k8s.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.k8s.cluster.AutoUpgrade;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.MaintenanceWindow;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.upgrade.UpgradeWarning.Kind;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.k8s.version.Version;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpgradePlannerTest {
    private static Seen old() {
        return Seen.at("1.34.1").offered("1.36.1", "1.35.3", "1.34.6", "1.33.10");
    }

    @Test
    void twoMinorsAreFourStepsWithOnePool() {
        UpgradePlan plan = old().pool("front", "1.34.1").plan(UpgradeGoal.latestMinor());

        assertThat(plan.target()).isEqualTo("1.36.1");
        assertThat(plan.steps())
                .extracting(UpgradeStep::toString)
                .containsExactly(
                        "control plane: 1.34.1 to 1.35.3",
                        "pool \"front\": 1.34.1 to 1.35.3",
                        "control plane: 1.35.3 to 1.36.1",
                        "pool \"front\": 1.35.3 to 1.36.1");
        assertThat(plan.steps().get(0).reason()).contains("no minor version can be skipped");
        assertThat(plan.steps().get(0).interrupts()).contains("API server restarts", "pods keep running");
        assertThat(plan.steps().get(1).reason()).contains("before its next minor version, 1.36.1");
        assertThat(plan.steps().get(1).interrupts())
                .contains("3 nodes of DEV1-M", "one at a time", "local data is lost");
    }

    @Test
    void aPoolThatIsPatchesBehindIsReplacedOnceAndNotTwice() {
        UpgradePlan plan = Seen.at("1.34.6")
                .offered("1.35.3", "1.34.6")
                .pool("front", "1.34.1")
                .plan(UpgradeGoal.to("1.35"));

        assertThat(plan.steps())
                .extracting(UpgradeStep::toString)
                .containsExactly("control plane: 1.34.6 to 1.35.3", "pool \"front\": 1.34.1 to 1.35.3");
    }

    @Test
    void aPoolThatIsAMinorBehindComesFirst() {
        UpgradePlan plan = Seen.at("1.35.2")
                .offered("1.36.1", "1.35.3", "1.34.6")
                .pool("front", "1.34.6")
                .plan(UpgradeGoal.latestMinor());

        assertThat(plan.steps())
                .extracting(UpgradeStep::toString)
                .containsExactly(
                        "pool \"front\": 1.34.6 to 1.35.2",
                        "control plane: 1.35.2 to 1.36.1",
                        "pool \"front\": 1.35.2 to 1.36.1");
        assertThat(plan.warnings()).extracting(UpgradeWarning::kind).containsExactly(Kind.SKEW);
    }

    @Test
    void whereTheNextMinorIsNotOpenYetThePatchComesFirst() {
        UpgradePlan plan = old().targets("1.34.6").pool("front", "1.34.1").plan(UpgradeGoal.to("1.35.3"));

        assertThat(plan.steps())
                .extracting(UpgradeStep::toString)
                .containsExactly(
                        "control plane: 1.34.1 to 1.34.6",
                        "control plane: 1.34.6 to 1.35.3",
                        "pool \"front\": 1.34.1 to 1.35.3");
        assertThat(plan.steps().get(0).reason()).contains("only from this patch on");
    }

    @Test
    void theLatestPatchStaysWithinTheMinor() {
        UpgradePlan plan = old().pool("front", "1.34.1").plan(UpgradeGoal.latestPatch());

        assertThat(plan.steps())
                .extracting(UpgradeStep::toString)
                .containsExactly("control plane: 1.34.1 to 1.34.6", "pool \"front\": 1.34.1 to 1.34.6");
    }

    @Test
    void theLatestMinorIsTheNewestThatIsOpenToTheCluster() {
        UpgradePlan plan = old().cluster(c -> c.type("multicloud").version("1.34.6"))
                .targets()
                .plan(UpgradeGoal.latestMinor());

        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.target()).isEqualTo("1.34.6");
        assertThat(plan.warnings()).extracting(UpgradeWarning::kind).containsExactly(Kind.OFFER);
    }

    @ParameterizedTest
    @CsvSource({
        "1.33.10, 'no way back from 1.34.1 to 1.33.10; possible next: 1.34.6, 1.35.3'",
        "1.33, 'no way back from 1.34.1 to 1.33; possible next'",
        "1.35.9, '1.35.9 is not offered; possible next: 1.34.6, 1.35.3'",
        "1.37, '1.37 is not offered; possible next'"
    })
    void aGoalThatCannotBeIsRefusedWithWhatCanBe(String goal, String reason) {
        assertThatThrownBy(() -> old().plan(UpgradeGoal.to(goal)))
                .isInstanceOf(UpgradeRefusedException.class)
                .hasMessageContaining("cluster \"web\" (c), of type kapsule and version 1.34.1")
                .hasMessageContaining(reason);
    }

    @Test
    void aVersionThatIsNotOpenToTheClusterIsRefused() {
        Seen kosmos = old().cluster(c -> c.type("multicloud")).targets();

        assertThatThrownBy(() -> kosmos.plan(UpgradeGoal.to("1.35.3")))
                .isInstanceOf(UpgradeRefusedException.class)
                .hasMessageContaining("of type multicloud")
                .hasMessageContaining("1.35.3 is not open to it at present; it cannot be upgraded at present");
    }

    @Test
    void aWayOverAMinorThatIsNoLongerOfferedIsRefused() {
        assertThatThrownBy(() -> Seen.at("1.31.14").offered("1.34.6", "1.33.10").plan(UpgradeGoal.to("1.34.6")))
                .isInstanceOf(UpgradeRefusedException.class)
                .hasMessageContaining("leads over 1.32, which is not offered any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "v1.35.3", "1.35.3-beta", "", "latest"})
    void whatIsNoVersionIsNoGoal(String text) {
        assertThatThrownBy(() -> UpgradeGoal.to(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"" + text + "\" is not a version");
    }

    @Test
    void aLockedOrLeavingClusterIsRefused() {
        assertThatThrownBy(
                        () -> old().cluster(c -> c.status(ClusterStatus.LOCKED)).plan(UpgradeGoal.latestPatch()))
                .hasMessageContaining("it is locked");
        assertThatThrownBy(() ->
                        old().cluster(c -> c.status(ClusterStatus.DELETING)).plan(UpgradeGoal.latestPatch()))
                .hasMessageContaining("it is being deleted");
        assertThatThrownBy(() -> old().pool("front", "1.34.1", p -> p.status(PoolStatus.LOCKED))
                        .plan(UpgradeGoal.latestPatch()))
                .hasMessageContaining("pool \"front\" is locked");
    }

    @Test
    void aPoolAboveTheGoalIsRefused() {
        assertThatThrownBy(() -> old().pool("front", "1.35.3").plan(UpgradeGoal.latestPatch()))
                .isInstanceOf(UpgradeRefusedException.class)
                .hasMessageContaining("pool \"front\" is of version 1.35.3 already");
    }

    @Test
    void whatIsUnderWayIsWaitedForAndNotAskedForAgain() {
        UpgradePlan updating = Seen.at("1.35.3")
                .offered("1.35.3")
                .cluster(c -> c.status(ClusterStatus.UPDATING))
                .pool("front", "1.34.6")
                .plan(UpgradeGoal.to("1.35.3"));
        UpgradePlan upgrading = Seen.at("1.35.3")
                .offered("1.35.3")
                .pool("front", "1.35.3", p -> p.status(PoolStatus.UPGRADING))
                .plan(UpgradeGoal.to("1.35.3"));

        assertThat(updating.steps())
                .extracting(UpgradeStep::toString)
                .containsExactly("wait: the cluster is updating", "pool \"front\": 1.34.6 to 1.35.3");
        assertThat(upgrading.steps())
                .extracting(UpgradeStep::toString)
                .containsExactly("wait: pool \"front\" is upgrading");
    }

    @Test
    void aPoolInTroubleHasToBeInOrderFirst() {
        UpgradePlan plan = old().pool(
                        "front", "1.34.1", p -> p.status(PoolStatus.WARNING).errorMessage("out of stock"))
                .plan(UpgradeGoal.to("1.34.6"));

        assertThat(plan.steps().get(0))
                .hasToString("wait: pool \"front\" is warning: out of stock")
                .returns(UpgradeStep.Kind.SETTLE, UpgradeStep::kind);
    }

    @Test
    void surgeIsCountedAndHeldAgainstTheLimitOfTheType() {
        Seen seen = old().maxNodes(6)
                .pool(
                        "front",
                        "1.34.1",
                        p -> p.size(4)
                                .upgradePolicy(
                                        UpgradePolicy.builder().maxSurge(3).build()))
                .pool(
                        "back",
                        "1.34.1",
                        p -> p.size(1)
                                .upgradePolicy(
                                        UpgradePolicy.builder().maxSurge(3).build()));

        UpgradePlan plan = seen.plan(UpgradeGoal.latestPatch());

        assertThat(plan.extraNodes()).isEqualTo(3);
        assertThat(plan.steps()).extracting(UpgradeStep::extraNodes).containsExactly(0, 3, 1);
        assertThat(plan.steps()).extracting(UpgradeStep::nodesAtOnce).containsExactly(0, 3, 1);
        assertThat(plan.steps().get(1).interrupts()).contains("none of them before its replacement is there");
        assertThat(plan.warnings())
                .singleElement()
                .returns(Kind.CAPACITY, UpgradeWarning::kind)
                .asString()
                .contains("5 nodes and 3 more for a time are above the 6");
    }

    @Test
    void whatTheWayDoesNotHaveAnyMoreIsToldOnce() {
        Version next = Version.builder()
                .name("1.35.3")
                .availableFeatureGates(List.of("ImageVolume"))
                .availableAdmissionPlugins(List.of("AlwaysPullImages"))
                .availableCnis(List.of(Cni.CILIUM))
                .putAvailableKubeletArg("maxPods", "uint16")
                .build();
        UpgradePlan plan = Seen.at("1.34.6")
                .offered(next)
                .offered(next.toBuilder().name("1.36.1").build())
                .cluster(c -> c.featureGates(List.of("ImageVolume", "SidecarContainers"))
                        .admissionPlugins(List.of("PodNodeSelector"))
                        .cni(Cni.CALICO))
                .pool("front", "1.34.6", p -> p.putKubeletArg("maxPods", "50").putKubeletArg("registryBurst", "9"))
                .plan(UpgradeGoal.latestMinor());

        assertThat(plan.warnings())
                .extracting(UpgradeWarning::toString)
                .containsExactly(
                        "1.35.3 does not have the feature gate SidecarContainers, which is in use",
                        "1.35.3 does not have the admission plugin PodNodeSelector, which is in use",
                        "1.35.3 does not have the CNI calico, which is in use",
                        "1.35.3 does not have the kubelet argument registryBurst of pool \"front\", which is in use");
    }

    @Test
    void aVersionThatIsDeprecatedIsToldWithItsDates() {
        UpgradePlan plan = Seen.at("1.33.10")
                .offered(Version.builder()
                        .name("1.33.10")
                        .deprecatedAt(Instant.parse("2026-08-01T00:00:00Z"))
                        .endOfLifeAt(Instant.parse("2026-10-01T00:00:00Z"))
                        .build())
                .plan(UpgradeGoal.latestPatch());

        assertThat(plan.warnings())
                .extracting(UpgradeWarning::toString)
                .containsExactly(
                        "1.33.10 is deprecated since 2026-08-01, and at its end of life in 43 days, on 2026-10-01;"
                                + " from then on Scaleway upgrades by force");
    }

    @Test
    void aMaintenanceWindowIsTold() {
        UpgradePlan plan = old().cluster(c -> c.autoUpgrade(AutoUpgrade.builder()
                        .enabled(true)
                        .maintenanceWindow(MaintenanceWindow.of(MaintenanceDay.SUNDAY, 23))
                        .build()))
                .plan(UpgradeGoal.latestPatch());

        assertThat(plan.warnings())
                .singleElement()
                .returns(Kind.AUTO_UPGRADE, UpgradeWarning::kind)
                .asString()
                .contains("on sunday from 23:00 to 1:00 UTC");
    }

    @Test
    void machinesOfOnesOwnAreLeftToTheirOwner() {
        UpgradePlan plan = Seen.at("1.35.3")
                .offered("1.36.1", "1.35.3")
                .cluster(c -> c.type("multicloud"))
                .pool(
                        "mine",
                        "1.32.8",
                        p -> p.nodeType(PoolSpec.EXTERNAL_NODE_TYPE).status(PoolStatus.WARNING))
                .plan(UpgradeGoal.latestMinor());

        assertThat(plan.steps()).extracting(UpgradeStep::toString).containsExactly("control plane: 1.35.3 to 1.36.1");
        assertThat(plan.warnings())
                .singleElement()
                .returns(Kind.EXTERNAL_NODES, UpgradeWarning::kind)
                .asString()
                .contains("pool \"mine\"", "4 minor versions behind, more than the 3");
    }

    @Test
    void aPlanReadsAsAPersonWouldWriteIt() {
        assertThat(old().pool("front", "1.34.1").plan(UpgradeGoal.latestPatch()))
                .hasToString("""
                cluster "web" (c) in fr-par: 1.34.1 to 1.34.6, 2 steps
                  1. control plane: 1.34.1 to 1.34.6
                       why: asked for
                       interrupts: its API server restarts, and may not answer for some minutes; pods keep running
                  2. pool "front": 1.34.1 to 1.34.6
                       why: a pool has the version of its control plane in the end
                       interrupts: 3 nodes of DEV1-M drained and replaced, one at a time, up to 1 missing; names and \
                addresses are new, local data is lost""");
        assertThat(Seen.at("1.34.6").offered("1.34.6").plan(UpgradeGoal.latestPatch()))
                .hasToString("cluster \"web\" (c) in fr-par is at 1.34.6 with all its pools: nothing to do");
    }
}
