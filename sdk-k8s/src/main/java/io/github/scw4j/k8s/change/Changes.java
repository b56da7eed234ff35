package io.github.scw4j.k8s.change;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.acl.AclRules;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.clustertype.ClusterTypes;
import io.github.scw4j.k8s.pool.Pools;

/**
 * What changes of a cluster would cost, told before they are made, reached through {@code K8s.of(client).changes()}.
 *
 * <pre>{@code
 * k8s.changes().classifier(clusterId).update(update).forEach(System.out::println);
 * }</pre>
 */
public final class Changes {
    private final Calls calls;

    /** For the entry point. */
    public Changes(Calls calls) {
        this.calls = calls;
    }

    /**
     * A classifier for changes of this cluster as it is now ({@code GetCluster}, {@code ListPools}, {@code ListClusterACLRules},
     * {@code ListClusterTypes}); it asks nothing more.
     *
     * @throws CallException when one of these calls fails
     */
    public ChangeClassifier classifier(String clusterId) {
        return new ChangeClassifier(new ChangeObservation(
                new Clusters(calls).get(clusterId),
                new Pools(calls).list(clusterId).toList(),
                new AclRules(calls).list(clusterId).toList(),
                new ClusterTypes(calls).list().toList(),
                calls.clock().instant()));
    }
}
