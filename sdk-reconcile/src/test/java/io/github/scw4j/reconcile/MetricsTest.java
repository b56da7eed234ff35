package io.github.scw4j.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.micrometer.ReconcileMetrics;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.stage.Stage;
import io.github.scw4j.testkit.fault.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final Duration STEP = Duration.ofSeconds(30);

    private final Stage stage = Stage.withNodes(5);
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Reconciler reconciler = stage.reconciler()
            .nodes(NodePolicy.kapsule())
            .autoheal(AutohealPolicy.defaults())
            .mode(Mode.ENFORCE)
            .listener(ReconcileMetrics.register(
                    registry, stage.cluster().id(), stage.scaleway().clock()))
            .build();

    @AfterEach
    void close() {
        stage.close();
    }

    private double gauge(String name) {
        return registry.get("scw4j.reconcile." + name).gauge().value();
    }

    private double decisions(String action, String gate) {
        return registry.find("scw4j.reconcile.decisions").tags("action", action, "gate", gate).counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    @Test
    void aRepairIsSeenFromItsFaultToItsEnd() {
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        stage.node(0).breaks();

        stage.goOn(reconciler, Duration.ofMinutes(10), STEP);

        assertThat(gauge("nodes.unhealthy")).isOne();
        assertThat(registry.get("scw4j.reconcile.nodes.unhealthy")
                        .gauge()
                        .getId()
                        .getTag("kind"))
                .isEqualTo("NotReady");
        assertThat(gauge("repairs.in.flight")).isZero();

        stage.goOn(reconciler, Duration.ofMinutes(6), STEP);

        assertThat(gauge("repairs.in.flight")).isOne();
        assertThat(decisions("reboot", "none")).isOne();
        assertThat(gauge("frozen")).isZero();

        stage.goOn(reconciler, Duration.ofMinutes(40), STEP);

        assertThat(gauge("repairs.in.flight")).isZero();
        assertThat(registry.find("scw4j.reconcile.nodes.unhealthy").gauges()).isEmpty();
        assertThat(registry.get("scw4j.reconcile.replacements")
                        .tag("result", "succeeded")
                        .counter()
                        .count())
                .isOne();
        assertThat(registry.get("scw4j.reconcile.repair.duration").timer().max(TimeUnit.MINUTES))
                .isBetween(25.0, 60.0);
    }

    @Test
    void whenNothingIsSeenTheSnapshotGrowsOldAndEverythingIsFrozen() {
        stage.goOn(reconciler, Duration.ofMinutes(5), STEP);
        stage.scaleway().faults().on("ListNodes").then(Fault.permissionsDenied("kubernetes", "read"));

        stage.goOn(reconciler, Duration.ofMinutes(3), STEP);

        assertThat(gauge("snapshot.age")).isCloseTo(180, within(1.0));
        assertThat(gauge("frozen")).isOne();
    }
}
