package io.github.scw4j.k8s.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Region;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.version.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for every plan, against a model of the server that refuses what the server refuses. */
class UpgradePlannerProperties {
    private static final int OLDEST_MINOR = 30;

    /** A world of versions, and a cluster in it. */
    record World(List<Integer> newestPatches, int minor, int patch, boolean patchFirst, List<PoolAt> pools) {
        String newest(int ofMinor) {
            return "1." + ofMinor + "." + newestPatches.get(ofMinor - OLDEST_MINOR);
        }

        List<Integer> minors() {
            return IntStream.range(OLDEST_MINOR, OLDEST_MINOR + newestPatches.size())
                    .boxed()
                    .toList();
        }
    }

    /** A pool, so many minor versions and patches behind its cluster, and in which status it is at first. */
    record PoolAt(int minorsBehind, int patch, int size, int missing, int surge, boolean external, String status) {}

    /** The server's side: it takes one step, or refuses it. */
    private static final class Server {
        private final World world;
        private Cluster cluster;
        private final List<Pool> pools = new ArrayList<>();
        private int asked;

        Server(World world) {
            this.world = world;
            this.cluster = Cluster.builder()
                    .id("c")
                    .name("web")
                    .type("kapsule")
                    .region(Region.FR_PAR)
                    .status(ClusterStatus.READY)
                    .version("1." + world.minor() + "." + world.patch())
                    .build();
            for (int i = 0; i < world.pools().size(); i++) {
                pools.add(pool(i, world.pools().get(i)));
            }
        }

        private Pool pool(int index, PoolAt at) {
            int minor = Math.max(0, world.minor() - at.minorsBehind());
            int patch = minor == world.minor() ? Math.min(at.patch(), world.patch()) : at.patch();
            return Pool.builder()
                    .id("pool-" + index)
                    .name("pool-" + index)
                    .clusterId("c")
                    .status(PoolStatus.of(at.status()))
                    .version("1." + minor + "." + patch)
                    .nodeType(at.external() ? "external" : "dev1_m")
                    .size(at.size())
                    .upgradePolicy(UpgradePolicy.builder()
                            .maxUnavailable(at.missing())
                            .maxSurge(at.surge())
                            .build())
                    .build();
        }

        private List<Version> offered() {
            return world.minors().stream()
                    .map(world::newest)
                    .map(name -> Version.builder().name(name).build())
                    .toList();
        }

        private List<Version> targets() {
            VersionNumber now = number(cluster.version());
            boolean newest = cluster.version().equals(world.newest(now.minor()));
            return offered().stream()
                    .filter(version -> {
                        VersionNumber to = number(version.name());
                        return now.isSameMinor(to)
                                ? now.isBefore(to)
                                : now.minorsBehind(to) == 1 && (newest || !world.patchFirst());
                    })
                    .toList();
        }

        UpgradeObservation observe() {
            return new UpgradeObservation(cluster, pools, offered(), targets(), OptionalInt.empty());
        }

        void take(UpgradeStep step) {
            switch (step.kind()) {
                case SETTLE -> settle();
                case CONTROL_PLANE -> upgradeCluster(step);
                case POOL -> upgradePool(step);
            }
        }

        /** The same, but the program dies when the server has accepted it. */
        void begin(UpgradeStep step) {
            take(step);
            if (step.kind() == UpgradeStep.Kind.CONTROL_PLANE) {
                cluster = cluster.toBuilder().status(ClusterStatus.UPDATING).build();
            } else if (step.kind() == UpgradeStep.Kind.POOL) {
                pools.replaceAll(pool -> pool.id().equals(step.id())
                        ? pool.toBuilder().status(PoolStatus.UPGRADING).build()
                        : pool);
            }
        }

        private void settle() {
            cluster = cluster.toBuilder().status(ClusterStatus.READY).build();
            pools.removeIf(pool -> pool.status().isLeaving());
            pools.replaceAll(pool -> pool.toBuilder().status(PoolStatus.READY).build());
        }

        private void upgradeCluster(UpgradeStep step) {
            asked++;
            assertThat(cluster.status()).isEqualTo(ClusterStatus.READY);
            assertThat(targets()).extracting(Version::name).contains(step.to());
            VersionNumber now = number(cluster.version());
            assertThat(step.from()).isEqualTo(cluster.version());
            assertThat(now.minorsBehind(number(step.to()))).isBetween(0, 1);
            if (now.minorsBehind(number(step.to())) == 1) {
                assertThat(managed())
                        .allSatisfy(pool -> assertThat(number(pool.version()).isSameMinor(now))
                                .as("pool at %s under a control plane at %s", pool.version(), now)
                                .isTrue());
            }
            cluster = cluster.toBuilder().version(step.to()).build();
        }

        private void upgradePool(UpgradeStep step) {
            asked++;
            Pool pool = pools.stream()
                    .filter(one -> one.id().equals(step.id()))
                    .findFirst()
                    .orElseThrow();
            assertThat(pool.status()).isEqualTo(PoolStatus.READY);
            assertThat(pool.isExternal()).isFalse();
            assertThat(step.from()).isEqualTo(pool.version()).isNotEqualTo(step.to());
            assertThat(step.to()).as("a pool goes to its cluster's version").isEqualTo(cluster.version());
            assertThat(step.nodesAtOnce()).isBetween(pool.size() == 0 ? 0 : 1, pool.size());
            pools.replaceAll(one -> one.id().equals(step.id())
                    ? one.toBuilder().version(step.to()).build()
                    : one);
        }

