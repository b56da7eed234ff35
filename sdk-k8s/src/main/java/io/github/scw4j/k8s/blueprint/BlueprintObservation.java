package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.upgrade.UpgradeObservation;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a blueprint is planned from, and what it is read from.
 *
 * @param cluster the cluster, where there is one
 * @param pools all its pools
 * @param aclRules all its ACL rules
 * @param networks its private network; where there is no cluster, all of the project that have the name that the blueprint gives
 * @param types the offers for control planes in the region ({@code ListClusterTypes})
 * @param upgrade what an upgrade is planned from; needed only where versions differ
 * @param now when, for the end of a commitment
 */
public record BlueprintObservation(
        Optional<Cluster> cluster,
        List<Pool> pools,
        List<AclRule> aclRules,
        List<PrivateNetwork> networks,
        List<ClusterType> types,
        Optional<UpgradeObservation> upgrade,
        Instant now) {
    /** Copies the lists. */
    public BlueprintObservation {
        pools = List.copyOf(pools);
        aclRules = List.copyOf(aclRules);
        networks = List.copyOf(networks);
        types = List.copyOf(types);
    }
}
