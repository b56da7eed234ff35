package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Ids;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Pools: list, create, get, delete, and the user data of their nodes. */
final class PoolOperations {

    static final String ONE = "/k8s/v1/regions/{region}/pools/{pool_id}";
    private static final String ALL = ClusterOperations.ONE + "/pools";
    private static final Map<String, Comparator<Pool>> ORDERS = Map.of(
            "created_at", Comparator.comparing(pool -> pool.createdAt),
            "updated_at", Comparator.comparing(pool -> pool.updatedAt),
            "name", Comparator.comparing(pool -> pool.name),
            "status", Comparator.comparing(pool -> pool.status),
            "version", Comparator.comparing(pool -> pool.version));

    private final Kubernetes k8s;

    PoolOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListPools", "GET", ALL, this::list),
                new Operation("CreatePool", "POST", ALL, this::create),
                new Operation(
                        "GetPool",
                        "GET",
                        ONE,
                        request -> Answer.ok(k8s.clusters.pool(request).json())),
                new Operation("DeletePool", "DELETE", ONE, this::delete),
                new Operation("GetUserData", "GET", ONE + "/user-data/{key}", this::userData));
    }

    private Answer list(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        Query query = request.query();
        List<String> statuses = query.filter("status");
        return Page.of(
                        request,
                        cluster.pools.values(),
                        pool -> query.text("name").map(pool.name::contains).orElse(true)
                                && (statuses.isEmpty() || statuses.contains(pool.status)),
                        ORDERS,
                        "created_at_asc")
                .answer("pools", Pool::json);
    }

    private Answer create(Request request) {
        Cluster cluster = k8s.clusters.cluster(request);
        Arguments arguments = request.arguments();
        PoolArguments reader = new PoolArguments(k8s, cluster.region);
        PoolSpec spec = reader.create(arguments, cluster.region + "-1");
        reader.checkZone(arguments, spec, cluster.isKosmos());
        checkTotal(k8s, cluster, spec.size(), arguments);
        arguments.verify();
        ClusterChangeOperations.requireStable(cluster);
        checkName(cluster, spec.name());
        Pool pool = new Pool(k8s.world.ids().next(), cluster, spec, securityGroup(k8s, spec, cluster), request.now());
        k8s.clusters.add(pool);
        k8s.clusterLife.poolAdded(pool, request.now());
        return Answer.ok(pool.json());
    }

    private void checkName(Cluster cluster, String name) {
        if (!k8s.world.limits().uniqueNames()) {
            return;
        }
        cluster.pools.values().stream()
                .filter(other -> other.name.equals(name))
                .findFirst()
                .ifPresent(other -> {
                    throw Errors.alreadyExists("pool", other.id, "a pool of this name exists in the cluster");
                });
    }

    /** Checks the number of nodes of a cluster against what its type allows and needs. */
    static void checkTotal(Kubernetes k8s, Cluster cluster, int added, Arguments arguments) {
        int total = added
                + cluster.pools.values().stream().mapToInt(pool -> pool.size).sum();
        if (k8s.world.limits().limitsNodesByClusterType()) {
            int most = Math.min(
                    ClusterType.find(k8s.types, cluster.type).orElseThrow().maxNodes(),
                    k8s.world.limits().quota("nodes-per-cluster").orElse(Integer.MAX_VALUE));
            arguments.require(total <= most, "size", "at most " + most + " nodes in a cluster");
        }
        arguments.require(total > 0 || !cluster.needsPool(), "size", "a cluster needs at least one node");
    }

    /** The security group of a pool: the one asked for, else Scaleway's default one of the zone. */
    static String securityGroup(Kubernetes k8s, PoolSpec spec, Cluster cluster) {
        String asked = spec.securityGroupId();
        return asked != null && Ids.isUuid(asked)
                ? asked
                : k8s.servers.defaultSecurityGroup(spec.zone(), cluster.projectId);
    }

    private Answer delete(Request request) {
        Pool pool = k8s.clusters.pool(request);
        if (!pool.isDeleting()) {
            k8s.poolLife.delete(pool, request.now());
        }
        return Answer.ok(pool.json());
    }

    private Answer userData(Request request) {
        Pool pool = k8s.clusters.pool(request);
        String key = request.path("key");
        String content = pool.userData.get(key);
        if (content == null) {
            throw Errors.notFound("user_data", key);
        }
        if (request.query().flag("dl").orElse(false)) {
            return Answer.raw("application/octet-stream", Base64.getDecoder().decode(content));
        }
        return Answer.ok(Json.object()
                .put("name", key)
                .put("content_type", "application/octet-stream")
                .put("content", content));
    }
}
