package io.github.scw4j.reconcile.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.testkit.k8s.PoolSeed;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeftoversTest {

    @Test
    void aClusterThatIsThereLeavesNothing() {
        try (World world = World.of(PoolSeed.of("default", "DEV1-M", 1))) {
            world.loadBalancer(LoadBalancerSeed.named(world.id() + "_svc"), true);
            world.volume("v", "kapsule=" + world.id());

            assertThat(Leftovers.of(world.project())).hasToString("""
                            nothing is left of clusters that are gone
                              not seen:
                                volumes of the Block API, which persistent volumes and most root volumes of nodes are, and their snapshots: some may be left
                                public gateways: some may be left""");
        }
    }

    @Test
    void whatAClusterLeftIsFoundByItsTagsAndNames() {
        try (World world = World.of(PoolSeed.of("default", "DEV1-M", 1))) {
            String service = world.loadBalancer(LoadBalancerSeed.named(world.id() + "_svc"), false);
            String own = world.loadBalancer(
                    LoadBalancerSeed.named("own").tags("managed-by=scw4j", "scw4j-cluster=" + world.id()), false);
            String volume = world.volume("v", "kapsule=" + world.id());
            String stray = world.server("stray", false, "kapsule=" + world.id());
            String address = world.instanceIp(Optional.empty(), "kapsule=" + world.id());
            world.loadBalancer(LoadBalancerSeed.named("web"), false);
            world.volume("mine");
            world.delete(AdditionalResources.KEEP);

            Leftovers leftovers = Leftovers.of(world.project());

            assertThat(leftovers.byCluster()).containsOnlyKeys(world.id());
            assertThat(leftovers.resources())
                    .extracting(ResourceFate::id)
                    .contains(service, own, volume, stray, address)
                    .hasSize(8);
            assertThat(leftovers.bill())
                    .hasToString("0.008976 EUR an hour, and 7 resources billed at a price that is not known here");
            assertThat(leftovers.toString())
                    .contains("left of clusters that are gone (0.008976 EUR an hour, and 7 resources")
                    .contains("  cluster " + world.id() + ":\n    Instance stray (" + stray + ") in fr-par-1,"
                            + " 0.008976 EUR an hour: it has the tag or the name of that cluster\n");
        }
    }

    @Test
    void anEmptyNetworkThatWasMadeAlongWithAClusterIsOfSomeCluster() {
        PrivateNetwork network = PrivateNetwork.builder()
                .id("n")
                .name("net")
                .addTags("created-along-with-k8s-cluster")
                .build();
        ProjectResources project = new ProjectResources(
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(network),
                List.of(),
                Map.of());

        Leftovers leftovers = Leftovers.of(project);

        assertThat(leftovers.byCluster()).isEmpty();
        assertThat(leftovers.unattributed())
                .extracting(ResourceFate::toString)
                .containsExactly("private network net (n): it was made along with a cluster, and nothing is in it");
        assertThat(leftovers.bill().isNothing()).isTrue();
    }

    @Test
    void aNameIsAClustersOnlyWhereItBeginsWithAWholeId() {
        String id = "11111111-2222-3333-4444-555555555555";
        assertThat(ClusterMark.read(id + "_svc", List.of())).contains(id);
        assertThat(ClusterMark.read(id, List.of())).contains(id);
        assertThat(ClusterMark.read(id + "66", List.of())).isEmpty();
        assertThat(ClusterMark.read("web-" + id, List.of())).isEmpty();
        assertThat(ClusterMark.read("web", List.of("kapsule=c", "pool=p"))).contains("c");
    }
}
