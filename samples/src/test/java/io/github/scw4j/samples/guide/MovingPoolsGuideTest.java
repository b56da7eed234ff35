package io.github.scw4j.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.Zone;
import io.github.scw4j.playground.Kubelets;
import io.github.scw4j.playground.MockKubernetes;
import io.github.scw4j.reconcile.move.MovePlan;
import io.github.scw4j.reconcile.move.PoolMoves;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovingPoolsGuideTest extends GuideTest {
    private final MockKubernetes server = MockKubernetes.start();
    private final KubernetesClient kubernetes = server.client();
    private final Kubelets kubelets = new Kubelets(kubernetes, scaleway, seeded.id());
    private final String clusterId = seeded.id();
    private final String poolId = seeded.pool("default").id();

    @BeforeEach
    void begin() {
        kubelets.play();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void plannedAndRun() {
        // tag::plan
        PoolMoves moves = PoolMoves.of(client, kubernetes, clusterId);
        MovePlan plan = moves.plan(poolId, target -> target.nodeType("PRO2-S"));
        System.out.println(plan);
        // end::plan
        moves.runner(plan).onProgress(progress -> kubelets.play()).oneStep().run();
        moves.runner(plan).onProgress(progress -> kubelets.play()).oneStep().run();
        // tag::run
        moves.runner(plan).onProgress(System.out::println).run();
        // end::run
        assertThat(moves.runner(plan).run().isEmpty()).isTrue();
        assertThat(k8s.pools().list(clusterId).toList())
                .singleElement()
                .satisfies(pool -> assertThat(pool.nodeType()).isEqualTo("pro2_s"));
    }

    @Test
    void targets() {
        String poolId = k8s.pools()
                .create(
                        clusterId,
                        pool -> pool.name("front").nodeType("PRO2-XXS").size(1).userData("cloud-init", "#cloud-config"))
                .id();
        PoolMoves moves = PoolMoves.of(client, kubernetes, clusterId);
        // tag::targets
        moves.plan(poolId, target -> target.zone(Zone.FR_PAR_2).name("default-par-2"));
        moves.plan(poolId, target -> target.rootVolumeSizeBytes(50_000_000_000L));
        moves.plan(poolId, target -> target.nodeType("PRO2-S").addUserDataKey("cloud-init"));
        // end::targets
        assertThat(scaleway.calls().count("CreatePool")).isOne();
    }

    @Test
    void undone() {
        PoolMoves moves = PoolMoves.of(client, kubernetes, clusterId);
        MovePlan plan = moves.plan(poolId, target -> target.nodeType("PRO2-S"));
        moves.runner(plan).onProgress(progress -> kubelets.play()).oneStep().run();
        moves.runner(plan).onProgress(progress -> kubelets.play()).oneStep().run();
        // tag::resume
        moves.runner(moves.plan(poolId)).oneStep().run();
        // end::resume
        // tag::undo
        MovePlan undo = moves.undo(poolId);
        System.out.println(undo);
        moves.runner(undo).run();
        // end::undo
        assertThat(seeded.pools()).hasSize(1);
    }
}
