package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.PoolSpec;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What a blueprint must not say, whatever is there. */
final class BlueprintLimits {
    private BlueprintLimits() {}

    static void check(Blueprint blueprint) {
        CreateCluster cluster = blueprint.cluster();
        if (!cluster.pools().isEmpty()) {
            throw new IllegalArgumentException(
                    "cluster: its pools belong to the blueprint (pools), not to the cluster; there are "
                            + cluster.pools().stream().map(PoolSpec::name).toList());
        }
        checkNetwork(cluster, blueprint.network().isPresent());
        Set<String> names = new HashSet<>();
        for (PoolSpec pool : blueprint.pools()) {
            if (!names.add(pool.name())) {
                throw new IllegalArgumentException(
                        "pools: two are called \"" + pool.name() + "\"; names are unique in a cluster");
            }
            if (!pool.userData().isEmpty()) {
                throw new IllegalArgumentException(
                        "pools[\"" + pool.name()
                                + "\"].userData: a blueprint is kept in version control, where no secrets belong; make such a pool by itself");
            }
        }
    }

    private static void checkNetwork(CreateCluster cluster, boolean described) {
        boolean kosmos = cluster.isMulticloud();
        Optional<String> id = cluster.privateNetworkId();
        if (kosmos && (described || id.isPresent())) {
            throw new IllegalArgumentException(
                    "network: a cluster of type " + cluster.type() + " (Kosmos) has no private network");
        }
        if (described && id.isPresent()) {
            throw new IllegalArgumentException(
                    "network: either it is described, or cluster.privateNetworkId names one; it is " + id.get());
        }
        if (!kosmos && !described && id.isEmpty()) {
            throw new IllegalArgumentException("network: a cluster of type " + cluster.type()
                    + " needs a private network: describe one, or name one in cluster.privateNetworkId");
        }
    }
}
