package io.github.scw4j.reconcile.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Zone;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.plan.Plan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopologyLabelsTest {
    private final ObservedServer server = World.server("web").build();

    @Test
    void aNodeGetsItsZoneItsRegionAndItsType() {
        World world = new World().server(server).object(World.node(server).build());

        world.reconcile();

        assertThat(world.object("web").labels())
                .isEqualTo(Map.of(
                        "topology.kubernetes.io/zone", "fr-par-1",
                        "topology.kubernetes.io/region", "fr-par",
                        "node.kubernetes.io/instance-type", "PRO2-XXS"));
    }

    @Test
    void theDeprecatedTwinsAreSetWhereAskedFor() {
        World world = new World()
                .policy(policy -> policy.deprecatedLabels(true))
                .server(server)
                .object(World.node(server).build());

        world.reconcile();

        assertThat(world.object("web").labels())
                .hasSize(6)
                .containsEntry("failure-domain.beta.kubernetes.io/zone", "fr-par-1")
                .containsEntry("failure-domain.beta.kubernetes.io/region", "fr-par")
                .containsEntry("beta.kubernetes.io/instance-type", "PRO2-XXS");
    }

    @Test
    void aTwinThatIsThereIsPutRightAsOthersCopyItOverTheLabel() {
        World world = new World()
                .server(server)
                .object(World.node(server)
                        .putLabel("failure-domain.beta.kubernetes.io/zone", "unavailable")
                        .build());

        world.reconcile();

        assertThat(world.object("web").labels())
                .hasSize(4)
                .containsEntry("failure-domain.beta.kubernetes.io/zone", "fr-par-1");
    }

    @Test
    void wrongLabelsAreCorrected() {
        World world = new World()
                .server(World.server("web").commercialType("PRO2-S").build())
                .object(World.node(server)
                        .putLabel(TopologyLabels.ZONE, "fr-par-2")
                        .putLabel(TopologyLabels.INSTANCE_TYPE, "PRO2-XXS")
                        .build());

        world.reconcile();

        assertThat(world.object("web").labels())
                .containsEntry(TopologyLabels.ZONE, "fr-par-1")
                .containsEntry(TopologyLabels.INSTANCE_TYPE, "PRO2-S");
    }

    @Test
    void withoutServersTheProviderIdTellsZoneAndRegion() {
        World world = new World()
                .listedZones(List.of())
                .object(World.node("web")
                        .providerId("scaleway://instance/nl-ams-3/id-of-web")
                        .build());

        world.reconcile();

        assertThat(world.object("web").labels())
                .isEqualTo(Map.of(TopologyLabels.ZONE, "nl-ams-3", TopologyLabels.REGION, "nl-ams"));
    }

    @Test
    void withoutServersThePoolTellsTheZoneOfAnOldProviderId() {
        World world = new World()
                .listedZones(List.of())
                .object(World.node("web").providerId("scaleway://id-of-web").build())
                .pool("web", pool -> pool.zone(Zone.PL_WAW_2));

        world.reconcile();

        assertThat(world.object("web").labels()).containsEntry(TopologyLabels.ZONE, "pl-waw-2");
    }

    @Test
    void aNodeWhoseMachineIsNotKnownGetsNone() {
        World world = new World().object(World.node("web").build()).pool("web", pool -> pool.zone(Zone.PL_WAW_2));

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void eachIsLeftAloneWhereThePolicySaysSo() {
        World world = new World()
                .policy(policy -> policy.zoneLabels(false).instanceTypeLabel(false))
                .server(server)
                .object(World.node(server).build());

        assertThat(world.plan()).isEqualTo(Plan.nothing());
    }

    @Test
    void labelsOfOthersStay() {
        World world = new World()
                .server(server)
                .object(World.node(server)
                        .putLabel("team", "shop")
                        .putAnnotation("note", "x")
                        .build());

        world.reconcile();

        assertThat(world.object("web").labels()).hasSize(4).containsEntry("team", "shop");
        assertThat(world.object("web").annotations()).isEqualTo(Map.of("note", "x"));
    }

    @Test
    void allThatChangesOfANodeIsOnePatchThatSaysWhatItDoes() {
        World world = new World().server(server).object(World.node("web").build());

        Plan plan = world.plan();

        assertThat(plan.actions()).singleElement().satisfies(planned -> {
            assertThat(planned.action().verb()).isEqualTo("patch");
            assertThat(planned.decision().reason())
                    .isEqualTo(
                            "label topology.kubernetes.io/zone=fr-par-1, label topology.kubernetes.io/region=fr-par, "
                                    + "label node.kubernetes.io/instance-type=PRO2-XXS, "
                                    + "provider id scaleway://instance/fr-par-1/id-of-web");
        });
    }
}
