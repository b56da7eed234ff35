package io.github.scw4j.reconcile.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.instance.volume.VolumeType;
import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeletionPreviewTest {
    private static final String KEPT = "additional resources are kept";

    /**
     * Something beside a cluster with one node, and what is said of it.
     *
     * @param what the case
     * @param made makes it and gives its id
     * @param deleted what is said where additional resources are deleted
     * @param kept what is said where they are kept
     */
    private record Row(String what, Function<World, String> made, String deleted, String kept) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Row> rows() {
        return Stream.of(
                new Row("a node's Instance", world -> world.serverOf(0).id(), "GOES it is a node", "GOES it is a node"),
                new Row(
                        "a node's local volume",
                        world -> world.serverOf(0).rootVolume().orElseThrow().id(),
                        "GOES it is local to a node",
                        "GOES it is local to a node"),
                new Row(
                        "a node's address",
                        world -> world.serverOf(0).publicIps().get(0).id(),
                        "GOES it was got for a node, and goes with it",
                        "GOES it was got for a node, and goes with it"),
                new Row(
                        "an address that somebody put on a node",
                        world -> world.instanceIp(Optional.of(world.serverOf(0).id())),
                        "STAYS it was not got for node NODE, only put on it",
                        "STAYS it was not got for node NODE, only put on it"),
                new Row(
                        "an address with the cluster's tag on no node",
                        world -> world.instanceIp(Optional.empty(), "kapsule=" + world.id()),
                        "STAYS it has the cluster's tag, and is of none of its nodes",
                        "STAYS it has the cluster's tag, and is of none of its nodes"),
                new Row(
                        "an Instance with the cluster's tag that is no node",
                        world -> world.server("stray", false, "kapsule=" + world.id()),
                        "STAYS it has the cluster's tag, and is none of its nodes",
                        "STAYS it has the cluster's tag, and is none of its nodes"),
                new Row(
                        "a volume with the cluster's tag",
                        world -> world.volume("v", "kapsule=" + world.id()),
                        "GOES volumes of the cluster go, also those to be retained",
                        "STAYS " + KEPT),
                new Row(
                        "a volume that is named after the cluster",
                        world -> world.volume(world.id() + "-v"),
                        "GOES volumes of the cluster go, also those to be retained",
                        "STAYS " + KEPT),
                new Row(
                        "a volume of the cluster in another Instance",
                        world -> {
                            String volume = world.volume("v", "kapsule=" + world.id());
                            world.attach(volume, world.server("bastion", false));
                            return volume;
                        },
                        "STAYS it is in an Instance that is none of the cluster's nodes",
                        "STAYS it is in an Instance that is none of the cluster's nodes"),
                new Row("somebody's volume", world -> world.volume("mine"), "not listed", "not listed"),
                new Row(
                        "a Service's load balancer",
                        world -> world.loadBalancer(LoadBalancerSeed.named(world.id() + "_svc"), true),
                        "GOES its name begins with the cluster's id",
                        "STAYS " + KEPT),
                new Row(
                        "the address of a Service's load balancer",
                        world -> {
                            String lb = world.loadBalancer(LoadBalancerSeed.named(world.id() + "_svc"), false);
                            return world.observe().project().loadBalancerIps().stream()
                                    .filter(ip -> ip.lbId().equals(Optional.of(lb)))
                                    .findFirst()
                                    .orElseThrow()
                                    .id();
                        },
                        "GOES it is released with its load balancer, also if it was reserved",
                        "STAYS its load balancer stays"),
                new Row(
                        "a load balancer of ours with a name of its own",
                        world -> world.loadBalancer(
                                LoadBalancerSeed.named("own").tags("managed-by=scw4j", "scw4j-cluster=" + world.id()),
                                false),
                        "STAYS its name does not begin with the cluster's id; its tags say that it was made for a"
                                + " Service there",
                        "STAYS " + KEPT),
                new Row(
                        "a load balancer's free address with the cluster's tag",
                        world -> world.loadBalancerIp("kapsule=" + world.id()),
                        "STAYS it has the cluster's tag, and is on none of its load balancers",
                        "STAYS it has the cluster's tag, and is on none of its load balancers"),
                new Row(
                        "its private network",
                        world -> world.network().orElseThrow(),
                        "GOES nothing else is in it, whoever made it",
                        "STAYS " + KEPT),
                new Row(
                        "its private network with another Instance in it",
                        world -> {
                            world.server("bastion", true);
                            return world.network().orElseThrow();
                        },
                        "STAYS it is not empty then: Instance \"bastion\"",
                        "STAYS " + KEPT),
                new Row(
                        "its private network with another cluster in it",
                        world -> {
                            world.neighbour();
                            return world.network().orElseThrow();
                        },
                        "STAYS it is not empty then: cluster \"neighbour\"",
                        "STAYS " + KEPT),
                new Row(
                        "its private network with somebody's load balancer in it",
                        world -> {
                            world.loadBalancer(LoadBalancerSeed.named("shop"), true);
                            return world.network().orElseThrow();
                        },
                        "STAYS it is not empty then: lb_server \"shop\"",
                        "STAYS " + KEPT));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void eachResourceIsToldOfWithItsReason(Row row) {
        try (World world = World.of(PoolSeed.of("default", "DEV1-M", 1))) {
            String id = row.made().apply(world);
            String node = world.cluster().nodes().get(0).name();

            assertThat(said(world, AdditionalResources.DELETE, id))
                    .isEqualTo(row.deleted().replace("NODE", node));
            assertThat(said(world, AdditionalResources.KEEP, id))
                    .isEqualTo(row.kept().replace("NODE", node));
        }
    }

    private static String said(World world, AdditionalResources additionalResources, String id) {
        return said(world.preview(additionalResources), id);
    }

    private static String said(DeletionPreview preview, String id) {
        return preview.resources().stream()
                .filter(resource -> resource.id().equals(id))
                .map(resource -> resource.fate() + " " + resource.reason())
                .findFirst()
                .orElse("not listed");
    }

    @Test
    void onATerminalItReadsSo() {
        try (World world = World.of(PoolSeed.of("default", "DEV1-M", 1))) {
            world.loadBalancer(LoadBalancerSeed.named(world.id() + "_svc"), true);
            world.server("stray", true, "kapsule=" + world.id());
            String node = world.cluster().nodes().get(0).name();

            String text = world.preview(AdditionalResources.DELETE)
                    .toString()
                    .replace(world.id(), "CLUSTER")
                    .replace(node, "NODE")
                    .replaceAll("[0-9a-f-]{36}", "…")
                    .replaceAll("\\d+\\.\\d+\\.\\d+\\.\\d+", "IPV4")
                    .replaceAll("\\(…\\)", "(…)")
                    .replaceAll("IP 2001\\S*", "IP IPV6");

            assertThat(text).isEqualTo("""
                            cluster "web" (CLUSTER) in fr-par, if it is deleted and its additional resources are deleted
                              goes:
                                cluster web (CLUSTER) in fr-par: it is deleted
                                pool default (…) in fr-par-1: it goes with its cluster
                                Instance NODE (…) in fr-par-1, 0.020196 EUR an hour: it is a node
                                volume NODE (…) in fr-par-1, billed: it is local to a node
                                Instance IP IPV6 (…) in fr-par-1: it was got for a node, and goes with it
                                Instance IP IPV4 (…) in fr-par-1, billed: it was got for a node, and goes with it
                                load balancer CLUSTER_svc (…) in fr-par-1, billed: its name begins with the cluster's id
                                load balancer IP IPV4 (…) in fr-par-1, billed: it is released with its load balancer, also if it was reserved
                              stays (0.008976 EUR an hour, and 1 resource billed at a price that is not known here):
                                Instance stray (…) in fr-par-1, 0.008976 EUR an hour: it has the cluster's tag, and is none of its nodes
                                volume (…) in fr-par-1, billed: it is in an Instance that is none of the cluster's nodes
                                private network pn-web (…) in fr-par: it is not empty then: Instance "stray"
                              not seen:
                                volumes of the Block API, which persistent volumes and most root volumes of nodes are, and their snapshots: all of the cluster are deleted as far as possible
                                public gateways: they stay, and are billed""");
        }
    }

    @Test
    void externalNodesLeaveTheClusterAndTheirMachinesRunOn() {
        try (World world =
                new World(ClusterSeed.named("kosmos").type("multicloud").pool(PoolSeed.of("mine", "external", 1)))) {
            DeletionPreview preview = world.preview(AdditionalResources.DELETE);

            assertThat(preview.stays())
                    .extracting(ResourceFate::kind, ResourceFate::reason)
                    .containsExactly(tuple(
                            ResourceKind.MACHINE,
                            "it is not Scaleway's to delete: it runs on, at the price of whoever runs it"));
            assertThat(preview.billAfterwards()).hasToString("nothing is billed");
        }
    }

    @Test
    void aNodesBlockVolumeIsNamedAndItsEndLeftOpen() {
        try (World world = World.of(PoolSeed.of("default", "PRO2-XXS", 1))) {
            assertThat(world.preview(AdditionalResources.KEEP).unknown())
                    .extracting(ResourceFate::id, ResourceFate::reason)
                    .containsExactly(tuple(
                            world.serverOf(0).rootVolume().orElseThrow().id(),
                            "it is in a node, and one of the Block API, which this SDK does not see"));
        }
    }

    @Test
    void whatTheEmbeddedScalewayDoesNotHaveIsToldOfToo() {
        Cluster cluster = Cluster.builder()
                .id("c")
                .type("kapsule-dedicated-4")
                .region(Region.FR_PAR)
                .privateNetworkId("n")
                .build();
        Pool pool = Pool.builder().id("p").privateNetworkId("pools").build();
        LoadBalancer elsewhere = LoadBalancer.builder()
                .id("lb")
                .name("c_svc")
                .zone(Zone.NL_AMS_1)
                .build();
        Volume block = Volume.builder()
                .id("v")
                .name("c_pvc")
                .volumeType(VolumeType.B_SSD)
                .server(ResourceSummary.builder().id("gone").build())
                .build();
        ProjectResources project = new ProjectResources(
                List.of(cluster),
                List.of(),
                List.of(block),
                List.of(),
                List.of(elsewhere),
                List.of(),
                List.of(PrivateNetwork.builder().id("pools").build()),
                List.of(),
                Map.of());

        DeletionPreview preview = DeletionPreview.of(
                new ClusterResources(cluster, List.of(pool), List.of(), project), AdditionalResources.DELETE);

        assertThat(said(preview, "c")).isEqualTo("GOES it is deleted, and its commitment ends");
        assertThat(said(preview, "pools")).isEqualTo("STAYS it is a pool's own, and only the cluster's is deleted");
        assertThat(said(preview, "lb")).isEqualTo("STAYS it is in another region than the cluster");
        assertThat(said(preview, "v")).isEqualTo("STAYS it is in an Instance that is none of the cluster's nodes");
    }

    @Test
    void aBillAddsWhatIsKnownAndCountsTheRest() {
        assertThat(new Bill(BigDecimal.ZERO, 0)).hasToString("nothing is billed");
        assertThat(new Bill(new BigDecimal("0.10"), 0)).hasToString("0.1 EUR an hour");
        assertThat(new Bill(BigDecimal.ZERO, 2)).hasToString("2 resources billed at a price that is not known here");
    }

    @Test
    void aClusterThatIsNotThereHasNoPreview() {
        try (World world = World.of()) {
            world.delete(AdditionalResources.DELETE);

            assertThatThrownBy(world::observe).isInstanceOf(ResourceNotFoundException.class);
        }
    }

    @Test
    void whatCannotBeReadMakesNoHalfPreview() {
        try (World world = World.of()) {
            world.scaleway().faults().on("ListLBs").then(Fault.status(403));

            assertThatThrownBy(world::observe).isInstanceOf(CallException.class);
        }
    }
}
