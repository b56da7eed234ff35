package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.autoheal.Incident;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.stage.Crash;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The replica that acts is killed around a call, another one takes over, and nothing is done twice. */
class KilledReplicaTest {
    private static final Duration STEP = Duration.ofMinutes(1);

    private final Stage stage = Stage.withNodes(5);

    @AfterEach
    void close() {
        stage.close();
    }

    private Reconciler replica(ScalewayClient client) {
        return stage.reconciler(client, stage.kubernetes().client())
                .autoheal(AutohealPolicy.defaults())
                .mode(Mode.ENFORCE)
                .build();
    }

    private void untilItIsKilled(Reconciler replica) {
        Throwable killed = catchThrowable(() -> stage.goOn(replica, Duration.ofMinutes(50), STEP));
        assertThat(killed).isInstanceOf(Crash.Killed.class);
    }

    private int reboots() {
        return stage.scaleway().calls().count("RebootNode");
    }

    private int replacements() {
        return stage.scaleway().calls().count("ReplaceNode");
    }

    private EmbeddedNode brokenNode() {
        EmbeddedNode bad = stage.node(0);
        bad.breaks();
        return bad;
    }

    @Test
    void killedBetweenTheIncidentAndTheRebootNothingIsRebootedTwiceAndTheNodeIsReplaced() {
        Reconciler killed = replica(stage.scalewayClient(Crash.before("/reboot")));
        stage.goOn(killed, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = brokenNode();
        untilItIsKilled(killed);
        assertThat(reboots()).isZero();
        assertThat(stage.object(bad).getMetadata().getAnnotations()).containsKey(Incident.ANNOTATION);

        stage.goOn(replica(stage.scalewayClient()), Duration.ofMinutes(60), STEP);

        assertThat(reboots()).isLessThanOrEqualTo(1);
        assertThat(replacements()).isOne();
        assertThat(bad.status()).isEmpty();
    }

    @Test
    void killedBetweenTheRebootAndItsOutcomeNothingIsRebootedTwiceAndTheNodeIsReplaced() {
        Reconciler killed = replica(stage.scalewayClient(Crash.after("/reboot")));
        stage.goOn(killed, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = brokenNode();
        untilItIsKilled(killed);
        assertThat(reboots()).isOne();

        stage.goOn(replica(stage.scalewayClient()), Duration.ofMinutes(60), STEP);

        assertThat(reboots()).isOne();
        assertThat(replacements()).isOne();
        assertThat(bad.status()).isEmpty();
    }

    @Test
    void killedBetweenTheIncidentAndTheReplacementItIsReplacedOnce() {
        Reconciler killed = replica(stage.scalewayClient(Crash.before("/replace")));
        stage.goOn(killed, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = brokenNode();
        untilItIsKilled(killed);
        assertThat(replacements()).isZero();

        stage.goOn(replica(stage.scalewayClient()), Duration.ofMinutes(60), STEP);

        assertThat(reboots()).isOne();
        assertThat(replacements()).isOne();
        assertThat(bad.status()).isEmpty();
        assertThat(stage.cluster().nodes()).hasSize(5);
    }

    @Test
    void killedBetweenTheReplacementAndItsOutcomeItIsReplacedOnce() {
        Reconciler killed = replica(stage.scalewayClient(Crash.after("/replace")));
        stage.goOn(killed, Duration.ofMinutes(5), STEP);
        EmbeddedNode bad = brokenNode();
        untilItIsKilled(killed);
        assertThat(replacements()).isOne();

        stage.goOn(replica(stage.scalewayClient()), Duration.ofMinutes(60), STEP);

        assertThat(reboots()).isOne();
        assertThat(replacements()).isOne();
        assertThat(bad.status()).isEmpty();
        assertThat(stage.cluster().nodes()).hasSize(5);
    }
}
