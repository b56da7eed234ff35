package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What was seen of offers and of what is there.
 *
 * @param region where the cluster is or would be
 * @param now when it was seen
 * @param versions the versions on offer ({@code ListVersions})
 * @param version the version of the cluster, also an older patch ({@code GetVersion}); empty where there is none of its name
 * @param types offers of control planes ({@code ListClusterTypes})
 * @param clusters other clusters ({@code ListClusters}): of the region, or of all regions where a quota of clusters is known
 * @param zones what zones offer, and what is in them
 * @param networks private networks that are named, by id; empty where there is none of an id
 */
record Observation(
        Region region,
        Instant now,
        Look<List<Version>> versions,
        Look<Optional<Version>> version,
        Look<List<ClusterType>> types,
        Look<List<Cluster>> clusters,
        SortedMap<Zone, ZoneView> zones,
        Map<String, Look<Optional<PrivateNetwork>>> networks) {}
