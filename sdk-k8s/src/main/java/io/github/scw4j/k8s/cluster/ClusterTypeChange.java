package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Whether a cluster whose change of type got no answer is being changed: it shows the type to come from the first moment. */
final class ClusterTypeChange {
    private ClusterTypeChange() {}

    static Optional<Cluster> find(Calls calls, Sent<SetClusterType> sent) {
        return Optional.of(calls.call(ClusterOperations.GET, sent.ids().get(0)))
                .filter(cluster -> cluster.type().equals(sent.request().type()));
    }
}
