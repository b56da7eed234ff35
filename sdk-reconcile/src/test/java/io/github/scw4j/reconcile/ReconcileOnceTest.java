package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.NodeBuilder;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.DeleteNodeObject;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.Planner;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.WriteBudget;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReconcileOnceTest {
    private static final String ZONE = "topology.kubernetes.io/zone";

    private final Stage stage = Stage.withNodes(3);

    @AfterEach
    void close() {
        stage.close();
    }

    private Reconciler reconciler(Mode mode) {
        return stage.reconciler().nodes(NodePolicy.selfManaged()).mode(mode).build();
    }

    @Test
    void aLookHasBothSidesAndTheMachinesBetween() {
        Observation seen =
                reconciler(Mode.OBSERVE).reconcileOnce().observation().orElseThrow();

        assertThat(seen.nodes()).hasSize(3).allSatisfy(node -> {
            assertThat(node.scaleway()).isPresent();
            assertThat(node.kubernetes()).isPresent();
            assertThat(node.lease()).isPresent();
            assertThat(node.pool()).isPresent();
            ObservedServer server = node.server().orElseThrow();
            assertThat(server.state()).isEqualTo(ServerState.RUNNING);
            assertThat(server.privateAddresses()).as("IPv4 and IPv6").hasSize(2);
        });
    }

    @Test
    void observingWritesNothing() {
        Round round = reconciler(Mode.OBSERVE).reconcileOnce();

        assertThat(round.decisions()).isNotEmpty().allSatisfy(record -> {
            assertThat(record.mode()).isEqualTo(Mode.OBSERVE);
            assertThat(record.outcome()).isEmpty();
        });
        assertThat(stage.audit()).isEqualTo(round.decisions());
        assertThat(stage.object(stage.node(0)).getMetadata().getLabels()).doesNotContainKey(ZONE);
        assertThat(stage.events()).isEmpty();
    }

    @Test
    void enforcingLabelsNodesWithTheirZoneAndThenThereIsNothingLeftToDo() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);

        Round first = reconciler.reconcileOnce();
        Round second = reconciler.reconcileOnce();

        assertThat(first.decisions())
                .hasSize(3)
                .allSatisfy(record ->
                        assertThat(record.outcome().map(Outcome::result)).contains(Outcome.Result.DONE));
        assertThat(stage.object(stage.node(0)).getMetadata().getLabels()).containsEntry(ZONE, "fr-par-1");
        assertThat(stage.object(stage.node(0)).getStatus().getAddresses())
                .extracting(address -> address.getType())
                .contains("InternalIP", "Hostname");
        assertThat(second.decisions()).isEmpty();
    }

    @Test
    void whatOthersPutOnANodeStays() {
        String name = stage.node(0).name();
        stage.kubernetes()
                .client()
                .nodes()
                .withName(name)
                .edit(node -> new NodeBuilder(node)
                        .editMetadata()
                        .addToLabels("team", "blue")
                        .addToAnnotations("note", "mine")
                        .endMetadata()
                        .editOrNewSpec()
                        .addNewTaint()
                        .withKey("team")
                        .withValue("blue")
                        .withEffect("NoSchedule")
                        .endTaint()
                        .addNewTaint()
                        .withKey("node.cloudprovider.kubernetes.io/uninitialized")
                        .withValue("true")
                        .withEffect("NoSchedule")
                        .endTaint()
                        .endSpec()
                        .build());

        reconciler(Mode.ENFORCE).reconcileOnce();

        assertThat(stage.object(stage.node(0)).getMetadata().getLabels())
                .containsEntry("team", "blue")
                .containsKey(ZONE);
        assertThat(stage.object(stage.node(0)).getMetadata().getAnnotations()).containsEntry("note", "mine");
        assertThat(stage.object(stage.node(0)).getSpec().getTaints())
                .extracting(taint -> taint.getKey())
                .containsExactly("team");
    }

    @Test
    void aListThatFailsMakesTheWholeLookBlindAndIsNamed() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.scaleway().faults().on("ListServers").then(Fault.permissionsDenied("instance", "read"));

        Round round = reconciler.reconcileOnce();

        assertThat(round.look())
                .isInstanceOfSatisfying(
                        Blind.class,
                        blind -> assertThat(blind.reason())
                                .startsWith("servers of fr-par-1: ")
                                .contains("permissions_denied"));
        assertThat(round.decisions()).isEmpty();
    }

    @Test
    void aBudgetHoldsAndTheRestIsLeftForTheNextRound() {
        Reconciler reconciler = stage.reconciler()
                .nodes(NodePolicy.selfManaged())
                .mode(Mode.ENFORCE)
                .budget(new WriteBudget(4, 0, 0, 0, 0))
                .build();

        Round round = reconciler.reconcileOnce();

        assertThat(round.decisions().stream().filter(record -> record.outcome().isPresent()))
                .isNotEmpty()
                .hasSizeLessThan(3);
        assertThat(round.decisions().stream().filter(record -> record.outcome().isEmpty()))
                .isNotEmpty()
                .allSatisfy(record -> assertThat(
                                record.decision().refusedBy().orElseThrow().gate())
                        .isEqualTo("budget"));
    }

    @Test
    void aClusterThatIsKilledIsWatchedAndNothingIsWritten() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        reconciler.kill("deploying");

        Round round = reconciler.reconcileOnce();

        assertThat(round.decisions())
                .isNotEmpty()
                .allSatisfy(record -> assertThat(gate(record)).isEqualTo("kill-switch: deploying"));
        assertThat(stage.object(stage.node(0)).getMetadata().getLabels()).doesNotContainKey(ZONE);

        reconciler.resume();
        reconciler.reconcileOnce();

        assertThat(stage.object(stage.node(0)).getMetadata().getLabels()).containsKey(ZONE);
    }

    private static String gate(AuditRecord record) {
        return record.decision().refusedBy().orElseThrow().toString();
    }

    /** Plans to delete the Node object of one node, whatever is the case. */
    private static Planner deletionOf(String name) {
        return (observation, now) -> {
            Target target = Target.node(observation, observation.node(name).orElseThrow());
            Decision decision = Decision.of(now, target, "delete", "as a test wants it", List.of());
            return new Plan(List.of(new PlannedAction(new DeleteNodeObject(target), decision)), List.of(), List.of());
        };
    }

    @Test
    void aNodeObjectStaysAsLongAsItsInstanceIsThereWhenItIsLookedUpByItself() {
        EmbeddedNode node = stage.node(0);
        Reconciler reconciler = stage.reconciler()
                .planner(deletionOf(node.name()))
                .mode(Mode.ENFORCE)
                .build();

        Round round = reconciler.reconcileOnce();

        assertThat(round.decisions())
                .singleElement()
                .satisfies(record -> assertThat(record.outcome().orElseThrow())
                        .extracting(Outcome::result, Outcome::detail)
                        .containsExactly(
                                Outcome.Result.NOT_DONE,
                                "looked up by itself, " + node.providerId().orElseThrow() + " is there"));
        assertThat(stage.object(node)).isNotNull();

        stage.scaleway().faults().on("GetServer").then(Fault.notFound("instance_server", "x"));
        Round gone = reconciler.reconcileOnce();

        assertThat(gone.decisions().get(0).outcome().map(Outcome::result)).contains(Outcome.Result.DONE);
        assertThat(stage.kubernetes().client().nodes().withName(node.name()).get())
                .isNull();
    }

    @Test
    void killAndPauseAreTextsOfAConfigMapThatPeopleCanWriteToo() {
        reconciler(Mode.OBSERVE).pausePool("default", "night");

        assertThat(stage.kubernetes()
                        .client()
                        .configMaps()
                        .inNamespace("kube-system")
                        .withName("scw4j-reconcile")
                        .require()
                        .getData())
                .isEqualTo(Map.of("pause.default", "night"));
    }

    @Test
    void aBuilderNamesAllThatIsMissing() {
        assertThatThrownBy(() -> Reconciler.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a reconciler needs scaleway, kubernetes, cluster");
    }
}
