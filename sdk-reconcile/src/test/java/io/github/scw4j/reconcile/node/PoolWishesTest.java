package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PoolWishesTest {
    private static final Taint GPU = Taint.of("gpu", "yes", TaintEffect.NO_SCHEDULE);
    private static final NodeTaint GPU_ON_NODE = NodeTaint.of("gpu", "yes", TaintEffect.NO_SCHEDULE);

    private static World world(KubernetesNode.Builder node, UnaryOperator<Pool.Builder> pool, String... tags) {
        ObservedServer server = World.server("web").tags(List.of(tags)).build();
        return new World()
                .policy(policy ->
                        policy.zoneLabels(false).instanceTypeLabel(false).addresses(false))
                .server(server)
                .object(node.providerId(server.providerId().toString()).build())
                .pool("web", pool);
    }

    private static KubernetesNode.Builder node() {
        return World.node("web");
    }

    @Test
    void whatThePoolAsksForIsSetAndWrittenDown() {
        World world = world(
                node(),
                pool -> pool.putLabel("team", "shop").putLabel("app", "").addTaint(GPU));

        world.reconcile();

        KubernetesNode object = world.object("web");
        assertThat(object.labels()).isEqualTo(Map.of("team", "shop", "app", ""));
        assertThat(object.taints()).containsExactly(GPU_ON_NODE);
        assertThat(object.annotations())
                .isEqualTo(Map.of(
                        "scw4j.github.io/pool-labels", "app,team", "scw4j.github.io/pool-taints", "gpu:NoSchedule"));
        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void whatItAsksForNoLongerGoesIfItWasWrittenDown() {
        World world = world(
                node().putLabel("own", ""),
                pool -> pool.putLabel("team", "shop").addTaint(GPU));
        world.reconcile();

        world.pool("web", pool -> pool);
        world.reconcile();

        KubernetesNode object = world.object("web");
        assertThat(object.labels()).isEqualTo(Map.of("own", ""));
        assertThat(object.taints()).isEmpty();
        assertThat(object.annotations()).isEmpty();
    }

    @Test
    void whatOthersPutOnStaysThoughTheAnnotationIsLost() {
        World world = world(node().putLabel("team", "shop").addTaint(GPU_ON_NODE), pool -> pool);

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void startupTaintsAreNeitherPutOnNorTakenAway() {
        World world = world(
                node().addTaint(GPU_ON_NODE).putAnnotation(PoolWishes.TAINTS_ANNOTATION, "gpu:NoSchedule"),
                pool -> pool.startupTaints(List.of(GPU, Taint.of("other", "", TaintEffect.NO_EXECUTE))));

        world.reconcile();

        assertThat(world.object("web").taints()).containsExactly(GPU_ON_NODE);
    }

    @Test
    void thePoolHasTheLastWordOverItsTags() {
        World world = world(
                node(),
                pool -> pool.putLabel("k8s.scaleway.com/team", "shop").addTaint(GPU),
                "team=other",
                "taint=noprefix=gpu=no:NoSchedule");

        world.reconcile();

        assertThat(world.object("web").labels()).isEqualTo(Map.of("k8s.scaleway.com/team", "shop"));
        assertThat(world.object("web").taints()).containsExactly(GPU_ON_NODE);
        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void whatATagAsksForNowStaysWithTheTagsValue() {
        World world = world(
                node(),
                pool -> pool.putLabel("k8s.scaleway.com/team", "shop").addTaint(GPU),
                "team=other",
                "taint=noprefix=gpu=no:NoSchedule");
        world.reconcile();

        world.pool("web", pool -> pool);
        world.reconcile();

        assertThat(world.object("web").labels()).isEqualTo(Map.of("k8s.scaleway.com/team", "other"));
        assertThat(world.object("web").taints()).containsExactly(NodeTaint.of("gpu", "no", TaintEffect.NO_SCHEDULE));
        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void aNodeWhosePoolIsNotKnownKeepsWhatItHas() {
        ObservedServer server = World.server("web").build();
        World world = new World()
                .policy(policy ->
                        policy.zoneLabels(false).instanceTypeLabel(false).addresses(false))
                .server(server)
                .object(World.node(server)
                        .putLabel("team", "shop")
                        .putAnnotation(PoolWishes.LABELS_ANNOTATION, "team")
                        .build());

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void labelsAndTaintsArePutBackWhenSomebodyTookThemAway() {
        World world = world(
                node().putAnnotation(PoolWishes.LABELS_ANNOTATION, "team")
                        .putAnnotation(PoolWishes.TAINTS_ANNOTATION, "gpu:NoSchedule"),
                pool -> pool.putLabel("team", "shop").addTaint(GPU));

        world.reconcile();

        assertThat(world.object("web").labels()).containsEntry("team", "shop");
        assertThat(world.object("web").taints()).isEqualTo(List.of(GPU_ON_NODE));
    }
}
