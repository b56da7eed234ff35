package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes to a pool: update, upgrade, labels and taints. */
final class PoolChangeOperations {

    private final Kubernetes k8s;

    PoolChangeOperations(Kubernetes k8s) {
        this.k8s = k8s;
    }

    List<Operation> all() {
        String one = PoolOperations.ONE;
        return List.of(
                new Operation("UpdatePool", "PATCH", one, this::update),
                new Operation("UpgradePool", "POST", one + "/upgrade", this::upgrade),
                new Operation("SetPoolLabels", "PUT", one + "/set-labels", this::setLabels),
                new Operation("SetPoolTaints", "PUT", one + "/set-taints", this::setTaints),
                new Operation("SetPoolStartupTaints", "PUT", one + "/set-startup-taints", this::setStartupTaints));
    }

    private Answer update(Request request) {
        Pool pool = k8s.clusters.pool(request);
        Arguments arguments = request.arguments();
        boolean autoscaling = arguments.flag("autoscaling").orElse(pool.autoscaling);
        int size = arguments.size("size").orElse(pool.size);
        int minSize = arguments.size("min_size").orElse(pool.minSize);
        int maxSize = arguments.size("max_size").orElse(pool.maxSize);
        if (autoscaling && !arguments.has("size")) {
            size = Math.min(Math.max(size, minSize), maxSize);
        }
        PoolArguments.checkSizes(arguments, autoscaling, size, minSize, maxSize);
        boolean autohealing = arguments.flag("autohealing").orElse(pool.autohealing);
        List<String> tags = arguments.texts("tags").orElse(pool.tags);
        Map<String, String> kubeletArgs = arguments.textMap("kubelet_args").orElse(pool.kubeletArgs);
        Optional<Arguments> policy = arguments.nested("upgrade_policy");
        int maxUnavailable =
                policy.flatMap(sent -> sent.size("max_unavailable")).orElse(pool.maxUnavailable);
        int maxSurge = policy.flatMap(sent -> sent.size("max_surge")).orElse(pool.maxSurge);
        PoolArguments.checkUpgradePolicy(arguments, maxUnavailable, maxSurge);
        String securityGroupId =
                arguments.text("security_group_id").filter(id -> !id.isEmpty()).orElse(pool.securityGroupId);
        boolean resized = size != pool.size;
        if (resized) {
            arguments.require(!pool.nodeType.isExternal(), "size", "external nodes come and go by themselves");
            PoolOperations.checkTotal(k8s, pool.cluster, size - pool.size, arguments);
        }
        arguments.verify();
        requireNotDeleting(pool);
        if (resized) {
            requireNoUpgrade(pool);
        }
        pool.autoscaling = autoscaling;
        pool.size = size;
        pool.minSize = minSize;
        pool.maxSize = maxSize;
        pool.autohealing = autohealing;
        k8s.nodeLife.retag(pool, tags);
        pool.kubeletArgs = kubeletArgs;
        pool.maxUnavailable = maxUnavailable;
        pool.maxSurge = maxSurge;
        pool.securityGroupId = securityGroupId;
        pool.updatedAt = request.now();
        if (resized) {
            k8s.poolLife.scale(pool, request.now());
        }
        return Answer.ok(pool.json());
    }

    private static void requireNotDeleting(Pool pool) {
        if (pool.isDeleting()) {
            throw Errors.transientState("pool", pool.id, pool.status);
        }
    }

    private static void requireNoUpgrade(Pool pool) {
        if (pool.status.equals(PoolStatus.UPGRADING)) {
            throw Errors.transientState("pool", pool.id, pool.status);
        }
        if (pool.cluster.status.equals(ClusterStatus.UPDATING)) {
            throw Errors.transientState("cluster", pool.cluster.id, pool.cluster.status);
        }
    }

    private Answer upgrade(Request request) {
        Pool pool = k8s.clusters.pool(request);
        Arguments arguments = request.arguments();
        String version = arguments.requiredText("version", 10);
        arguments.require(
                version.isEmpty() || version.equals(pool.cluster.version),
                "version",
                "a pool goes to the version of its cluster, which is " + pool.cluster.version);
        arguments.require(!pool.nodeType.isExternal(), "version", "external nodes are upgraded by hand, one by one");
        arguments.require(!version.equals(pool.version), "version", "the pool is at this version already");
        arguments.verify();
        requireNotDeleting(pool);
        requireNoUpgrade(pool);
        if (pool.status.equals(PoolStatus.SCALING)) {
            throw Errors.transientState("pool", pool.id, pool.status);
        }
        k8s.poolLife.upgrade(pool, version, request.now());
        return Answer.ok(pool.json());
    }

    private Answer setLabels(Request request) {
        Pool pool = k8s.clusters.pool(request);
        Arguments arguments = request.arguments();
        Map<String, String> labels = arguments.textMap("labels").orElse(Map.of());
        arguments.verify();
        return changed(pool, request, () -> pool.labels = labels);
    }

    private Answer setTaints(Request request) {
        Pool pool = k8s.clusters.pool(request);
        Arguments arguments = request.arguments();
        List<Taint> taints = Taint.read(arguments, "taints");
        arguments.verify();
        return changed(pool, request, () -> pool.taints = taints);
    }

    private Answer setStartupTaints(Request request) {
        Pool pool = k8s.clusters.pool(request);
        Arguments arguments = request.arguments();
        List<Taint> taints = Taint.read(arguments, "startup_taints");
        arguments.verify();
        return changed(pool, request, () -> pool.startupTaints = taints);
    }

    private static Answer changed(Pool pool, Request request, Runnable change) {
        requireNotDeleting(pool);
        change.run();
        pool.updatedAt = request.now();
        return Answer.ok(pool.json());
    }
}
