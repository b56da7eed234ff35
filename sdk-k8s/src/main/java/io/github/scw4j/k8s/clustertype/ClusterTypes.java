package io.github.scw4j.k8s.clustertype;

import static io.github.scw4j.k8s.clustertype.ClusterTypeOperations.LIST;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;

/**
 * Offers for control planes, reached through {@code K8s.of(client).clusterTypes()}. What a given cluster may become is told by
 * {@code clusters().availableTypes(id)}. Every call may throw a {@link CallException}.
 */
public final class ClusterTypes {
    private final Calls calls;

    /** For the entry point. */
    public ClusterTypes(Calls calls) {
        this.calls = calls;
    }

    /** All offers of the region ({@code ListClusterTypes}). */
    public Pages<ClusterType> list() {
        return list(ListClusterTypes.builder().build());
    }

    /** The same with another size of pages ({@code ListClusterTypes}). */
    public Pages<ClusterType> list(ListClusterTypes request) {
        return calls.pages(LIST, request);
    }
}
