package io.github.scw4j.k8s.change;

import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changes are judged by.
 *
 * @param cluster the cluster
 * @param pools all its pools
 * @param aclRules all its ACL rules
 * @param types the offers for control planes in its region ({@code ListClusterTypes})
 * @param now when, for the end of a commitment
 */
public record ChangeObservation(
        Cluster cluster, List<Pool> pools, List<AclRule> aclRules, List<ClusterType> types, Instant now) {
    /** Copies the lists. */
    public ChangeObservation {
        pools = List.copyOf(pools);
        aclRules = List.copyOf(aclRules);
        types = List.copyOf(types);
    }

    /** The nodes that all its pools shall have. */
    int nodes() {
        return pools.stream().mapToInt(Pool::size).sum();
    }

    /** Whether it needs a node: a mutualized Kapsule cluster without one does not run. */
    boolean needsNode() {
        return !cluster.isMulticloud() && !cluster.isDedicated();
    }

    Optional<ClusterType> type(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    Optional<Pool> pool(String name) {
        return pools.stream().filter(pool -> pool.name().equals(name)).findFirst();
    }

    /** The same when a pool is as desired, for what comes after it: nodes of several pools count together. */
    public ChangeObservation after(PoolSpec desired) {
        List<Pool> all = new ArrayList<>(pools);
        Optional<Pool> live = pool(desired.name());
        live.ifPresent(all::remove);
        Pool.Builder then = live.map(Pool::toBuilder)
                .orElseGet(() -> Pool.builder().id("").name(desired.name()).size(desired.size()))
                .publicIpDisabled(desired.publicIpDisabled());
        all.add(desired.autoscaling() ? then.build() : then.size(desired.size()).build());
        return new ChangeObservation(cluster, all, aclRules, types, now);
    }
}