        private List<Pool> managed() {
            return pools.stream().filter(pool -> !pool.isExternal()).toList();
        }
    }

    private static VersionNumber number(String name) {
        return VersionNumber.of(name).orElseThrow();
    }

    private static UpgradePlan plan(Server server, UpgradeGoal goal) {
        return UpgradePlanner.plan(server.observe(), goal, Seen.NOW);
    }

    private static void isThere(Server server, String target) {
        assertThat(server.cluster.version()).isEqualTo(target);
        assertThat(server.managed())
                .allSatisfy(pool -> assertThat(pool.version()).isEqualTo(target));
        assertThat(plan(server, UpgradeGoal.to(target)).steps()).isEmpty();
    }

    @Property
    void aPlanThatIsCarriedOutIsAcceptedStepByStepAndLeavesNothing(
            @ForAll("worlds") World world, @ForAll("goals") int goal) {
        Server server = new Server(world);
        UpgradePlan plan = plan(server, goal(world, goal));

        plan.steps().forEach(server::take);

        isThere(server, plan.target());
        assertThat(plan.steps().stream().filter(step -> step.kind() != UpgradeStep.Kind.SETTLE))
                .as("nothing is done twice")
                .doesNotHaveDuplicates();
    }

    @Property
    void planningAnewAfterEachStepLeadsToTheSameEndInAsManySteps(
            @ForAll("worlds") World world, @ForAll("goals") int goal) {
        Server whole = new Server(world);
        UpgradePlan plan = plan(whole, goal(world, goal));
        plan.steps().forEach(whole::take);

        Server stepwise = new Server(world);
        UpgradePlan left = plan;
        for (int i = 0; !left.isEmpty(); i++) {
            assertThat(i).as("steps").isLessThan(100);
            stepwise.take(left.steps().get(0));
            left = plan(stepwise, UpgradeGoal.to(plan.target()));
        }

        isThere(stepwise, plan.target());
        assertThat(stepwise.asked).isEqualTo(whole.asked);
    }

    @Property
    void brokenOffAnywhereItGoesOnAndAsksForNothingTwice(
            @ForAll("worlds") World world, @ForAll("goals") int goal, @ForAll long seed) {
        Random crashes = new Random(seed);
        Server calm = new Server(world);
        UpgradePlan plan = plan(calm, goal(world, goal));
        plan.steps().forEach(calm::take);

        Server server = new Server(world);
        UpgradePlan left = plan;
        for (int i = 0; !left.isEmpty(); i++) {
            assertThat(i).as("steps").isLessThan(200);
            if (crashes.nextBoolean()) {
                server.begin(left.steps().get(0));
            } else {
                server.take(left.steps().get(0));
            }
            left = plan(server, UpgradeGoal.to(plan.target()));
        }

        isThere(server, plan.target());
        assertThat(server.asked).isEqualTo(calm.asked);
    }

    @Property
    void theOrderOfWhatIsSeenDoesNotMatter(@ForAll("worlds") World world, @ForAll long seed) {
        UpgradeObservation seen = new Server(world).observe();
        List<Version> versions = new ArrayList<>(seen.versions());
        List<Version> targets = new ArrayList<>(seen.targets());
        Collections.shuffle(versions, new Random(seed));
        Collections.shuffle(targets, new Random(seed));
        UpgradeObservation shuffled =
                new UpgradeObservation(seen.cluster(), seen.pools(), versions, targets, seen.maxNodes());

        assertThat(UpgradePlanner.plan(shuffled, UpgradeGoal.latestMinor(), Seen.NOW))
                .isEqualTo(UpgradePlanner.plan(seen, UpgradeGoal.latestMinor(), Seen.NOW));
    }

    /** A minor version ahead of the cluster's, or the latest of something. */
    private static UpgradeGoal goal(World world, int goal) {
        if (goal < 0) {
            return goal == -1 ? UpgradeGoal.latestMinor() : UpgradeGoal.latestPatch();
        }
        int minor = world.minor() + goal;
        Assume.that(minor < OLDEST_MINOR + world.newestPatches().size());
        return UpgradeGoal.to(world.newest(minor));
    }

    @Provide
    Arbitrary<Integer> goals() {
        return Arbitraries.integers().between(-2, 3);
    }

    @Provide
    Arbitrary<World> worlds() {
        Arbitrary<PoolAt> pool = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)),
                        Arbitraries.of("ready", "ready", "ready", "scaling", "upgrading", "warning", "deleting"))
                .as(PoolAt::new);
        Arbitrary<List<Integer>> patches =
                Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(6);
        return patches.flatMap(newest -> Combinators.combine(
                        Arbitraries.integers().between(0, newest.size() - 1),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(true, false),
                        pool.list().ofMaxSize(4))
                .as((minor, patch, patchFirst, pools) -> new World(
                        newest, OLDEST_MINOR + minor, Math.min(patch, newest.get(minor)), patchFirst, pools)));
    }
}
