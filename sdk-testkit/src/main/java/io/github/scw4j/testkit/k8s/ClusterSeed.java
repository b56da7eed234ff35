package io.github.scw4j.testkit.k8s;

import java.util.ArrayList;
import java.util.List;

/**
 * A cluster to be put into the embedded Scaleway, past all creating and all quotas.
 *
 * @param name name
 * @param region region, {@code ""} for {@code fr-par}
 * @param projectId project, {@code ""} for the default one
 * @param type type, for example {@code kapsule} or {@code multicloud}
 * @param version version of Kubernetes, {@code ""} for the newest
 * @param status status
 * @param tags tags
 * @param pools pools
 */
public record ClusterSeed(
        String name,
        String region,
        String projectId,
        String type,
        String version,
        String status,
        List<String> tags,
        List<PoolSeed> pools) {

    /** A cluster as the constructor says. */
    public ClusterSeed {
        tags = List.copyOf(tags);
        pools = List.copyOf(pools);
    }

    /** A ready Kapsule cluster of the default project in {@code fr-par}, at the newest version. */
    public static ClusterSeed named(String name) {
        return new ClusterSeed(name, "", "", "kapsule", "", "ready", List.of(), List.of());
    }

    /** The same in another region. */
    public ClusterSeed region(String another) {
        return new ClusterSeed(name, another, projectId, type, version, status, tags, pools);
    }

    /** The same in another project. */
    public ClusterSeed project(String another) {
        return new ClusterSeed(name, region, another, type, version, status, tags, pools);
    }

    /** The same of another type. */
    public ClusterSeed type(String another) {
        return new ClusterSeed(name, region, projectId, another, version, status, tags, pools);
    }

    /** The same at another version. */
    public ClusterSeed version(String another) {
        return new ClusterSeed(name, region, projectId, type, another, status, tags, pools);
    }

    /** The same in another status. */
    public ClusterSeed status(String another) {
        return new ClusterSeed(name, region, projectId, type, version, another, tags, pools);
    }

    /** The same with other tags. */
    public ClusterSeed tags(String... others) {
        return new ClusterSeed(name, region, projectId, type, version, status, List.of(others), pools);
    }

    /** The same with one more pool. */
    public ClusterSeed pool(PoolSeed pool) {
        List<PoolSeed> more = new ArrayList<>(pools);
        more.add(pool);
        return new ClusterSeed(name, region, projectId, type, version, status, tags, more);
    }
}
