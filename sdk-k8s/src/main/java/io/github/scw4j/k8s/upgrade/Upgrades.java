package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import java.util.Collection;

/**
 * Upgrades of clusters, planned before they are made, reached through {@code K8s.of(client).upgrades()}.
 *
 * <pre>{@code
 * UpgradePlan plan = k8s.upgrades().plan(clusterId, UpgradeGoal.latestMinor());
 * System.out.println(plan);
 * k8s.upgrades().runner(plan).onProgress(System.out::println).run();
 * }</pre>
 *
 * <p>Every method that asks Scaleway may throw a {@link CallException}.
 */
public final class Upgrades {
    private final Calls calls;

    /** For the entry point. */
    public Upgrades(Calls calls) {
        this.calls = calls;
    }

    /**
     * What would have to be done ({@code ListPools}, {@code GetCluster}, {@code ListClusterAvailableVersions},
     * {@code ListVersions}); nothing is changed.
     *
     * @throws UpgradeRefusedException when there is no way; the message says why, and what is possible
     */
    public UpgradePlan plan(String clusterId, UpgradeGoal goal) {
        return UpgradePlanner.plan(observe(clusterId), goal, calls.clock().instant());
    }

    /**
     * What an upgrade of a cluster is planned from ({@code ListPools}, {@code GetCluster}, {@code ListClusterAvailableVersions},
     * {@code ListVersions}), for {@link UpgradePlanner}.
     */
    public UpgradeObservation observe(String clusterId) {
        return new ClusterView(calls).observe(clusterId);
    }

    /**
     * A run of a plan, to its target and no further. It begins with what is found then, so the plan may be an older one, and a run
     * that was broken off is continued by planning and running again: what was done already is not done twice.
     */
    public UpgradeRun runner(UpgradePlan plan) {
        return UpgradeRun.of(calls, plan);
    }

    /** When the clusters of all known regions come to their end of life, see {@link #endOfLife(Collection)}. */
    public EndOfLifeReport endOfLife() {
        return endOfLife(Region.known());
    }

    /**
     * When the clusters of these regions, in all projects that the key may see, come to their end of life ({@code ListClusters},
     * {@code ListVersions}, and {@code GetVersion} once for each version that is no longer offered). Regions are asked at the
     * same time; one that does not answer is a row of the report, and no loss to the others.
     */
    public EndOfLifeReport endOfLife(Collection<Region> regions) {
        return RegionView.report(calls, regions);
    }
}
