package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.ServerState;
import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityTest {
    private static final NodeTaint UNINITIALIZED = NodeTaint.of(Initialization.TAINT, "true", TaintEffect.NO_SCHEDULE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scaleway://baremetal/fr-par-1/id-of-web",
                "scaleway://dedibox/fr-par-1/id-of-web",
                "scaleway://external/fr-par-1/id-of-web",
                "scaleway://instance/dc2/id-of-web",
                "scaleway://instance/fr-par-1/",
                "scaleway://",
                "scaleway://instance/fr-par-1/id-of-web/more",
                "k3s://web",
                "aws:///eu-west-3a/i-0123456789abcdef0",
                "SCALEWAY://instance/fr-par-1/id-of-web",
            })
    void aNodeOfAnotherMachineIsNeverTouched(String providerId) {
        World world = new World()
                .server(World.server("web")
                        .addTag("foo=bar")
                        .state(ServerState.of("stopped"))
                        .build())
                .object(World.node("web")
                        .providerId(providerId)
                        .condition(World.ready(NodeCondition.Status.FALSE))
                        .addTaint(UNINITIALIZED)
                        .putLabel(Addresses.PUBLIC_IP_LABEL, "51.15.0.9")
                        .putLabel("k8s.scaleway.com/old", "")
                        .build())
                .pool("web", pool -> pool.putLabel("team", "shop"));

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void aNodeThatScalewaySaysIsNoInstanceIsNeverTouched() {
        World world = new World()
                .server(World.server("metal").build())
                .object(World.node("metal").addTaint(UNINITIALIZED).build())
                .scalewayNode("metal", node -> node.providerId("scaleway://external/fr-par/id-of-metal"))
                .server(World.server("mine").build())
                .object(World.node("mine").addTaint(UNINITIALIZED).build())
                .pool("mine", pool -> pool.nodeType("external"));

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void aNodeThatIsBeingDeletedIsLeftAlone() {
        World world = new World()
                .server(World.server("web").build())
                .object(World.node("web").deleting(true).build());

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void aProviderIdIsSetFromTheServerOfThatName() {
        World world = new World()
                .server(World.server("web").hostname("").build())
                .object(World.node("web").build());

        world.reconcile();

        assertThat(world.object("web").providerId()).contains("scaleway://instance/fr-par-1/id-of-web");
    }

    @Test
    void namesAndHostnamesAreComparedWhateverTheCase() {
        World world = new World()
                .server(World.server("Web-A").hostname("").build())
                .server(World.server("b").hostname("Web-B").build())
                .object(World.node("web-a").build())
                .object(World.node("web-b").build());

        world.reconcile();

        assertThat(world.object("web-a").providerId()).contains("scaleway://instance/fr-par-1/id-of-Web-A");
        assertThat(world.object("web-b").providerId()).contains("scaleway://instance/fr-par-1/id-of-b");
    }

    @Test
    void whatScalewayKnowsOfTheNodeComesBeforeItsName() {
        World world = new World()
                .server(World.server("web").build())
                .server(World.server("other").zone(Zone.FR_PAR_2).build())
                .object(World.node("web").build())
                .scalewayNode("web", node -> node.providerId("scaleway://instance/fr-par-2/id-of-other"));

        world.reconcile();

        assertThat(world.object("web").providerId()).contains("scaleway://instance/fr-par-2/id-of-other");
    }

    @Test
    void theProviderIdOfAnInstanceThatIsGoneIsNotWritten() {
        World world = new World()
                .object(World.node("web").addTaint(UNINITIALIZED).build())
                .scalewayNode("web", node -> node.providerId("scaleway://instance/fr-par-2/gone"));

        Plan plan = world.plan();

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.reason()).isEqualTo("scaleway://instance/fr-par-2/gone is not there"));
    }

    @Test
    void ofTwoServersOfOneNameNoneIsChosen() {
        World world = new World()
                .server(World.server("web").id("one").build())
                .server(World.server("web").id("two").build())
                .object(World.node("web").addTaint(UNINITIALIZED).build());

        Plan plan = world.plan();

        assertThat(plan.actions()).isEmpty();
        assertThat(plan.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .contains("several servers have this name or hostname")
                        .contains("fr-par-1/one")
                        .contains("fr-par-1/two"));
    }

    @Test
    void aServerOfAnotherNodeIsNotChosen() {
        World world = new World()
                .server(World.server("web").build())
                .object(World.node(World.server("web").build()).name("renamed").build())
                .object(World.node("web").addTaint(UNINITIALIZED).build());

        assertThat(world.plan().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .isEqualTo("scaleway://instance/fr-par-1/id-of-web may be another node's"));
        world.reconcile();
        assertThat(world.object("web").providerId()).isEmpty();
    }

    @Test
    void oneServerIsNotGivenToTwoNodes() {
        World world = new World()
                .server(World.server("name").hostname("hostname").build())
                .object(World.node("name").build())
                .object(World.node("hostname").build());

        assertThat(world.plan().actions()).isEmpty();
    }

    @Test
    void theOldFormOfAProviderIdIsLookedForInEveryZone() {
        World world = new World()
                .server(World.server("web").zone(Zone.PL_WAW_3).build())
                .object(World.node("web").providerId("scaleway://id-of-web").build());

        world.reconcile();

        assertThat(world.object("web").labels()).containsEntry(TopologyLabels.ZONE, "pl-waw-3");
        assertThat(world.object("web").providerId()).contains("scaleway://id-of-web");
    }

    @Test
    void theProviderIdStaysEmptyWhereThePolicySaysSo() {
        World world = new World()
                .policy(policy -> policy.providerId(false))
                .server(World.server("web")
                        .publicAddresses(List.of(IpAddress.of("51.15.0.1")))
                        .build())
                .object(World.node("web").addTaint(UNINITIALIZED).build());

        Plan plan = world.reconcile();

        assertThat(world.object("web").providerId()).isEmpty();
        assertThat(world.object("web").taints()).isEqualTo(List.of(UNINITIALIZED));
        assertThat(plan.refusals())
                .singleElement()
                .satisfies(refusal ->
                        assertThat(refusal.refusedBy().orElseThrow().gate()).isEqualTo("provider-id"));
    }
}
