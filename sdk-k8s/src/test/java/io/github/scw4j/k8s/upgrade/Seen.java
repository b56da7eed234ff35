package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.Region;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.version.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What is seen of a cluster, made up piece by piece; what the server offers to it follows the server's own rules unless told. */
final class Seen {
    static final Instant NOW = Instant.parse("2026-08-18T12:00:00Z");

    private Cluster cluster;
    private final List<Pool> pools = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private List<String> targets = List.of();
    private boolean targetsTold;
    private OptionalInt maxNodes = OptionalInt.empty();

    private Seen(Cluster cluster) {
        this.cluster = cluster;
    }

    static Seen at(String version) {
        return new Seen(Cluster.builder()
                .id("c")
                .name("web")
                .type("kapsule")
                .region(Region.FR_PAR)
                .status(ClusterStatus.READY)
                .version(version)
                .build());
    }

    Seen offered(String... names) {
        Stream.of(names).forEach(name -> offered(Version.builder().name(name).build()));
        return this;
    }

    Seen offered(Version version) {
        versions.add(version);
        return this;
    }

    Seen targets(String... names) {
        targets = List.of(names);
        targetsTold = true;
        return this;
    }

    Seen cluster(UnaryOperator<Cluster.Builder> change) {
        cluster = change.apply(cluster.toBuilder()).build();
        return this;
    }

    Seen pool(String name, String version) {
        return pool(name, version, pool -> pool);
    }

    Seen pool(String name, String version, UnaryOperator<Pool.Builder> more) {
        pools.add(more.apply(Pool.builder()
                        .id("id-" + name)
                        .clusterId("c")
                        .name(name)
                        .status(PoolStatus.READY)
                        .version(version)
                        .nodeType("dev1_m")
                        .size(3)
                        .upgradePolicy(UpgradePolicy.builder().maxUnavailable(1).build()))
                .build());
        return this;
    }

    Seen maxNodes(int most) {
        maxNodes = OptionalInt.of(most);
        return this;
    }

    UpgradeObservation observation() {
        List<Version> open = versions.stream()
                .filter(version -> targetsTold ? targets.contains(version.name()) : isTarget(version.name()))
                .toList();
        return new UpgradeObservation(cluster, pools, versions, open, maxNodes);
    }

    private boolean isTarget(String name) {
        VersionNumber current = VersionNumber.of(cluster.version()).orElseThrow();
        VersionNumber offered = VersionNumber.of(name).orElseThrow();
        return current.isSameMinor(offered) ? current.isBefore(offered) : current.minorsBehind(offered) == 1;
    }

    UpgradePlan plan(UpgradeGoal goal) {
        return UpgradePlanner.plan(observation(), goal, NOW);
    }
}
