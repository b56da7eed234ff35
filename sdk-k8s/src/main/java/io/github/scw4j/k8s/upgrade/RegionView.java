package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Gathered;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.version.Versions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the clusters of regions, and says of each how far it is from its end of life. */
final class RegionView {
    private final Region region;
    private final KnownVersions known;
    private final Instant now;

    private RegionView(Region region, KnownVersions known, Instant now) {
        this.region = region;
        this.known = known;
        this.now = now;
    }

    static EndOfLifeReport report(Calls calls, Collection<Region> regions) {
        Instant now = calls.clock().instant();
        Gathered<Region, List<EndOfLifeRow>> gathered = calls.gather(regions, region -> rows(calls, region, now));
        List<EndOfLifeRow> rows = new ArrayList<>();
        gathered.results().values().forEach(rows::addAll);
        gathered.failures().forEach((region, failure) -> rows.add(EndOfLifeRow.unread(region, failure)));
        return new EndOfLifeReport(rows);
    }

    private static List<EndOfLifeRow> rows(Calls calls, Region region, Instant now) {
        Calls there = calls.with(CallOptions.builder().region(region).build());
        List<Cluster> clusters = new Clusters(there).list().toList();
        if (clusters.isEmpty()) {
            return List.of();
        }
        RegionView view = new RegionView(region, new KnownVersions(new Versions(there)), now);
        return clusters.stream().map(view::row).toList();
    }

    private EndOfLifeRow row(Cluster cluster) {
        Optional<String> next = Optional.empty();
        String note = "";
        try {
            next = next(cluster);
        } catch (UpgradeRefusedException e) {
            note = e.reason();
        }
        return EndOfLifeRow.of(region, cluster, known.find(cluster.version()), next, note, now);
    }

    /** As far as can be told without asking for each cluster: pools are not looked at, and the region's offer is taken for the cluster's. */
    private Optional<String> next(Cluster cluster) {
        UpgradeObservation seen =
                new UpgradeObservation(cluster, List.of(), known.offered(), known.offered(), OptionalInt.empty());
        return UpgradePlanner.plan(seen, UpgradeGoal.latestMinor(), now).steps().stream()
                .filter(step -> step.kind() == UpgradeStep.Kind.CONTROL_PLANE)
                .map(UpgradeStep::to)
                .findFirst();
    }
}
