package io.github.scw4j.k8s.clustertype;

import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on cluster types. */
final class ClusterTypeOperations {
    static final Operation<ListClusterTypes, Page<ClusterType>> LIST = Operation.get(
                    "ListClusterTypes", "/k8s/v1/regions/{region}/cluster-types")
            .query(ListClusterTypes.class)
            .returnsPage("cluster_types", ClusterType.class, ClusterType::name);

    private ClusterTypeOperations() {}
}
