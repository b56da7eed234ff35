package io.github.scw4j.reconcile.move;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.reconcile.move.MoveStep.Kind;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class MovePlannerTest {
    private final World world = new World(false);

    private List<Kind> kinds(boolean undo) {
        return world.plan(undo).stream().map(due -> due.step().kind()).toList();
    }

    private PoolSpec spec(UnaryOperator<Pool.Builder> old, MoveTarget target) {
        Pool pool = old.apply(world.pool(World.OLD).toBuilder()).build();
        return new NewPool(pool, target).spec(world.observation().cluster(), List.of(pool), Map.of());
    }

    private static MoveTarget target(UnaryOperator<MoveTarget.Builder> target) {
        return target.apply(MoveTarget.builder()).build();
    }

    @Test
    void aMoveBeginsOnlyFromRest() {
        world.clusterBecomes(ClusterStatus.UPDATING);
        world.poolBecomes(World.OLD, PoolStatus.SCALING);

        assertThat(world.plan(false))
                .extracting(due -> due.step().toString())
                .startsWith("wait: the cluster is updating", "wait: pool \"web\" is scaling");
        assertThat(world.plan(false).get(0).actions()).isEmpty();
    }

    @Test
    void aLockedClusterOrPoolIsRefused() {
        world.poolBecomes(World.OLD, PoolStatus.LOCKED);
        assertThatThrownBy(() -> world.plan(false))
                .isInstanceOf(MoveRefusedException.class)
                .hasMessageContaining("locked: Scaleway has blocked it");

        world.clusterBecomes(ClusterStatus.LOCKED);
        assertThatThrownBy(() -> world.plan(true)).hasMessageContaining("its cluster is locked");
    }

    @Test
    void aPoolThatIsUpgradedMeanwhileIsWaitedFor() {
        world.round(false, 1);
        world.tick();
        world.poolBecomes(World.OLD, PoolStatus.UPGRADING);

        assertThat(kinds(false)).first().isEqualTo(Kind.SETTLE);
    }

    @Test
    void aNewPoolThatIsGoingAwayIsWaitedForAndMadeAgain() {
        world.round(false, 1);
        world.poolBecomes(world.made().orElseThrow().id(), PoolStatus.DELETING);

        assertThat(kinds(false)).startsWith(Kind.SETTLE, Kind.CREATE_POOL, Kind.AWAIT_NODES);
    }

    @Test
    void withoutItsNodesNothingIsEvicted() {
        world.round(false, 1);
        world.tick();
        world.round(false, 9);
        String node = world.made().orElseThrow().id() + "-1";
        world.silence(node);

        List<DueStep> due = world.plan(false);

        assertThat(due.get(0).step().kind()).isEqualTo(Kind.AWAIT_NODES);
        assertThat(due.get(0).missing())
                .containsExactly(
                        "2 of 3 nodes of pool \"web-2\" take pods", "node " + node + " is not ready in Kubernetes");
    }

    @Test
    void anAutoscaledPoolIsMadeAtItsSizeAndGetsItsAutoscalerInTheEnd() {
        World autoscaled = new World(true);

        assertThat(autoscaled.spec())
                .returns(false, PoolSpec::autoscaling)
                .returns(World.SIZE, PoolSpec::size)
                .returns(List.of("team=shop", "scw4j-moves=old-id", "scw4j-moves-autoscaling=on"), PoolSpec::tags);
        autoscaled.settle(false);
        assertThat(autoscaled.pools()).singleElement().returns(true, Pool::autoscaling);
    }

    @Test
    void autoscalingThatIsSwitchedOnMeanwhileIsRememberedBeforeItIsSwitchedOff() {
        world.round(false, 1);
        world.tick();
        world.autoscale(World.OLD);

        world.round(false, 1);
        assertThat(world.made().map(MoveMark::isAutoscaled)).contains(true);
        assertThat(world.pool(World.OLD).autoscaling()).isTrue();

        world.round(false, 1);
        assertThat(world.pool(World.OLD).autoscaling()).isFalse();
        world.settle(false);
        assertThat(world.pools()).singleElement().returns(true, Pool::autoscaling);
    }

    @Test
    void whatIsPlannedEarlierIsMadeAtTheSizeOfTheMoment() {
        world.resize(World.OLD, 5);

        assertThat(world.plan(false).get(0).step()).hasToString("create pool \"web-2\": 5 nodes of PRO2-S in fr-par-1");
    }

    @Test
    void whatBelongsToAZoneDoesNotComeAlongToAnother() {
        UnaryOperator<Pool.Builder> old = pool -> pool.placementGroupId("group")
                .securityGroupId("security")
                .rootVolumeType(PoolVolumeType.SBS_5K)
                .rootVolumeSizeBytes(40_000_000_000L);

        PoolSpec same = spec(old, target(target -> target.nodeType("PRO2-S")));
        PoolSpec elsewhere = spec(old, target(target -> target.zone(Zone.FR_PAR_2)));

        assertThat(same.placementGroupId()).contains("group");
        assertThat(same.securityGroupId()).contains("security");
        assertThat(same.rootVolumeSizeBytes()).hasValue(40_000_000_000L);
        assertThat(elsewhere.placementGroupId()).isEmpty();
        assertThat(elsewhere.securityGroupId()).isEmpty();
        assertThat(elsewhere.nodeType()).isEqualTo("PRO2-XS");
        assertThat(elsewhere.zone()).contains(Zone.FR_PAR_2);
    }

    @Test
    void aLocalDiskIsLeftToScalewayWhereTheNodeTypeChanges() {
        UnaryOperator<Pool.Builder> old =
                pool -> pool.rootVolumeType(PoolVolumeType.L_SSD).rootVolumeSizeBytes(40_000_000_000L);

        assertThat(spec(old, target(target -> target.nodeType("DEV1-L"))).rootVolumeSizeBytes())
                .isEmpty();
        assertThat(spec(
                                old,
                                target(target -> target.rootVolumeType(PoolVolumeType.SBS_15K)
                                        .rootVolumeSizeBytes(20_000_000_000L)))
                        .rootVolumeType())
                .contains(PoolVolumeType.SBS_15K);
    }

    @Test
    void theNextPoolHasTheNextNumber() {
        MoveTarget target = target(each -> each.nodeType("PRO2-S"));

        assertThat(spec(pool -> pool.name("web"), target).name()).isEqualTo("web-2");
        assertThat(spec(pool -> pool.name("web-2"), target).name()).isEqualTo("web-3");
        assertThat(spec(pool -> pool.name("x".repeat(100)), target).name()).hasSizeLessThan(100);
        assertThat(spec(pool -> pool.name("web"), target(each -> each.name("front")))
                        .name())
                .isEqualTo("front");
    }

    @Test
    void nothingIsLeftToUndoWhereNothingWasBegun() {
        assertThat(world.plan(true)).isEmpty();
    }

    @Test
    void theOldPoolBeingDeletedThereIsNoWayBackAndTheRestIsToBeRun() {
        world.round(false, 1);
        world.tick();
        world.poolBecomes(World.OLD, PoolStatus.DELETING);

        assertThatThrownBy(() -> world.plan(true))
                .isInstanceOf(MoveRefusedException.class)
                .hasMessage(
                        "the move of pool \"web\" cannot be undone: it is being deleted already; what is left is to run"
                                + " the move to its end");
        assertThat(kinds(false)).containsExactly(Kind.DELETE_POOL, Kind.FINISH);
    }

    @Test
    void whileAnUndoneMoveIsStillGoingAwayAnotherOneCanBePlanned() {
        world.round(false, 1);
        world.poolBecomes(world.made().orElseThrow().id(), PoolStatus.DELETING);

        MovePlan plan =
                MovePlans.move(world.observation(), World.OLD, target(each -> each.nodeType("PRO2-M")), Map::of);

        assertThat(plan.steps())
                .extracting(MoveStep::toString)
                .startsWith("wait: pool \"web-2\" is deleting", "create pool \"web-3\": 3 nodes of PRO2-M in fr-par-1");
    }

    @Test
    void aMoveUnderWayIsNotTurnedToAnotherTarget() {
        world.round(false, 1);

        assertThatThrownBy(() -> MovePlans.move(
                        world.observation(),
                        World.OLD,
                        target(each -> each.nodeType("PRO2-M").name("front")),
                        Map::of))
                .hasMessage("a move to pool \"web-2\" is under way, which is not of node type PRO2-M, name front: run"
                        + " that to its end, or undo it");
        assertThat(MovePlans.move(world.observation(), World.OLD, target(each -> each.nodeType("PRO2-S")), Map::of)
                        .steps())
                .first()
                .returns(Kind.AWAIT_NODES, MoveStep::kind);
    }
}
