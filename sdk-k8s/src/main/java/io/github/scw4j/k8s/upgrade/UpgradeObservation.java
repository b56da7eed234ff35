package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.version.Version;
import java.util.List;
import java.util.OptionalInt;

/**
 * What an upgrade is planned from.
 *
 * @param cluster the cluster
 * @param pools all its pools, seen no later than the cluster: so none can appear to be above its control plane
 * @param versions what the region offers ({@code ListVersions}), and the cluster's own version where it is known
 * @param targets what the server says that the cluster may be upgraded to now ({@code ListClusterAvailableVersions})
 * @param maxNodes the most nodes that its type allows, where it is known
 */
public record UpgradeObservation(
        Cluster cluster, List<Pool> pools, List<Version> versions, List<Version> targets, OptionalInt maxNodes) {
    /** Copies the lists. */
    public UpgradeObservation {
        pools = List.copyOf(pools);
        versions = List.copyOf(versions);
        targets = List.copyOf(targets);
    }
}
