package io.github.scw4j.k8s.pool;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.k8s.internal.FileContent;

/** The operations on pools. */
final class PoolOperations {
    private static final String ALL = "/k8s/v1/regions/{region}/clusters/{cluster_id}/pools";
    private static final String ONE = "/k8s/v1/regions/{region}/pools/{pool_id}";

    static final Operation<ListPools, Page<Pool>> LIST = Operation.get("ListPools", ALL)
            .query(ListPools.class)
            .returnsPage("pools", Pool.class, Pool::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<PoolSpec, Pool> CREATE = Operation.post("CreatePool", ALL)
            .body(PoolSpec.class)
            .fillZone("zone")
            .returns(Pool.class)
            .lookFirst(PoolCreation::find);

    static final Operation<Nothing, Pool> GET = Operation.get("GetPool", ONE).returns(Pool.class);

    static final Operation<UpdatePool, Pool> UPDATE =
            Operation.patch("UpdatePool", ONE).body(UpdatePool.class).returns(Pool.class);

    static final Operation<UpgradePool, Pool> UPGRADE = Operation.post("UpgradePool", ONE + "/upgrade")
            .body(UpgradePool.class)
            .returns(Pool.class)
            .readStateFirst(PoolUpgrade::find);

    static final Operation<Nothing, Pool> DELETE = Operation.delete("DeletePool", ONE)
            .returns(Pool.class)
            .goneAs(ids ->
                    Pool.builder().id(ids.get(0)).status(PoolStatus.DELETED).build());

    static final Operation<SetPoolLabels, Pool> SET_LABELS = Operation.put("SetPoolLabels", ONE + "/set-labels")
            .body(SetPoolLabels.class)
            .returns(Pool.class);

    static final Operation<SetPoolTaints, Pool> SET_TAINTS = Operation.put("SetPoolTaints", ONE + "/set-taints")
            .body(SetPoolTaints.class)
            .returns(Pool.class);

    static final Operation<SetPoolStartupTaints, Pool> SET_STARTUP_TAINTS = Operation.put(
                    "SetPoolStartupTaints", ONE + "/set-startup-taints")
            .body(SetPoolStartupTaints.class)
            .returns(Pool.class);

    static final Operation<Nothing, FileContent> USER_DATA =
            Operation.get("GetUserData", ONE + "/user-data/{key}").returns(FileContent.class);

    private PoolOperations() {}
}
