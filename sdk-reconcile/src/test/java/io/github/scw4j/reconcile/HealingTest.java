package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.fabric8.kubernetes.api.model.Event;
import io.fabric8.kubernetes.api.model.PodBuilder;
import io.github.scw4j.core.Zone;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.autoheal.Incident;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Autoheal from end to end: what it decides is held by the tests of its planner. */
class HealingTest {
    private static final Duration STEP = Duration.ofMinutes(1);

    private Stage stage = Stage.withNodes(5);

    @AfterEach
    void close() {
        stage.close();
    }

    private Reconciler reconciler(Mode mode) {
        return stage.reconciler()
                .nodes(NodePolicy.kapsule())
                .autoheal(AutohealPolicy.defaults())
                .mode(mode)
                .build();
    }

    private int reboots() {
        return stage.scaleway().calls().count("RebootNode");
    }

    private int replacements() {
        return stage.scaleway().calls().count("ReplaceNode");
    }

    private List<String> reasons() {
        return stage.events().stream().map(Event::getReason).toList();
    }

    @Test
    void aNodeThatGoesBadIsRebootedAt15MinutesAndReplacedAt30AndTheNewOneHasItsZone() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = stage.node(0);
        String name = bad.name();
        bad.breaks();

        stage.goOn(reconciler, Duration.ofMinutes(14), STEP);
        assertThat(reboots()).isZero();

        stage.goOn(reconciler, Duration.ofMinutes(2), STEP);
        assertThat(reboots()).isOne();
        assertThat(stage.object(bad).getMetadata().getAnnotations()).containsKey(Incident.ANNOTATION);

