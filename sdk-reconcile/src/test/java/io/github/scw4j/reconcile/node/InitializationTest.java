package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class InitializationTest {
    private static final NodeTaint TAINT = NodeTaint.of(Initialization.TAINT, "true", TaintEffect.NO_SCHEDULE);
    private static final NodeTaint OTHER = NodeTaint.of("node.kubernetes.io/not-ready", "", TaintEffect.NO_EXECUTE);

    private final ObservedServer server = World.server("web")
            .publicAddresses(List.of(IpAddress.of("51.15.0.1")))
            .build();

    private World world(ObservedServer on) {
        return new World()
                .server(on)
                .object(World.node("web").taints(List.of(OTHER, TAINT)).build());
    }

    @Test
    void theTaintGoesInThePatchThatSetsTheRest() {
        World world = world(server);

        Plan plan = world.reconcile();

        assertThat(plan.actions()).hasSize(1);
        assertThat(plan.actions().get(0).event()).map(PlanEvent::reason).contains("Synced");
        assertThat(world.object("web").taints()).containsExactly(OTHER);
        assertThat(world.object("web").providerId()).isPresent();
        assertThat(TopologyLabels.areIn(world.object("web"))).isTrue();
        assertThat(Addresses.areIn(world.object("web"))).isTrue();
        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void theTaintStaysWhileScalewayKnowsNoAddressThoughTheKubeletDoes() {
        ObservedServer bare = World.server("web").build();
        World world = new World()
                .server(bare)
                .object(World.node("web")
                        .addTaint(TAINT)
                        .addresses(List.of(new NodeAddress("InternalIP", "10.0.0.2")))
                        .build());

        assertRefused(world, "addresses");
    }

    @Test
    void theTaintStaysWhileTheTypeIsNotKnown() {
        assertRefused(world(server.toBuilder().commercialType("").build()), "labels");
    }

    @Test
    void theTaintStaysWhileTheMachineIsNotKnown() {
        assertRefused(world(server).removeServer("id-of-web"), "identity");
    }

    @Test
    void theTaintStaysWhileTheKubeletsAddressIsNotAmongThem() {
        World world = new World()
                .server(server)
                .object(World.node("web")
                        .addTaint(TAINT)
                        .putAnnotation(ProvidedNodeIps.ANNOTATION, "10.0.0.9")
                        .addresses(List.of(new NodeAddress("InternalIP", "10.0.0.9")))
                        .build());

        assertRefused(world, "addresses");
    }

    private static void assertRefused(World world, String gate) {
        Plan plan = world.reconcile();

        assertThat(plan.actions()).allMatch(planned -> planned.event().isEmpty());
        assertThat(world.object("web").taints()).contains(TAINT);
        assertThat(plan.refusals())
                .filteredOn(refusal -> refusal.action().equals("initialize"))
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.refusedBy().orElseThrow().gate()).isEqualTo(gate));
    }

    @Test
    void theTaintIsSomebodyElsesWhereThePolicySaysSo() {
        World world = world(server).policy(NodePolicy.kapsule());

        Plan plan = world.reconcile();

        assertThat(world.object("web").taints()).isEqualTo(List.of(OTHER, TAINT));
        assertThat(plan.refusals()).isEmpty();
    }
}
