package io.github.scw4j.reconcile.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.k8s.cluster.AdditionalResources;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.EmbeddedNode;
import io.github.scw4j.testkit.k8s.PoolSeed;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The preview against what the embedded Scaleway does then, whatever people have put around a cluster. */
class DeletionProperties {
    private static final List<String> TYPES =
            List.of("kapsule", "kapsule", "kapsule", "kapsule-dedicated-4", "multicloud");
    private static final List<String> NODE_TYPES = List.of("PRO2-XXS", "DEV1-M", "DEV1-M");
    private static final List<String> NODE_STATES =
            List.of("ready", "ready", "not_ready", "creating", "creation_error");
    /** Kinds that are no resource of a list: they are gone with their cluster, or nobody's business. */
    private static final Set<ResourceKind> OF_THE_CLUSTER =
            EnumSet.of(ResourceKind.POOL, ResourceKind.NODE, ResourceKind.MACHINE);

    @Property(tries = 20)
    void whatIsGoneAndWhatIsLeftIsWhatThePreviewSaid(
            @ForAll long seed, @ForAll AdditionalResources additionalResources) {
        try (World world = world(new Random(seed))) {
            DeletionPreview preview = world.preview(additionalResources);
            Set<String> before = world.everything();

            world.delete(additionalResources);
            Set<String> after = world.everything();

            Set<String> gone = new TreeSet<>(before);
            gone.removeAll(after);
            gone.removeAll(ids(preview.unknown()));
            assertThat(gone).as("%s", preview).isEqualTo(ids(preview.goes()));
            assertThat(after).as("%s", preview).containsAll(ids(preview.stays()));
            assertThat(ids(Leftovers.of(world.project()).resources()))
                    .as("leftovers after %s", preview)
                    .isSubsetOf(ids(preview.stays()))
                    .containsAll(ids(marked(preview)));
        }
    }

    /** What still says whose it was. */
    private static List<ResourceFate> marked(DeletionPreview preview) {
        return preview.stays().stream()
                .filter(resource -> resource.kind() != ResourceKind.PRIVATE_NETWORK)
                .filter(resource -> !resource.reason().contains("only put on it"))
                .toList();
    }

    private static Set<String> ids(Collection<ResourceFate> resources) {
        return resources.stream()
                .filter(resource -> !OF_THE_CLUSTER.contains(resource.kind()))
                .map(ResourceFate::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 4)
    void theOrderOfWhatWasReadNeverMatters(@ForAll long seed, @ForAll AdditionalResources additionalResources) {
        try (World world = world(new Random(seed))) {
            ClusterResources observed = world.observe();

            assertThat(DeletionPreview.of(Shuffle.of(observed, new Random(seed)), additionalResources))
                    .isEqualTo(DeletionPreview.of(observed, additionalResources));
        }
    }

    private static World world(Random random) {
        ClusterSeed seed = ClusterSeed.named("web").type(any(TYPES, random));
        for (int pool = random.nextInt(3); pool > 0; pool--) {
            seed = seed.pool(PoolSeed.of("pool-" + pool, any(NODE_TYPES, random), random.nextInt(3))
                    .nodeStatus(any(NODE_STATES, random)));
        }
        if (seed.type().equals("multicloud")) {
            seed = seed.pool(PoolSeed.of("external", "external", 1 + random.nextInt(2)));
        }
        World world = new World(seed);
        world.scaleway().k8s().seed(ClusterSeed.named("other").pool(PoolSeed.of("p", "DEV1-M", 1)));
        loadBalancers(world, random);
        others(world, random);
        nodes(world, random);
        if (world.network().isPresent() && random.nextInt(4) == 0) {
            world.neighbour();
        }
        if (world.network().isPresent() && random.nextInt(4) == 0) {
            world.book();
        }
        return world;
    }

    private static void loadBalancers(World world, Random random) {
        if (random.nextBoolean()) {
            world.loadBalancer(LoadBalancerSeed.named(world.id() + "_shop"), random.nextBoolean());
        }
        if (random.nextBoolean()) {
            world.loadBalancer(
                    LoadBalancerSeed.named(world.id() + "_api").zone("fr-par-2").withoutPublicIp(),
                    random.nextBoolean());
        }
        if (random.nextBoolean()) {
            world.loadBalancer(
                    LoadBalancerSeed.named("own")
                            .tags("managed-by=scw4j", "scw4j-cluster=" + world.id(), "scw4j-service=1", "scw4j-ip=own"),
                    random.nextInt(3) == 0);
        }
        if (random.nextBoolean()) {
            world.loadBalancer(LoadBalancerSeed.named("web"), random.nextInt(4) == 0);
        }
        if (random.nextBoolean()) {
            world.loadBalancerIp("kapsule=" + world.id());
        }
        if (random.nextBoolean()) {
            world.loadBalancerIp();
        }
    }

    private static void others(World world, Random random) {
        String tag = "kapsule=" + world.id();
        if (random.nextBoolean()) {
            world.volume("retained", tag);
        }
        if (random.nextBoolean()) {
            world.volume(world.id() + "_pvc");
        }
        if (random.nextBoolean()) {
            world.volume("mine");
        }
        if (random.nextBoolean()) {
            world.instanceIp(Optional.empty(), tag);
        }
        if (random.nextBoolean()) {
            String server = world.server("bastion", random.nextInt(4) == 0);
            if (random.nextBoolean()) {
                world.attach(world.volume("its", tag), server);
            }
        }
        if (random.nextBoolean()) {
            world.server("stray", random.nextInt(4) == 0, tag);
        }
    }

    private static void nodes(World world, Random random) {
        for (EmbeddedNode node : world.cluster().nodes()) {
            node.serverId().ifPresent(server -> {
                switch (random.nextInt(6)) {
                    case 0 -> world.instanceIp(Optional.of(server));
                    case 1 -> world.scaleway().instances().server(server).becomes("stopped");
                    case 2 -> world.scaleway().instances().server(server).vanishes();
                    default -> {
                        // nobody touched it
                    }
                }
            });
        }
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
