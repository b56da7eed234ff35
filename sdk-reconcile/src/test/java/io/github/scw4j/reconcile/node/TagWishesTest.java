package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.plan.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TagWishesTest {
    private static final String EXCLUDE = "node.kubernetes.io/exclude-from-external-load-balancers";
    private static final NodeTaint OTHERS =
            NodeTaint.of("node.kubernetes.io/unschedulable", "", TaintEffect.NO_SCHEDULE);

    private static ObservedServer server(String... tags) {
        return World.server("web").tags(List.of(tags)).build();
    }

    private static World world(ObservedServer server, KubernetesNode object) {
        return new World()
                .policy(policy ->
                        policy.zoneLabels(false).instanceTypeLabel(false).addresses(false))
                .server(server)
                .object(object);
    }

    private static KubernetesNode.Builder node() {
        return World.node(server());
    }

    private static NodeTaint taint(String key, String value) {
        return NodeTaint.of(key, value, TaintEffect.NO_SCHEDULE);
    }

    private static Map<String, String> labels(World world) {
        world.reconcile();
        return world.object("web").labels();
    }

    private static List<NodeTaint> taints(World world) {
        world.reconcile();
        return world.object("web").taints();
    }

    @Test
    void tagsOfInstanceAndPoolBecomeLabelsAndTaints() {
        World world = world(server("kapsule=1f3", "not/a label", "taint=gpu=yes:NoSchedule"), node().build())
                .pool("web", pool -> pool.addTag("noprefix=example.com/team=shop"));

        world.reconcile();

        assertThat(world.object("web").labels())
                .isEqualTo(Map.of("k8s.scaleway.com/kapsule", "1f3", "example.com/team", "shop"));
        assertThat(world.object("web").taints()).containsExactly(taint("k8s.scaleway.com/gpu", "yes"));
    }

    @Test
    void aLabelUnderThePrefixGoesWithItsTagAndSoDoesAPersonsOne() {
        KubernetesNode node = node().putLabel("k8s.scaleway.com/old", "")
                .putLabel("k8s.scaleway.com/kept", "no")
                .putLabel("k8s.scaleway.com.example/old", "")
                .putLabel("example.com/was-noprefix", "")
                .build();

        assertThat(labels(world(server("kept=yes"), node)))
                .isEqualTo(Map.of(
                        "k8s.scaleway.com/kept", "yes",
                        "k8s.scaleway.com.example/old", "",
                        "example.com/was-noprefix", ""));
    }

    @Test
    void theExclusionFromLoadBalancersGoesWithItsTagUnlessAPersonSetIt() {
        KubernetesNode tags =
                node().putLabel(EXCLUDE, "managed-by-scaleway-ccm").build();
        KubernetesNode persons = node().putLabel(EXCLUDE, "true").build();

        assertThat(labels(world(server(EXCLUDE), node().build()))).containsEntry(EXCLUDE, "managed-by-scaleway-ccm");
        assertThat(labels(world(server(EXCLUDE), tags))).containsEntry(EXCLUDE, "managed-by-scaleway-ccm");
        assertThat(labels(world(server(), tags))).isEmpty();
        assertThat(labels(world(server(), persons))).containsEntry(EXCLUDE, "true");
    }

    @Test
    void aTaintUnderThePrefixGoesWithItsTagAndOthersStayInTheirOrder() {
        NodeTaint unprefixed = taint("dedicated", "old");
        KubernetesNode node = node().taints(List.of(
                        OTHERS, taint("k8s.scaleway.com/old", ""), taint("k8s.scaleway.com/kept", "no"), unprefixed))
                .build();

        assertThat(taints(world(server("taint=kept=yes:NoSchedule"), node)))
                .containsExactly(OTHERS, taint("k8s.scaleway.com/kept", "yes"), unprefixed);
    }

    @Test
    void taintsAreToldApartByKeyAndEffect() {
        NodeTaint noExecute = NodeTaint.of("dedicated", "gpu", TaintEffect.NO_EXECUTE);
        World world = world(
                server("taint=noprefix=dedicated=gpu:NoExecute", "taint=noprefix=dedicated=web:NoSchedule"),
                node().addTaint(taint("dedicated", "db")).build());

        assertThat(taints(world)).containsExactly(taint("dedicated", "web"), noExecute);
    }

    @Test
    void ofTwoTagsWithOneKeyTheLastOfTheAlphabetWinsInAnyOrder() {
        assertThat(labels(world(server("foo=b", "foo=a"), node().build())))
                .isEqualTo(labels(world(server("foo=a", "foo=b"), node().build())))
                .isEqualTo(Map.of("k8s.scaleway.com/foo", "b"));
    }

    @Test
    void tagsHaveNoSayInWhereANodeIsAndWhetherItIsUp() {
        World world = world(
                server(
                        "noprefix=topology.kubernetes.io/zone=nl-ams-1",
                        "noprefix=beta.kubernetes.io/instance-type=huge",
                        "taint=noprefix=node.cloudprovider.kubernetes.io/shutdown:NoSchedule",
                        "taint=noprefix=node.cloudprovider.kubernetes.io/uninitialized:NoSchedule"),
                node().build());

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void withoutTheInstancesOwnTagsNothingIsTakenAway() {
        KubernetesNode node = node().putLabel("k8s.scaleway.com/old", "")
                .addTaint(taint("k8s.scaleway.com/old", ""))
                .build();
        World world = world(server(), node).listedZones(List.of()).pool("web", pool -> pool.addTag("team=shop"));

        assertThat(labels(world)).containsOnlyKeys("k8s.scaleway.com/old", "k8s.scaleway.com/team");
        assertThat(world.object("web").taints()).hasSize(1);
    }

    @Test
    void aTaintThatNewNodesStartWithIsNotTakenAway() {
        NodeTaint startup = taint("k8s.scaleway.com/wait-for-agent", "");
        World world = world(server(), node().addTaint(startup).build())
                .pool(
                        "web",
                        pool -> pool.addStartupTaint(
                                io.github.scw4j.k8s.node.Taint.of(startup.key(), "whatever", startup.effect())));

        assertThat(taints(world)).containsExactly(startup);
    }

    @Test
    void whatThePoolItselfAsksForIsNotTakenAwayWhoeverPutItThere() {
        KubernetesNode node = node().putLabel("k8s.scaleway.com/team", "shop")
                .addTaint(taint("k8s.scaleway.com/gpu", ""))
                .build();
        World world = world(server("team=other"), node)
                .policy(policy -> policy.zoneLabels(false)
                        .instanceTypeLabel(false)
                        .addresses(false)
                        .poolLabelsAndTaints(false))
                .pool(
                        "web",
                        pool -> pool.putLabel("k8s.scaleway.com/team", "shop")
                                .addTaint(io.github.scw4j.k8s.node.Taint.of(
                                        "k8s.scaleway.com/gpu", "", TaintEffect.NO_SCHEDULE)));

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void tagsAreSomebodyElsesOnKapsule() {
        World world = world(
                        server("foo=bar"),
                        node().putLabel("k8s.scaleway.com/old", "").build())
                .policy(NodePolicy.kapsule());

        assertThat(labels(world))
                .containsKey("k8s.scaleway.com/old")
                .containsKey(TopologyLabels.ZONE)
                .doesNotContainKey("k8s.scaleway.com/foo");
    }
}
