package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.okhttp.OkHttpTransport;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.playground.Workload;
import io.github.scw4j.reconcile.move.MovePlan;
import io.github.scw4j.reconcile.move.MoveProgress;
import io.github.scw4j.reconcile.move.MoveProgress.Phase;
import io.github.scw4j.reconcile.move.MoveRefusedException;
import io.github.scw4j.reconcile.move.MoveStep;
import io.github.scw4j.reconcile.move.MoveStep.Kind;
import io.github.scw4j.reconcile.move.MoveStoppedException;
import io.github.scw4j.reconcile.move.PoolMoves;
import io.github.scw4j.reconcile.stage.Crash;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A pool is moved on the embedded Scaleway while pods run on it. At each look of the move there are as many ready nodes as either pool
 * has, and as many pods as their disruption budget wants.
 */
class PoolMoveTest {
    private static final int NODES = 2;
    private static final Set<Kind> SLOW = Set.of(Kind.AWAIT_NODES, Kind.DELETE_POOL);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Stage stage = Stage.skippingWaits(PoolSeed.of("web", "PRO2-XXS", NODES));
    private final K8s k8s = K8s.of(stage.scalewayClient());
    private final String clusterId = stage.cluster().id();
    private final String poolId = stage.cluster().pool("web").id();
    private final List<MoveProgress> told = new ArrayList<>();
    private Set<String> alive = Set.of();
    private int least = 2;
    private Workload pods;

