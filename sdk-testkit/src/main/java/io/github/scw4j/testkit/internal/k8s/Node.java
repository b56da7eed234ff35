package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.instance.NodeServer;
import io.github.scw4j.testkit.internal.wire.Json;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A node of a pool. */
final class Node {

    private static final int NAME_LENGTH = 46;

    final String id;
    final Pool pool;
    final Instant createdAt;
    final String name;
    final String version;

    String status = NodeStatus.CREATING;
    String errorMessage = "";
    String secretKey = "";
    boolean networkReported;
    /** Stays not ready whatever is tried with it, short of replacing it. */
    boolean broken;

    /** Whether it is somebody else's machine and registered itself. */
    boolean registered;

    /** Its server, null before it has one and for a machine elsewhere. */
    @Nullable
    NodeServer server;

    Instant updatedAt;
    /** Since when it is not ready, reboots included. */
    @Nullable
    Instant notReadySince;

    Node(String id, Pool pool, Instant now) {
        this.id = id;
        this.pool = pool;
        this.createdAt = now;
        this.updatedAt = now;
        this.version = pool.version;
        this.name = name(pool.cluster.name, pool.name, id);
    }

    /** {@code scw-<cluster>-<pool>-<hex of the id>}, 46 characters; names too long lose half of the excess each. */
    static String name(String cluster, String pool, String id) {
        String hex = id.replace("-", "");
        int excess = Math.max(0, cluster.length() + pool.length() - 34);
        int fromCluster = Math.min(excess / 2, Math.max(0, cluster.length() - 1));
        int fromPool = excess - fromCluster;
        if (fromPool >= pool.length()) {
            fromPool = Math.max(0, pool.length() - 1);
            fromCluster = excess - fromPool;
        }
        String start = "scw-" + cluster.substring(0, cluster.length() - fromCluster) + "-"
                + pool.substring(0, pool.length() - fromPool) + "-";
        return start + hex.substring(0, Math.min(hex.length(), Math.max(0, NAME_LENGTH - start.length())));
    }

    boolean isDeleting() {
        return status.equals(NodeStatus.DELETING);
    }

    boolean isReady() {
        return status.equals(NodeStatus.READY);
    }

    /** The machine it is on, {@code ""} while it has none. */
    String providerId() {
        if (server != null) {
            return "scaleway://instance/" + pool.zone + "/" + server.id();
        }
        return registered ? "scaleway://" + id : "";
    }

    void become(String newStatus, Instant now) {
        status = newStatus;
        updatedAt = now;
    }

    private ObjectNode conditions() {
        ObjectNode conditions = Json.object();
        if (providerId().isEmpty() || status.equals(NodeStatus.CREATING)) {
            return conditions.put("Creating", "True").put("Ready", "False");
        }
        boolean ready = isReady() || isDeleting();
        conditions.put("DiskPressure", "False").put("MemoryPressure", "False");
        if (networkReported) {
            conditions.put("NetworkUnavailable", "False");
        }
        return conditions.put("PIDPressure", "False").put("Ready", ready ? "True" : "False");
    }

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("region", pool.cluster.region)
                .put("id", id)
                .put("cluster_id", pool.cluster.id)
                .put("created_at", Json.timestamp(createdAt))
                .put("updated_at", Json.timestamp(updatedAt))
                .put("pool_id", pool.id)
                .put("status", status);
        json.set("conditions", conditions());
        return json.put("name", name)
                .put("public_ip_v4", server == null ? "" : server.publicIpV4())
                .putNull("public_ip_v6")
                .put("provider_id", providerId())
                .put("error_message", errorMessage);
    }
}
