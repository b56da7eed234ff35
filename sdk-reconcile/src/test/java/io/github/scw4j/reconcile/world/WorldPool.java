package io.github.scw4j.reconcile.world;

import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;

/** A pool of the world. */
public final class WorldPool {
    private Pool pool;

    WorldPool(String name, Zone zone, int size) {
        pool = Pool.builder()
                .id("pool-" + name)
                .name(name)
                .clusterId(World.CLUSTER_ID)
                .zone(zone)
                .size(size)
                .status(PoolStatus.READY)
                .nodeType("pro2_xxs")
                .build();
    }

    public String id() {
        return pool.id();
    }

    public String name() {
        return pool.name();
    }

    public Zone zone() {
        return pool.zone().orElseThrow();
    }

    public WorldPool status(PoolStatus status) {
        pool = pool.toBuilder().status(status).build();
        return this;
    }

    public WorldPool autohealing() {
        pool = pool.toBuilder().autohealing(true).build();
        return this;
    }

    Pool pool() {
        return pool;
    }
}
