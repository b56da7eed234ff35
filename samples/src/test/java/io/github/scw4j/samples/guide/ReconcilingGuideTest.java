package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.playground.MockKubernetes;
import io.github.scw4j.reconcile.Reconciler;
import io.github.scw4j.reconcile.ReconcilerBuilder;
import io.github.scw4j.reconcile.ReconcilerFleet;
import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.micrometer.ReconcileMetrics;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReconcilingGuideTest extends GuideTest {

    private final MockKubernetes mock = MockKubernetes.start();
    private final KubernetesClient kubernetes = mock.client();
    private final KubernetesClient home = kubernetes;
    private final String clusterId = seeded.id();

    @BeforeEach
    void play() {
        new Kubelets(kubernetes, scaleway, clusterId).play();
    }

    @AfterEach
    void close() {
        mock.close();
    }

    @Test
    void once() {
        int before = mock.writes();
        // tag::once
        try (Reconciler reconciler = Reconciler.builder()
                .scaleway(client)
                .kubernetes(kubernetes)
                .cluster(clusterId)
                .nodes(NodePolicy.kapsule())
                .autoheal(AutohealPolicy.defaults())
                .build()) {
            Round round = reconciler.reconcileOnce();
            round.decisions()
                    .forEach(record ->
                            System.out.println(record.decision().target().name() + ": "
                                    + record.decision().action() + ", "
                                    + record.decision().reason()));
        }
        // end::once
        assertThat(mock.writes()).isEqualTo(before);
    }

    @Test
    void running() {
        // tag::running
        Reconciler reconciler = Reconciler.builder()
                .scaleway(client)
                .kubernetes(kubernetes)
                .cluster(clusterId)
                .nodes(NodePolicy.kapsule())
                .autoheal(AutohealPolicy.defaults())
                .mode(Mode.ENFORCE)
                .namespace("scw4j")
                .build();
        reconciler.start();
        // end::running
        // tag::stopping
        reconciler.pause("moving the database");
        reconciler.pausePool("gpu", "driver update");
        reconciler.resume();
        reconciler.kill("it does what it should not");
        // end::stopping
        assertThat(kubernetes
                        .configMaps()
                        .inNamespace("scw4j")
                        .withName("scw4j-reconcile")
                        .require()
                        .getData())
                .containsEntry("kill", "it does what it should not")
                .containsEntry("pause.gpu", "driver update")
                .doesNotContainKey("pause");
        reconciler.close();
    }

    @Test
    void severalClusters() {
        // tag::fleet
        ReconcilerFleet fleet = ReconcilerFleet.at(home)
                .cluster(Reconciler.builder()
                        .scaleway(client)
                        .kubernetes(kubernetes)
                        .cluster(clusterId)
                        .nodes(NodePolicy.kapsule()))
                .start();
        // end::fleet
        fleet.close();
        assertThat(fleet.leading()).isEmpty();
    }

    @Test
    void hearing() {
        List<AuditRecord> archive = new ArrayList<>();
        MeterRegistry registry = new SimpleMeterRegistry();
        ReconcilerBuilder builder =
                // tag::hearing
                Reconciler.builder()
                        .audit(record -> archive.add(record))
                        .listener(ReconcileMetrics.register(registry, clusterId, InstantSource.system()));
        // end::hearing
        try (Reconciler reconciler = builder.scaleway(client)
                .kubernetes(kubernetes)
                .cluster(clusterId)
                .nodes(NodePolicy.kapsule())
                .build()) {
            reconciler.reconcileOnce();
        }
        assertThat(archive).hasSize(2);
        assertThat(registry.find("scw4j.reconcile.decisions").counters()).isNotEmpty();
    }
}
