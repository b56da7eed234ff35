package io.github.scw4j.reconcile.autoheal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.reconcile.observation.NodeCondition.Status;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome.Result;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.RebootNode;
import io.github.scw4j.reconcile.plan.ReplaceNode;
import io.github.scw4j.reconcile.world.Healer;
import io.github.scw4j.reconcile.world.World;
import io.github.scw4j.reconcile.world.WorldNode;
import io.github.scw4j.reconcile.world.WorldPool;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The acceptance scenarios of autoheal, in virtual time. Two pools of ten in two zones; time counts from the fault on. */
class AutohealScenariosTest {
    private static final String GAVE_UP = AutohealEvent.GAVE_UP.reason();

    private final World world = new World();
    private final WorldPool a = world.pool("a", "fr-par-1", 10);
    private final WorldPool b = world.pool("b", "fr-par-2", 10);
    private final Healer healer = Healer.of(world);

    @BeforeEach
    void aQuietHour() {
        world.advance(Duration.ofHours(-1));
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.events()).isEmpty();
    }

    private WorldNode fails(String name) {
        return world.node(name).goesSilent();
    }

    @Test
    @DisplayName("1: one of ten not ready for 14 minutes: nothing")
    void notForLongEnough() {
        fails("a-1");
        healer.runsForMinutes(14);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.told("AutohealSuspected")).hasSize(1);
    }

    @Test
    @DisplayName("2: the same at 15 minutes: one reboot")
    void rebootedAtFifteen() {
        fails("a-1");
        healer.runsForMinutes(16);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1");
        assertThat(healer.told("AutohealRebootStarted")).hasSize(1);
    }

    @Test
    @DisplayName("3: ready 3 minutes after the reboot, and it stays: recovered, no replacement")
    void recoveredByTheReboot() {
        fails("a-1");
        healer.runsForMinutes(120);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1");
        assertThat(healer.told("AutohealRecovered")).hasSize(1);
        assertThat(healer.told("AutohealRebootSucceeded")).hasSize(1);
        assertThat(world.node("a-1").object().orElseThrow().annotations()).doesNotContainKey(Incident.ANNOTATION);
    }

    @Test
    @DisplayName("4: still not ready at 30 minutes: one replacement, no second reboot")
    void replacedAtThirty() {
        fails("a-1").beyondReboot();
        healer.runsForMinutes(120);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1", "30m replace a-1");
        assertThat(world.replacements())
                .singleElement()
                .satisfies(node -> assertThat(node.isHealthy()).isTrue());
        assertThat(healer.told("AutohealReplaceSucceeded")).hasSize(1);
    }

    @Test
    @DisplayName("5: the process restarts between 2 and 4: no second reboot")
    void aRestartRepeatsNothing() {
        fails("a-1").beyondReboot();
        for (int minute = 0; minute < 60; minute += 5) {
            healer.restarts();
            healer.runsForMinutes(5);
        }
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("reboot", "replace");
    }

    @Test
    @DisplayName("6: three of ten of one pool not ready for 20 minutes: blocked by the pool's gate")
    void tooManyOfAPool() {
        fails("a-1");
        fails("a-2");
        fails("a-3");
        healer.runsForMinutes(20);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.refusals()).containsExactly("pool-unhealthy");
        assertThat(healer.told("AutohealBlocked"))
                .hasSize(3)
                .allMatch(text -> text.contains("3 of 10 unhealthy, at most 2"));
    }

    @Test
    @DisplayName("7: two of ten for 20 minutes: one in flight; the second waits for its end and the cool-down")
    void oneAfterTheOther() {
        fails("a-1").beyondReboot();
        fails("a-2").beyondReboot();
        healer.runsForMinutes(20);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1");
        healer.runsForMinutes(120);
        assertThat(healer.callTexts())
                .containsExactly("15m reboot a-1", "30m replace a-1", "40m reboot a-2", "53m replace a-2");
    }

    @Test
    @DisplayName("8: six of ten nodes of zone A for 40 minutes, zone B fine: zone A frozen, nothing")
    void aZoneIsFrozen() {
        for (int number = 1; number <= 6; number++) {
            fails("a-" + number);
        }
        healer.runsForMinutes(40);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.refusals()).containsExactly("zone-unhealthy");
        assertThat(healer.told("AutohealFrozen")).singleElement().asString().contains("6 of 10 nodes of zone fr-par-1");
    }

    @Test
    @DisplayName("9: all nodes not ready at once, the API reachable: frozen")
    void allAtOnce() {
        world.nodes().forEach(WorldNode::goesSilent);
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.refusals()).containsExactly("leases");
        assertThat(healer.told("AutohealFrozen")).hasSize(1);
    }

    @Test
    @DisplayName("10: the Kubernetes API times out: frozen, nothing is written to Scaleway")
    void blind() {
        fails("a-1");
        healer.runsForMinutes(10);
        world.cannotBeSeen("Kubernetes nodes: timed out");
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.refusals()).containsExactly("look");
        assertThat(healer.told("AutohealFrozen")).containsExactly("Kubernetes nodes: timed out");
    }

    @Test
    @DisplayName("11: the storm clears: no action before the cool-down has passed")
    void theCoolDownAfterAStorm() {
        fails("a-1");
        world.cannotBeSeen("timed out");
        healer.runsForMinutes(40);
        world.canBeSeen();
        healer.runsFor(Duration.ofSeconds(299));
        assertThat(healer.deeds()).isEmpty();
        healer.runsForMinutes(3);
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("reboot");
        assertThat(healer.told("AutohealResumed")).hasSize(1);
    }

    @Test
    @DisplayName(
            "12: Ready=Unknown, but the lease is fresh and Scaleway says ready: held, told, and a person at 30 minutes")
    void witnessesDisagree() {
        world.node("a-1").kubernetesLosesSight();
        healer.runsForMinutes(30);
        assertThat(healer.told("AutohealSuspected")).singleElement().asString().contains("others do not");
        assertThat(alerts()).isEmpty();
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(alerts()).hasSize(1);
    }

    @Test
    @DisplayName("12b: Ready=False, lease fresh, Scaleway ready, 40 minutes: rebooted at 15, never replaced, given up")
    void oneWitnessIsEnoughForARebootOnly() {
        world.node("a-1").kubeletSaysNotReady().beyondReboot();
        healer.runsForMinutes(17);
        world.advance(Duration.ofMinutes(2));
        world.node("a-1").comesBack().kubeletSaysNotReady();
        healer.runsForMinutes(21);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1");
        assertThat(healer.told(GAVE_UP)).hasSize(1);
        healer.runsForMinutes(600);
        assertThat(healer.calls()).hasSize(1);
        assertThat(healer.told(GAVE_UP)).hasSize(1);
    }

    @Test
    @DisplayName("13: the pool is upgrading or scaling: nothing")
    void thePoolIsBeingChanged() {
        fails("a-1");
        fails("b-1");
        a.status(PoolStatus.UPGRADING);
        b.status(PoolStatus.SCALING);
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.refusals()).containsExactly("pool-status");
    }

    @Test
    @DisplayName("14: the autoscaler takes the node away: nothing")
    void theAutoscalerTakesIt() {
        fails("a-1").taint(NodeTaint.of("ToBeDeletedByClusterAutoscaler", "1767571200", TaintEffect.NO_SCHEDULE));
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
    }

    @Test
    @DisplayName("15: the node is locked: a person is told, nothing else")
    void locked() {
        fails("a-1").scalewaySays(NodeStatus.LOCKED);
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(alerts()).hasSize(1);
    }

    @Test
    @DisplayName("16: creation_error in a pool with a warning: replaced without a reboot")
    void couldNotBeMade() {
        world.outOfStock(true);
        world.replace("a-1");
        healer.runsForMinutes(2);
        world.outOfStock(false);
        a.status(PoolStatus.WARNING);
        healer.runsForMinutes(10);
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("replace");
        assertThat(healer.calls().get(0).node()).isEqualTo("a-r1");
        assertThat(world.node("a-r2").isHealthy()).isTrue();
    }

    @Test
    @DisplayName("17: registering for 25 minutes in a pool with a warning: replaced")
    void neverJoined() {
        world.neverJoin(true);
        world.replace("a-1");
        a.status(PoolStatus.WARNING);
        healer.runsForMinutes(19);
        assertThat(healer.calls()).isEmpty();
        healer.runsForMinutes(6);
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("replace");
        assertThat(healer.calls()).extracting(Healer.Deed::node).containsExactly("a-r1");
    }

    @Test
    @DisplayName("18: DiskPressure for two hours: nothing")
    void pressure() {
        world.node("a-1").condition("DiskPressure", Status.TRUE);
        healer.runsForMinutes(120);
        assertThat(healer.deeds()).isEmpty();
    }

    @Test
    @DisplayName("19: ReadonlyFilesystem for 10 minutes: replaced, not rebooted")
    void hardFault() {
        world.node("a-1").condition("ReadonlyFilesystem", Status.TRUE);
        healer.runsForMinutes(10);
        assertThat(healer.deeds()).isEmpty();
        healer.runsForMinutes(10);
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("replace");
        assertThat(healer.told("AutohealDrainStarted")).hasSize(1);
    }

    @Test
    @DisplayName(
            "20: three replacements never become ready: the breaker opens, a person is told, no fourth for an hour")
    void theBreakerOpens() {
        world.outOfStock(true);
        fails("a-1").beyondReboot();
        healer.runsForMinutes(110);
        List<Healer.Deed> replacements = replacements();
        assertThat(replacements).hasSize(3);
        assertThat(alerts()).anyMatch(text -> text.startsWith("breaker: 3 replacements in a row never became ready"));
        healer.runsForMinutes(40);
        assertThat(replacements()).hasSize(3);
        assertThat(healer.refusals()).containsExactly("breaker");
        healer.runsForMinutes(60);
        assertThat(replacements()).as("one probe").hasSize(4);
        world.outOfStock(false);
        healer.runsForMinutes(180);
        assertThat(world.nodes()).allMatch(WorldNode::isHealthy);
    }

    @Test
    @DisplayName("21: the call times out but the node turns deleting: it counts as begun, no second call")
    void theAnswerIsLost() {
        fails("a-1").beyondReboot();
        healer.runsForMinutes(30);
        world.answers(Result.UNKNOWN, true);
        healer.runsForMinutes(60);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1", "30m replace a-1");
    }

    @Test
    @DisplayName("22: the reboot answers 404: the incident is closed")
    void theNodeIsGone() {
        fails("a-1");
        healer.runsForMinutes(15);
        world.answers(Result.GONE, false);
        healer.step();
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1");
        assertThat(world.node("a-1").object().orElseThrow().annotations()).isEmpty();
    }

    @Test
    @DisplayName("23: six changes in 20 minutes: the node is unhealthy by flapping")
    void flapping() {
        WorldNode node = world.node("a-1");
        for (int change = 0; change < 6; change++) {
            if (change % 2 == 0) {
                node.goesSilent();
            } else {
                node.comesBack();
            }
            healer.runsForMinutes(2);
        }
        assertThat(node.isHealthy()).as("at this moment").isTrue();
        assertThat(diagnosis("a-1").fault().orElseThrow().kind()).isEqualTo(FaultKind.FLAPPING);
        healer.runsForMinutes(4);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1");
    }

    @Test
    @DisplayName("24: the pool heals itself, in mode ENFORCE: only observed, one warning")
    void thePlatformHeals() {
        a.autohealing();
        fails("a-1");
        fails("b-1");
        healer.runsForMinutes(60);
        assertThat(healer.calls()).extracting(Healer.Deed::node).containsOnly("b-1");
        assertThat(alerts()).singleElement().asString().contains("healed by Scaleway");
    }

    @Test
    @DisplayName("25: a dry run decides the same as 2 and 4, and writes nothing")
    void dryRun() {
        healer.in(Mode.DRY_RUN);
        fails("a-1").beyondReboot();
        healer.runsForMinutes(45);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.decided())
                .extracting(PlannedAction::action)
                .filteredOn(action -> action instanceof RebootNode || action instanceof ReplaceNode)
                .extracting(Action::verb)
                .containsExactly("reboot", "replace");
        assertThat(healer.decided())
                .filteredOn(planned -> planned.event().isPresent())
                .as("told as would-be")
                .hasSize(2);
    }

    @Test
    @DisplayName("26: a pool of one not ready for 40 minutes: rebooted, then given up")
    void theOnlyNode() {
        world.pool("c", "fr-par-3", 1);
        fails("c-1").beyondReboot();
        healer.runsForMinutes(300);
        assertThat(healer.callTexts()).containsExactly("15m reboot c-1");
        assertThat(healer.told(GAVE_UP)).hasSize(1);
    }

    @Test
    @DisplayName(
            "27: a disruption budget blocks the drain, the kubelet is reachable: reported after 30 minutes, not forced")
    void aDisruptionBudgetBlocks() {
        world.node("a-1").runs(2, "disruption budget shop/web").condition("ReadonlyFilesystem", Status.TRUE);
        healer.runsForMinutes(39);
        assertThat(healer.told("AutohealDrainBlocked")).containsExactly("disruption budget shop/web");
        assertThat(healer.told(GAVE_UP)).isEmpty();
        healer.runsForMinutes(120);
        assertThat(healer.calls()).isEmpty();
        assertThat(healer.told(GAVE_UP)).singleElement().asString().contains("shop/web");
        world.node("a-1").runs(2, "");
        healer.runsForMinutes(10);
        assertThat(healer.calls()).as("once nothing stands in the way").hasSize(1);
    }

    @Test
    @DisplayName(
            "28: the Instance stopped after the incident began: out-of-service taint, then replaced; the taint is gone")
    void certainlyOff() {
        fails("a-1").beyondReboot().runs(3, "");
        healer.runsForMinutes(20);
        world.node("a-1").serverIs(ServerState.STOPPED);
        healer.runsForMinutes(12);
        assertThat(world.node("a-1").object().orElseThrow().taints()).contains(Steps.OUT_OF_SERVICE);
        assertThat(healer.calls()).hasSize(1);
        healer.runsForMinutes(30);
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("reboot", "replace");
        assertThat(world.nodes())
                .allSatisfy(
                        node -> assertThat(node.object().orElseThrow().taints()).isEmpty());
    }

    @Test
    @DisplayName("29: the kubelet is unreachable, the Instance runs: no out-of-service taint")
    void perhapsStillRunning() {
        fails("a-1").beyondReboot().runs(3, "");
        healer.runsForMinutes(34);
        assertThat(world.node("a-1").object().orElseThrow().taints()).isEmpty();
        healer.runsForMinutes(30);
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("reboot", "replace");
    }

    @Test
    @DisplayName("30: the clock jumps back an hour: no action caused by it")
    void theClockJumpsBack() {
        fails("a-1");
        healer.runsForMinutes(14);
        healer.clockIsOffBy(Duration.ofHours(-1));
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
    }

    @Test
    @DisplayName("nor by a jump forward")
    void theClockJumpsForward() {
        fails("a-1");
        healer.runsForMinutes(10);
        healer.clockIsOffBy(Duration.ofHours(1));
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        healer.clockIsOffBy(Duration.ZERO);
        healer.runsForMinutes(30);
        assertThat(healer.calls()).extracting(Healer.Deed::verb).containsExactly("reboot");
    }

    @Test
    @DisplayName("28b: an Instance that somebody stopped: a person is told; with healStopped it is replaced")
    void stoppedOnPurpose() {
        fails("a-1").serverIs(ServerState.STOPPED);
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(alerts()).singleElement().asString().contains("stopped by somebody");

        Healer bold =
                new Healer(world, AutohealPolicy.builder().healStopped(true).build());
        bold.runsForMinutes(30);
        assertThat(bold.calls()).extracting(Healer.Deed::verb).containsExactly("replace");
    }

    @Test
    void aHealerThatIsKilledAroundACallRepeatsNothing() {
        for (String moment : List.of("before", "after")) {
            World other = new World();
            other.pool("a", "fr-par-1", 10);
            Healer mortal = Healer.of(other);
            other.node("a-1").goesSilent().beyondReboot();
            mortal.runsForMinutes(15);
            mortal.diesAtNextCall(moment);
            mortal.step();
            mortal.restarts();
            other.advance(Duration.ofSeconds(30));
            mortal.runsForMinutes(14);
            mortal.diesAtNextCall(moment);
            mortal.step();
            mortal.runsForMinutes(1);
            mortal.restarts();
            mortal.runsForMinutes(60);
            assertThat(mortal.calls().stream()
                            .filter(deed -> deed.verb().equals("reboot"))
                            .count())
                    .as("killed %s the call", moment)
                    .isLessThanOrEqualTo(1);
            assertThat(mortal.calls().stream()
                            .filter(deed -> deed.verb().equals("replace"))
                            .count())
                    .isEqualTo(1);
            assertThat(other.nodes()).hasSize(10).allMatch(WorldNode::isHealthy);
        }
    }

    @Test
    void aPauseLetsRepairsUnderWayFinishAndBeginsNone() {
        world.node("a-1").runs(2, "").condition("ReadonlyFilesystem", Status.TRUE);
        healer.runsFor(Duration.ofSeconds(630));
        assertThat(healer.deeds()).extracting(Healer.Deed::verb).containsExactly("drain");
        fails("b-1");
        healer.switched(input -> input.paused("maintenance"));
        healer.runsForMinutes(60);
        assertThat(healer.calls()).extracting(Healer.Deed::node).containsExactly("a-1");
        assertThat(healer.refusals()).containsExactly("pause");
    }

    @Test
    void theKillSwitchStopsRepairsUnderWay() {
        world.node("a-1").runs(2, "").condition("ReadonlyFilesystem", Status.TRUE);
        healer.runsFor(Duration.ofSeconds(630));
        int before = healer.deeds().size();
        healer.switched(input -> input.killed("by hand"));
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).hasSize(before);
        assertThat(healer.refusals()).containsExactly("kill-switch");
    }

    @Test
    void aKeyThatMayNotRebootIsNotTriedAgain() {
        fails("a-1");
        world.answers(Result.FORBIDDEN, false);
        healer.runsForMinutes(60);
        assertThat(healer.callTexts()).containsExactly("15m reboot a-1");
        assertThat(healer.refusals()).containsExactly("permission");
        assertThat(world.node("a-1").object().orElseThrow().annotations()).isEmpty();
    }

    @Test
    void callsThatWereNotCarriedOutAreMadeAgainEverLater() {
        fails("a-1");
        world.answers(Result.NOT_DONE, false);
        healer.runsForMinutes(60);
        assertThat(healer.calls()).hasSizeBetween(4, 12);
        world.answers(Result.DONE, true);
        healer.runsForMinutes(60);
        assertThat(world.node("a-1").isHealthy()).isTrue();
        assertThat(world.node("a-1").object().orElseThrow().annotations()).isEmpty();
    }

    @Test
    void aReplacementThatNeverBeganIsAskedForAgain() {
        fails("a-1").beyondReboot();
        healer.runsForMinutes(30);
        world.answers(Result.UNKNOWN, false);
        healer.step();
        world.answers(Result.DONE, true);
        healer.runsForMinutes(60);
        assertThat(replacements()).hasSize(2);
        assertThat(world.nodes()).hasSize(20).allMatch(WorldNode::isHealthy);
    }

    @Test
    void recordsThatNobodyCanReadFreezeEverything() {
        world.write(Map.of("autoheal.somebody", "wrote this"));
        fails("a-1");
        healer.runsForMinutes(60);
        assertThat(healer.deeds()).isEmpty();
        assertThat(healer.refusals()).containsExactly("records");
    }

    private List<Healer.Deed> replacements() {
        return healer.calls().stream()
                .filter(deed -> deed.verb().equals("replace"))
                .toList();
    }

    private List<String> alerts() {
        return healer.events().stream()
                .filter(event -> event.severity() == PlanEvent.Severity.ALERT)
                .map(PlanEvent::message)
                .toList();
    }

    private Diagnosis diagnosis(String name) {
        return healer.step().diagnoses().stream()
                .filter(of -> of.node().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