    @BeforeEach
    void begin() {
        k8s.pools().setLabels(poolId, Map.of("tier", "front"));
        k8s.pools().setTaints(poolId, List.of(Taint.of("only", "web", TaintEffect.PREFER_NO_SCHEDULE)));
        k8s.pools().update(poolId, pool -> pool.autoscaling(1, 5).tags(List.of("team=shop")));
        pods = new Workload(stage.kubernetes().client(), "default", "web", 3, least);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private PoolMoves moves() {
        return moves(stage.scalewayClient());
    }

    private PoolMoves moves(ScalewayClient client) {
        return PoolMoves.of(client, stage.kubernetes().client(), clusterId);
    }

    private MovePlan bigger(PoolMoves moves) {
        return moves.plan(poolId, target -> target.nodeType("PRO2-XS"));
    }

    /** What goes on beside the move, after each of its looks. */
    private void goOn(MoveProgress progress) {
        told.add(progress);
        if (progress.phase() == Phase.UNDER_WAY && SLOW.contains(progress.step().kind())) {
            stage.scaleway().clock().advance(LATER);
        }
        Set<String> ready = new HashSet<>();
        stage.cluster().nodes().stream()
                .filter(node -> node.status().filter("ready"::equals).isPresent())
                .forEach(node -> ready.add(node.name()));
        if (!ready.equals(alive)) {
            stage.kubelets().play();
            alive = ready;
        }
        assertThat(ready).as("ready nodes, %s", progress).hasSizeGreaterThanOrEqualTo(NODES);
        if (progress.step().kind() == Kind.DRAIN_NODE || progress.phase() == Phase.DONE) {
            pods.play();
            assertThat(pods.fewest()).as("pods running, %s", progress).isGreaterThanOrEqualTo(least);
        }
    }

    private void least(int wanted) {
        least = wanted;
        pods.least(wanted);
    }

    private MovePlan run(PoolMoves moves, MovePlan plan) {
        return moves.runner(plan)
                .onProgress(this::goOn)
                .audit(stage.audit()::add)
                .run();
    }

    private void assertMoved() {
        assertThat(k8s.pools().list(clusterId).toList()).singleElement().satisfies(pool -> {
            assertThat(pool.name()).isEqualTo("web-2");
            assertThat(pool.nodeType()).isEqualTo("pro2_xs");
            assertThat(pool.size()).isEqualTo(NODES);
            assertThat(pool.labels()).isEqualTo(Map.of("tier", "front"));
            assertThat(pool.taints()).extracting(Taint::key).containsExactly("only");
            assertThat(pool.tags()).containsExactly("team=shop");
            assertThat(pool.autoscaling()).isTrue();
            assertThat(tuple(pool.minSize(), pool.maxSize())).isEqualTo(tuple(1, 5));
        });
        Set<String> nodes = new HashSet<>();
        stage.cluster().nodes().forEach(node -> nodes.add(node.name()));
        assertThat(nodes).hasSize(NODES);
        assertThat(pods.pods())
                .hasSize(3)
                .allSatisfy(pod -> assertThat(nodes).contains(pod.getSpec().getNodeName()));
        assertThat(stage.scaleway().calls().count("DeletePool")).isPositive();
    }

    private void assertAsBefore(Pool before, Set<String> nodesBefore) {
        List<Pool> pools = k8s.pools().list(clusterId).toList();
        assertThat(pools).hasSize(1);
        assertThat(pools.get(0).toBuilder().updatedAt(before.updatedAt()).build())
                .isEqualTo(before);
        assertThat(stage.cluster().nodes()).extracting(EmbeddedNode::name).hasSameElementsAs(nodesBefore);
        assertThat(stage.cluster().nodes()).allSatisfy(node -> {
            assertThat(stage.object(node).getSpec().getUnschedulable()).isNotEqualTo(true);
            assertThat(stage.object(node).getMetadata().getAnnotations())
                    .satisfiesAnyOf(
                            annotations -> assertThat(annotations).isNull(),
                            annotations ->
                                    assertThat(annotations).doesNotContainKey("scw4j.github.io/cordoned-for-move"));
        });
        assertThat(pods.pods())
                .hasSize(3)
                .allSatisfy(
                        pod -> assertThat(nodesBefore).contains(pod.getSpec().getNodeName()));
    }

    @Test
    void aPoolIsMovedStepByStep() {
        PoolMoves moves = moves();
        MovePlan plan = bigger(moves);

        assertThat(plan.steps())
                .extracting(MoveStep::kind)
                .containsExactly(
                        Kind.CREATE_POOL,
                        Kind.SUSPEND_AUTOSCALING,
                        Kind.AWAIT_NODES,
                        Kind.CORDON,
                        Kind.DRAIN_NODE,
                        Kind.DRAIN_NODE,
                        Kind.DELETE_POOL,
                        Kind.FINISH);
        assertThat(plan.toString())
                .contains(
                        "move pool \"web\" to node type PRO2-XS as \"web-2\", 8 steps",
                        "1. create pool \"web-2\": 2 nodes of PRO2-XS in fr-par-1",
                        "needs: 2 more nodes for a time, within quota and stock",
                        "! autoscaling is off");
        assertThat(stage.scaleway().calls().count("CreatePool")).isZero();

        MovePlan left = run(moves, plan);

        assertThat(left.isEmpty()).isTrue();
        assertMoved();
        assertThat(told)
                .filteredOn(progress -> progress.phase() == Phase.DONE)
                .extracting(progress -> progress.step().kind())
                .containsExactlyElementsOf(
                        plan.steps().stream().map(MoveStep::kind).toList());
        assertThat(run(moves, plan).isEmpty()).isTrue();
        assertThatThrownBy(() -> moves.undo(poolId)).isInstanceOf(MoveRefusedException.class);
    }

    @Test
    void afterAnyFaultOfAnyCallTheEndIsTheSame() {
        PoolMoves moves = moves();
        MovePlan plan = bigger(moves);
        List<Fault> faults = List.of(
                Fault.tooManyRequests(),
                Fault.transientState("cluster", "id", "updating"),
                Fault.status(500),
                Fault.cutAfterActing());
        for (String operation :
                List.of("CreatePool", "UpdatePool", "DeletePool", "ListPools", "ListNodes", "GetCluster")) {
            faults.forEach(
                    fault -> stage.scaleway().faults().on(operation).times(1).then(fault));
        }

        run(moves, plan);

        assertMoved();
        assertThat(stage.scaleway().calls().count("CreatePool")).isGreaterThan(1);
    }

    @Test
    void afterTheEndOfTheProcessInAnyCallBeforeOrAfterItIsDoneTheEndIsTheSame() {
        Crash.EachOnce before = new Crash.EachOnce("/k8s/", false);
        Crash.EachOnce after = new Crash.EachOnce("/k8s/", true);

        live(() -> moves(stage.scalewayClient(new OkHttpTransport(new OkHttpClient.Builder()
                .addInterceptor(before)
                .addInterceptor(after)
                .build()))));

        assertThat(before.kinds() + after.kinds()).isEqualTo(6);
        assertMoved();
    }

    /** Until a process comes to the end. */
    private void live(Supplier<PoolMoves> process) {
        boolean through = false;
        for (int lives = 0; !through && lives < 30; lives++) {
            try {
                PoolMoves moves = process.get();
                run(moves, bigger(moves));
                through = true;
            } catch (Crash.Killed e) {
                stage.kubelets().play();
            }
        }
        assertThat(through).isTrue();
    }

    @Test
    void afterTheEndOfTheProcessAtAnyMomentOfAnyStepTheEndIsTheSame() {
        Set<String> killed = new HashSet<>();
        PoolMoves moves = moves();
        boolean through = false;
        for (int lives = 0; !through && lives < 40; lives++) {
            try {
                moves.runner(bigger(moves))
                        .onProgress(progress -> {
                            goOn(progress);
                            if (killed.add(progress.phase() + " "
                                            + progress.step().kind())
                                    && progress.step().kind() != Kind.FINISH) {
                                throw new Crash.Killed();
                            }
                        })
                        .run();
                through = true;
            } catch (Crash.Killed e) {
                stage.kubelets().play();
            }
        }

        assertMoved();
        assertThat(killed).hasSizeGreaterThan(15);
    }

    @ParameterizedTest(name = "after {0} steps")
    @ValueSource(ints = {1, 5})
    void aMoveIsUndoneAndNothingIsLeftOfIt(int steps) {
        Pool before = k8s.pools().get(poolId);
        Set<String> nodes = new HashSet<>();
        stage.cluster().nodes().forEach(node -> nodes.add(node.name()));
        PoolMoves moves = moves();
        MovePlan plan = bigger(moves);
        for (int step = 0; step < steps; step++) {
            moves.runner(plan).onProgress(this::goOn).oneStep().run();
        }

        MovePlan undo = moves.undo(poolId);
        run(moves, undo);

        assertAsBefore(before, nodes);
        assertThat(moves.undo(poolId).isEmpty()).isTrue();
        assertThat(run(moves, undo).isEmpty()).isTrue();
    }

    @Test
    void whatIsUndoneHalfwayCanStillBeRunToItsEnd() {
        PoolMoves moves = moves();
        MovePlan plan = bigger(moves);
        for (int step = 0; step < 5; step++) {
            moves.runner(plan).onProgress(this::goOn).oneStep().run();
        }
        for (int step = 0; step < 3; step++) {
            moves.runner(moves.undo(poolId)).onProgress(this::goOn).oneStep().run();
        }

        run(moves, moves.plan(poolId));

        assertMoved();
    }

    @Test
    void aBudgetThatLetsNoPodGoHoldsTheMoveAndIsNamed() {
        PoolMoves moves = moves();
        MovePlan plan = bigger(moves);
        least(3);

        assertThatThrownBy(() -> moves.runner(plan)
                        .onProgress(this::goOn)
                        .stepTimeout(Duration.ofMinutes(4))
                        .run())
                .isInstanceOfSatisfying(
                        MoveStoppedException.class,
                        stopped -> assertThat(stopped.step().kind()).isEqualTo(Kind.DRAIN_NODE))
                .hasMessageContaining("held up by disruption budget default/web")
                .hasMessageContaining("or undo it");
        assertThat(pods.pods()).hasSize(3);
        assertThat(stage.scaleway().calls().count("DeletePool")).isZero();

        least(2);
        run(moves, bigger(moves));

        assertMoved();
    }

    @Test
    void whereNodesCannotBeMadeItStopsAndCanBeUndone() {
        PoolMoves moves = moves();
        MovePlan plan = bigger(moves);
        moves.runner(plan).onProgress(this::goOn).oneStep().run();
        EmbeddedNode node = stage.cluster().pool("web-2").nodes().get(0);
        node.becomes("creation_error");
        node.says("out of stock");

        assertThatThrownBy(() -> run(moves, plan))
                .isInstanceOf(MoveStoppedException.class)
                .hasMessageContaining("out of stock");

        run(moves, moves.undo(poolId));
        assertThat(k8s.pools().list(clusterId).toList()).extracting(Pool::name).containsExactly("web");
        assertThat(k8s.pools().get(poolId).autoscaling()).isTrue();
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnythingIsChanged() {
        PoolMoves moves = moves();
        stage.cluster().seed(PoolSeed.of("taken", "PRO2-XXS", 0));

        assertThatThrownBy(() -> moves.plan(poolId, target -> target.nodeType("PRO2-XXS")))
                .hasMessage("pool \"web\" cannot be moved: it is so already, nothing would change");
        assertThatThrownBy(() -> moves.plan(poolId)).hasMessageContaining("no move of it is under way");
        assertThatThrownBy(() ->
                        moves.plan(poolId, target -> target.nodeType("PRO2-XS").name("taken")))
                .hasMessageContaining("there is another pool \"taken\" in its cluster");
        assertThatThrownBy(() -> moves.plan(poolId, target -> target.zone(Zone.of("nl-ams-1"))))
                .hasMessageContaining("nl-ams-1 is not in the cluster's region");
        assertThatThrownBy(() -> moves.plan(poolId, target -> target.nodeType("external")))
                .hasMessageContaining("machines of external pools are yours");
        assertThatThrownBy(
                        () -> moves.plan("7f7ff8a4-5bc4-4d76-a9ba-1c1b54b2d0f2", target -> target.nodeType("PRO2-S")))
                .isInstanceOf(MoveRefusedException.class)
                .hasMessageContaining("there is no such pool in cluster \"web\"");
        assertThat(stage.scaleway().calls().count("CreatePool")).isZero();

        moves.runner(bigger(moves)).onProgress(this::goOn).oneStep().run();
        assertThatThrownBy(() -> moves.plan(poolId, target -> target.nodeType("PRO2-S")))
                .hasMessageContaining("a move to pool \"web-2\" is under way, which is not of node type PRO2-S");
        String made = stage.cluster().pool("web-2").id();
        assertThatThrownBy(() -> moves.plan(made, target -> target.nodeType("PRO2-S")))
                .hasMessageContaining("it is itself the new pool of a move that is not through");
    }

    @Test
    void aKubernetesThatDoesNotAnswerForAWhileIsWaitedFor() {
        assumeThat(TestKubernetes.isReal()).as("it cannot be switched off").isFalse();
        PoolMoves moves = moves();
        MovePlan plan = bigger(moves);
        for (int step = 0; step < 3; step++) {
            moves.runner(plan).onProgress(this::goOn).oneStep().run();
        }

        MovePlan left = moves.runner(plan)
                .onProgress(progress -> {
                    told.add(progress);
                    stage.kubernetes().mock().available(progress.elapsed().compareTo(Duration.ofSeconds(20)) > 0);
                })
                .oneStep()
                .run();

        assertThat(told).extracting(MoveProgress::toString).anyMatch(line -> line.contains("it cannot be seen: "));
        assertThat(left.steps()).first().returns(Kind.DRAIN_NODE, MoveStep::kind);
        stage.kubernetes().mock().available(true);
        run(moves, plan);
        assertMoved();
    }
}
