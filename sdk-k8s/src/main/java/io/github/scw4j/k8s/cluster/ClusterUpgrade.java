package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Whether a cluster whose upgrade got no answer is being upgraded: it shows the version to come from the first moment. */
final class ClusterUpgrade {
    private ClusterUpgrade() {}

    static Optional<Cluster> find(Calls calls, Sent<UpgradeCluster> sent) {
        return Optional.of(calls.call(ClusterOperations.GET, sent.ids().get(0)))
                .filter(cluster -> cluster.version().equals(sent.request().version()));
    }
}
