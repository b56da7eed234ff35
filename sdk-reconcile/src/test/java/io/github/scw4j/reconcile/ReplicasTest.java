package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.stage.Eventually;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several replicas of one reconciler. fabric8's election goes by real time, so the Leases here are short. */
class ReplicasTest {
    private static final Duration LEASE = Duration.ofSeconds(3);

    private final Stage stage = Stage.withNodes(5);
    private final KubernetesClient firstClient = stage.kubernetes().newClient();
    private final KubernetesClient secondClient = stage.kubernetes().newClient();

    @AfterEach
    void close() {
        firstClient.close();
        secondClient.close();
        stage.close();
    }

    private Reconciler replica(String name, KubernetesClient client) {
        return stage.reconciler(stage.scalewayClient(), client)
                .autoheal(AutohealPolicy.defaults())
                .mode(Mode.ENFORCE)
                .identity(name)
                .leaseDuration(LEASE)
                .scheduler(stage.scaleway().clock().scheduler())
                .build();
    }

    private int reboots() {
        return stage.scaleway().calls().count("RebootNode");
    }

    /** Time goes on in steps until something is so; an hour has to do. */
    private void goOnUntil(String what, BooleanSupplier condition) {
        for (int step = 0; step < 120 && !condition.getAsBoolean(); step++) {
            stage.advance(Duration.ofSeconds(30));
        }
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }

    @Test
    void oneActsAndWhenItIsStoppedTheNextTakesOverAtOnceAndRepeatsNothing() {
        try (Reconciler first = replica("first", firstClient);
                Reconciler second = replica("second", secondClient)) {
            first.start();
            Eventually.isTrue("the first acts", first::isLeading);
            second.start();
            EmbeddedNode bad = stage.node(0);
            bad.breaks();
            goOnUntil("it is rebooted", () -> reboots() == 1);
            assertThat(second.isLeading()).isFalse();

            first.stop();
            Eventually.isTrue("the second acts", second::isLeading);
            goOnUntil("it is replaced", () -> stage.scaleway().calls().count("ReplaceNode") == 1);

            assertThat(reboots()).isOne();
            assertThat(first.isLeading()).isFalse();
        }
    }

    @Test
    void whenTheOneThatActsIsKilledTheNextTakesOverOnceTheLeaseHasRunOutAndRepeatsNothing() {
        try (Reconciler second = replica("second", secondClient)) {
            Reconciler first = replica("first", firstClient);
            first.start();
            Eventually.isTrue("the first acts", first::isLeading);
            second.start();
            stage.node(0).breaks();
            goOnUntil("it is rebooted", () -> reboots() == 1);

            firstClient.close();
            Eventually.isTrue("the second acts", second::isLeading);
            goOnUntil("it is replaced", () -> stage.scaleway().calls().count("ReplaceNode") == 1);

            assertThat(reboots()).isOne();
            assertThat(first.isLeading()).as("it need not be told").isFalse();
        }
    }
}