        stage.goOn(reconciler, Duration.ofMinutes(30), STEP);
        assertThat(reboots()).isOne();
        assertThat(replacements()).isOne();
        assertThat(stage.cluster().nodes())
                .hasSize(5)
                .extracting(EmbeddedNode::name)
                .doesNotContain(name);
        assertThat(stage.kubernetes().client().nodes().list().getItems())
                .hasSize(5)
                .allSatisfy(node -> assertThat(node.getMetadata().getLabels())
                        .containsEntry("topology.kubernetes.io/zone", Zone.FR_PAR_1.toString()));
        assertThat(reasons())
                .contains(
                        "AutohealSuspected",
                        "AutohealRebootStarted",
                        "AutohealRebootFailed",
                        "AutohealDrainStarted",
                        "AutohealReplaceStarted",
                        "AutohealReplaceSucceeded");
    }

    @Test
    void aNodeThatComesBackAfterItsRebootIsRecoveredAndItsIncidentIsClosed() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = stage.node(0);
        bad.becomes("not_ready");

        stage.goOn(reconciler, Duration.ofMinutes(40), STEP);

        assertThat(reboots()).isOne();
        assertThat(replacements()).isZero();
        assertThat(stage.object(bad).getMetadata().getAnnotations()).doesNotContainKey(Incident.ANNOTATION);
        assertThat(reasons()).contains("AutohealRebootSucceeded", "AutohealRecovered");
    }

    @Test
    void aDryRunDecidesTheSameAndWritesNothingButEvents() {
        Reconciler reconciler = reconciler(Mode.DRY_RUN);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = stage.node(0);
        bad.breaks();

        stage.goOn(reconciler, Duration.ofMinutes(40), STEP);

        assertThat(reboots() + replacements()).isZero();
        assertThat(stage.object(bad).getMetadata().getAnnotations()).isNullOrEmpty();
        assertThat(stage.kubernetes()
                        .client()
                        .configMaps()
                        .inNamespace("kube-system")
                        .withName("scw4j-reconcile")
                        .get())
                .isNull();
        assertThat(reasons()).contains("AutohealDryRun");
        assertThat(stage.audit())
                .allSatisfy(record -> assertThat(record.outcome()).isEmpty());
        assertThat(stage.audit())
                .extracting(record -> record.decision().action())
                .contains("reboot", "replace");
    }

    @Test
    void aPoolThatScalewayHealsIsOnlyObserved() {
        stage.close();
        stage = new Stage(PoolSeed.of("default", "PRO2-XXS", 5).autohealing(true));
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        stage.node(0).becomes("not_ready", Duration.ofHours(2));

        stage.goOn(reconciler, Duration.ofMinutes(14), STEP);
        stage.goOn(reconciler, Duration.ofMinutes(30), STEP);

        assertThat(reboots() + replacements()).isZero();
    }

    @Test
    void aPausedClusterIsNotHealedAndIsAfterwards() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        reconciler.pause("maintenance");
        stage.node(0).breaks();

        stage.goOn(reconciler, Duration.ofMinutes(20), STEP);
        assertThat(reboots()).isZero();
        assertThat(stage.events()).anySatisfy(event -> {
            assertThat(event.getReason()).isEqualTo("AutohealBlocked");
            assertThat(event.getMessage()).contains("maintenance");
        });

        reconciler.resume();
        stage.goOn(reconciler, Duration.ofMinutes(4), STEP);
        assertThat(reboots()).isOne();
    }

    @Test
    void aRebootThatScalewayRefusesIsNotCountedAndIsTriedAgain() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = stage.node(0);
        bad.breaks();
        stage.goOn(reconciler, Duration.ofMinutes(14), STEP);
        stage.scaleway().faults().on("RebootNode").times(1).then(Fault.transientState("node", bad.id(), "upgrading"));

        stage.goOn(reconciler, Duration.ofMinutes(6), STEP);

        assertThat(reboots()).isEqualTo(2);
    }

    @Test
    void aRebootWhoseAnswerIsLostIsTakenForOneAndNotAskedForAgain() {
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        stage.node(0).breaks();
        stage.goOn(reconciler, Duration.ofMinutes(14), STEP);
        stage.scaleway().faults().on("RebootNode").times(1).then(Fault.cutAfterActing());

        stage.goOn(reconciler, Duration.ofMinutes(30), STEP);

        assertThat(reboots()).isOne();
        assertThat(replacements()).isOne();
    }

    @Test
    void aDrainThatADisruptionBudgetBlocksIsReportedAndNotForcedAndGoesOnWhenTheBudgetGivesWay() {
        assumeFalse(TestKubernetes.isReal(), "no kubelet ends the pods of a real API server");
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = stage.node(0);
        stage.kubernetes()
                .client()
                .resource(new PodBuilder()
                        .withNewMetadata()
                        .withNamespace("shop")
                        .withName("db-0")
                        .endMetadata()
                        .withNewSpec()
                        .withNodeName(bad.name())
                        .endSpec()
                        .build())
                .create();
        stage.kubernetes().mock().protect("shop", "db-0", "db");
        stage.kubelets().condition(bad.name(), "ReadonlyFilesystem", true);

        stage.goOn(reconciler, Duration.ofMinutes(55), STEP);

        assertThat(replacements()).isZero();
        assertThat(stage.events()).anySatisfy(event -> {
            assertThat(event.getReason()).isEqualTo("AutohealDrainBlocked");
            assertThat(event.getMessage()).contains("disruption budget shop/db");
        });
        assertThat(reasons()).contains("AutohealGaveUp");

        stage.kubernetes().mock().protect("shop", "db-0", "");
        stage.goOn(reconciler, Duration.ofMinutes(15), STEP);

        assertThat(replacements()).isOne();
    }

    @Test
    void anApiServerThatDoesNotAnswerFreezesEverything() {
        assumeFalse(TestKubernetes.isReal(), "the mock alone can be made not to answer");
        Reconciler reconciler = reconciler(Mode.ENFORCE);
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        stage.node(0).breaks();
        stage.goOn(reconciler, Duration.ofMinutes(14), STEP);
        stage.kubernetes().mock().available(false);
        stage.scaleway().calls().reset();

        for (int round = 0; round < 20; round++) {
            stage.scaleway().clock().advance(STEP);
            reconciler.reconcileOnce();
        }

        assertThat(reboots() + replacements()).isZero();
    }
}
