package io.github.scw4j.samples.testing;

import io.github.scw4j.core.waiting.Waiter;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;

/** Somebody's own program: shrinks the pools tagged {@code night} to one node in the evening. Its test is NightShiftTest. */
public final class NightShift {

    private final K8s k8s;

    /** Works with this API. */
    public NightShift(K8s k8s) {
        this.k8s = k8s;
    }

    /**
     * Shrinks what is tagged, and waits until it is so.
     *
     * @return how many pools were shrunk
     */
    public int begin() {
        int shrunk = 0;
        for (Cluster cluster : k8s.clusters().list()) {
            for (Pool pool : k8s.pools().list(cluster.id())) {
                if (pool.tags().contains("night") && pool.size() > 1) {
                    shrink(pool).await();
                    shrunk++;
                }
            }
        }
        return shrunk;
    }

    private Waiter<Pool> shrink(Pool pool) {
        Pool shrinking = k8s.pools().update(pool.id(), p -> p.size(1));
        return k8s.pools().waiter(shrinking).until(PoolReadiness.ready());
    }
}
