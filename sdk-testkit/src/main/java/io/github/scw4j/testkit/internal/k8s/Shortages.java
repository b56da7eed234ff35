package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.instance.NodeServers;
import io.github.scw4j.testkit.internal.instance.ServerTypes;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Why nodes cannot be had: no stock, no quota, or a test that wants it so. */
final class Shortages {

    private final World world;
    private final Clusters clusters;
    private final ServerTypes types;
    private final NodeServers servers;
    private final Map<String, String> creationErrors = new HashMap<>();

    Shortages(World world, Clusters clusters, ServerTypes types, NodeServers servers) {
        this.world = world;
        this.clusters = clusters;
        this.types = types;
        this.servers = servers;
    }

    void failCreation(String poolId, String message) {
        creationErrors.put(poolId, message);
    }

    void allowCreation(String poolId) {
        creationErrors.remove(poolId);
    }

    /** With what message nodes of a pool end in creation_error, if they do. */
    Optional<String> creationError(Pool pool) {
        return Optional.ofNullable(creationErrors.get(pool.id));
    }

    /** Why a pool cannot have one more node now. */
    Optional<String> of(Pool pool) {
        if (pool.stuck != null) {
            return Optional.of(pool.stuck);
        }
        String type = pool.nodeType.normalized();
        if (types.isOutOfStock(type, pool.zone)) {
            return Optional.of("node type " + type + " is out of stock in " + pool.zone);
        }
        return world.limits()
                .quota("nodes-" + type)
                .filter(most -> clusters.nodesOf(pool.nodeType) + servers.others(pool.nodeType.name()) >= most)
                .map(most -> "quota exceeded: " + most + " nodes of type " + type);
    }
}
