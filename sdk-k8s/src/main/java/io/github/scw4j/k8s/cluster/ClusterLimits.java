package io.github.scw4j.k8s.cluster;

import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.k8s.pool.PoolSpec;
import java.util.Locale;

/** What the server refuses of clusters, as far as that can be known beforehand. */
final class ClusterLimits {
    private ClusterLimits() {}

    static void check(CreateCluster cluster) {
        Limits.length("the cluster's name", cluster.name(), 1, 100);
        Limits.length("description", cluster.description(), 0, 4096);
        Limits.length("type", cluster.type(), 0, 100);
        Limits.length("version", cluster.version(), 1, 10);
        cluster.pools().forEach(pool -> inline(cluster, pool));
    }

    private static void inline(CreateCluster cluster, PoolSpec pool) {
        if (!pool.userData().isEmpty()) {
            throw new IllegalArgumentException("pool \"" + pool.name() + "\" has userData "
                    + pool.userData().keySet() + ", which a pool within a new cluster cannot have; create the pool by"
                    + " pools().create(clusterId, pool) once the cluster is there");
        }
        if (pool.nodeType().equals(PoolSpec.EXTERNAL_NODE_TYPE)
                && cluster.type().startsWith("kapsule")) {
            throw new IllegalArgumentException(
                    "pool \"" + pool.name() + "\" is external, and cluster \"" + cluster.name()
                            + "\" is of type " + cluster.type()
                            + "; only Kosmos, of type multicloud or multicloud-dedicated-…, has"
                            + " external pools");
        }
    }

    static void check(UpdateCluster update) {
        Limits.length("the cluster's name", update.name(), 1, 100);
        Limits.length("description", update.description(), 0, 4096);
        Limits.notCleared("autoscalerConfig", update.autoscalerConfig());
        Limits.notCleared("autoUpgrade", update.autoUpgrade());
        Limits.notCleared("openIdConnectConfig", update.openIdConnectConfig());
    }

    static void check(MaintenanceWindow window) {
        Limits.range("startHour", window.startHour(), 0, 23);
    }

    static void issuerUrl(String url) {
        Limits.length("issuerUrl", url, 0, 255);
        if (!url.isEmpty() && !url.toLowerCase(Locale.ROOT).startsWith("https://")) {
            throw new IllegalArgumentException("issuerUrl is \"" + url + "\"; only an https URL is allowed");
        }
    }
}
