package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.NodeCondition.Status;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShutdownTest {
    private static final NodeTaint TAINT = NodeTaint.of(Shutdown.TAINT, "", TaintEffect.NO_SCHEDULE);
    private static final NodeTaint OTHER = NodeTaint.of("dedicated", "gpu", TaintEffect.NO_SCHEDULE);

    private static World world(String state, Status ready, NodeTaint... taints) {
        ObservedServer server = World.server("web").state(ServerState.of(state)).build();
        return new World()
                .server(server)
                .object(World.node(server)
                        .condition(World.ready(ready))
                        .taints(List.of(taints))
                        .build());
    }

    private static List<NodeTaint> taints(World world) {
        world.reconcile();
        return world.object("web").taints();
    }

    @ParameterizedTest
    @CsvSource({
        "stopped, FALSE, true",
        "stopped, UNKNOWN, true",
        "stopped in place, UNKNOWN, true",
        "stopping, UNKNOWN, true",
        "locked, UNKNOWN, true",
        "stopped, TRUE, false",
        "running, UNKNOWN, false",
        "starting, FALSE, false",
        "hibernating, FALSE, false",
    })
    void theTaintGoesOnNodesThatAreNotReadyAndWhoseInstanceIsOff(String state, Status ready, boolean tainted) {
        assertThat(taints(world(state, ready, OTHER))).contains(OTHER).hasSize(tainted ? 2 : 1);
    }

    @Test
    void theTaintGoesAwayWhenTheNodeIsReady() {
        assertThat(taints(world("running", Status.TRUE, TAINT, OTHER))).containsExactly(OTHER);
    }

    @Test
    void theTaintStaysUntilTheNodeIsReady() {
        assertThat(taints(world("running", Status.FALSE, TAINT))).containsExactly(TAINT);
    }

    @Test
    void aNodeWithoutConditionsIsNotReady() {
        ObservedServer server =
                World.server("web").state(ServerState.of("stopped")).build();
        World world = new World()
                .server(server)
                .object(World.node("any")
                        .name("web")
                        .providerId(server.providerId().toString())
                        .conditions(java.util.Map.of())
                        .build());

        assertThat(taints(world)).containsExactly(TAINT);
    }

    @Test
    void aNodeWithLifecycleDisabledIsNeverCalledShutDown() {
        ObservedServer server =
                World.server("web").state(ServerState.of("stopped")).build();
        World world = new World()
                .server(server)
                .object(World.node(server)
                        .condition(World.ready(Status.FALSE))
                        .putLabel("k8s.scw.cloud/disable-lifecycle", "")
                        .build());

        assertThat(taints(world)).isEmpty();
        assertThat(world.object("web").labels()).containsEntry(TopologyLabels.ZONE, "fr-par-1");
    }

    @Test
    void taintsAreLeftAloneWhereThePolicySaysSo() {
        assertThat(taints(world("running", Status.TRUE, TAINT).policy(policy -> policy.shutdownTaint(false))))
                .containsExactly(TAINT);
    }
}
