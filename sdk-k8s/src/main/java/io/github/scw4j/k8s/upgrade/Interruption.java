package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import java.util.Locale;

/** What a step interrupts, in words. Steps are made when they are asked for, not in the maintenance window alone. */
final class Interruption {
    private Interruption() {}

    static String ofControlPlane(Cluster cluster) {
        if (cluster.status().equals(ClusterStatus.POOL_REQUIRED)) {
            return "nothing: without a pool it does not run";
        }
        String servers = cluster.isDedicated()
                ? "its API servers restart one after the other"
                : "its API server restarts, and may not answer for some minutes";
        return servers + "; pods keep running";
    }

    static String ofPool(Pool pool, int nodes, int missing, int atOnce) {
        if (nodes == 0) {
            return "nothing: it has no node";
        }
        String type = pool.nodeType().toUpperCase(Locale.ROOT).replace('_', '-');
        String pace = atOnce == 1 ? "one at a time" : "up to " + atOnce + " at a time";
        String fewer =
                missing == 0 ? ", none of them before its replacement is there" : ", up to " + missing + " missing";
        return nodes + (nodes == 1 ? " node" : " nodes") + " of " + type + " drained and replaced, " + pace + fewer
                + "; names and addresses are new, local data is lost";
    }
}
