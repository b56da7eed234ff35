package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Finds the cluster whose creation got no answer: names are unique in a project. */
final class ClusterCreation {
    private ClusterCreation() {}

    static Optional<Cluster> find(Calls calls, Sent<CreateCluster> sent) {
        String name = sent.request().name();
        ListClusters alike =
                ListClusters.builder().name(name).projectId(sent.projectId()).build();
        return calls.pages(ClusterOperations.LIST, alike).stream()
                .filter(cluster -> cluster.name().equals(name) && sent.mayHaveMade(cluster.createdAt()))
                .findFirst();
    }
}
