package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.internal.FileContent;
import io.github.scw4j.k8s.version.Version;
import java.util.List;

/** The operations on clusters. */
final class ClusterOperations {
    private static final String ALL = "/k8s/v1/regions/{region}/clusters";
    private static final String ONE = ALL + "/{cluster_id}";

    static final Operation<ListClusters, Page<Cluster>> LIST = Operation.get("ListClusters", ALL)
            .query(ListClusters.class)
            .returnsPage("clusters", Cluster.class, Cluster::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreateCluster, Cluster> CREATE = Operation.post("CreateCluster", ALL)
            .body(CreateCluster.class)
            .fillProject("project_id", "organization_id")
            .returns(Cluster.class)
            .lookFirst(ClusterCreation::find);

    static final Operation<Nothing, Cluster> GET =
            Operation.get("GetCluster", ONE).returns(Cluster.class);

    static final Operation<UpdateCluster, Cluster> UPDATE =
            Operation.patch("UpdateCluster", ONE).body(UpdateCluster.class).returns(Cluster.class);

    static final Operation<DeleteCluster, Cluster> DELETE = Operation.delete("DeleteCluster", ONE)
            .query(DeleteCluster.class)
            .returns(Cluster.class)
            .goneAs(ids -> Cluster.builder()
                    .id(ids.get(0))
                    .status(ClusterStatus.DELETED)
                    .build());

    static final Operation<UpgradeCluster, Cluster> UPGRADE = Operation.post("UpgradeCluster", ONE + "/upgrade")
            .body(UpgradeCluster.class)
            .returns(Cluster.class)
            .readStateFirst(ClusterUpgrade::find);

    static final Operation<SetClusterType, Cluster> SET_TYPE = Operation.post("SetClusterType", ONE + "/set-type")
            .body(SetClusterType.class)
            .returns(Cluster.class)
            .readStateFirst(ClusterTypeChange::find);

    static final Operation<Nothing, List<Version>> AVAILABLE_VERSIONS = Operation.get(
                    "ListClusterAvailableVersions", ONE + "/available-versions")
            .returnsList("versions", Version.class);

    static final Operation<Nothing, List<ClusterType>> AVAILABLE_TYPES = Operation.get(
                    "ListClusterAvailableTypes", ONE + "/available-types")
            .returnsList("cluster_types", ClusterType.class);

    static final Operation<GetKubeconfig, FileContent> KUBECONFIG = Operation.get(
                    "GetClusterKubeConfig", ONE + "/kubeconfig")
            .query(GetKubeconfig.class)
            .returns(FileContent.class);

    /** A token given out meanwhile would be lost to whoever fetched it. */
    static final Operation<Nothing, Nothing> RESET_ADMIN_TOKEN = Operation.post(
                    "ResetClusterAdminToken", ONE + "/reset-admin-token")
            .emptyBody()
            .neverRepeated();

    private ClusterOperations() {}
}
