package io.github.scw4j.testkit.k8s;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.k8s.Seeding;
import java.util.List;

/** The clusters of an embedded Scaleway, to be put there and to have things befall them. Safe for use by many threads. */
public final class EmbeddedKubernetes {

    private final Timeline timeline;
    private final Seeding seeding;

    /** Over the state of a server; made by the embedded Scaleway. */
    public EmbeddedKubernetes(Timeline timeline, Seeding seeding) {
        this.timeline = timeline;
        this.seeding = seeding;
    }

    Timeline timeline() {
        return timeline;
    }

    Seeding seeding() {
        return seeding;
    }

    /**
     * Puts a cluster there, with its private network, pools and nodes.
     *
     * @throws IllegalArgumentException for a type of cluster or node that there is not
     */
    public EmbeddedCluster seed(ClusterSeed seed) {
        return timeline.perform(now -> {
            int nodes = seed.pools().stream().mapToInt(PoolSeed::nodes).sum();
            String id = seeding.cluster(
                    seed.name(), seed.region(), seed.projectId(), seed.type(), seed.version(), seed.tags(), nodes);
            EmbeddedCluster cluster = new EmbeddedCluster(this, id);
            seed.pools().forEach(cluster::seed);
            if (!seed.status().equals("ready")) {
                seeding.clusterBecomes(id, seed.status());
            }
            return cluster;
        });
    }

    /** A cluster by its id, whether it was seeded or created. */
    public EmbeddedCluster cluster(String id) {
        return new EmbeddedCluster(this, id);
    }

    /** All clusters, oldest first. */
    public List<EmbeddedCluster> clusters() {
        return timeline.perform(now -> seeding.clusters().stream()
                .map(id -> new EmbeddedCluster(this, id))
                .toList());
    }

    /** From now on there are no nodes of a type in a zone: pools that want some hang, and warn after five minutes. */
    public void runOutOf(String nodeType, String zone) {
        change(() -> seeding.runOut(nodeType, zone));
    }

    /** There are nodes of a type in a zone again; pools that hang get theirs within a minute. */
    public void restock(String nodeType, String zone) {
        change(() -> seeding.restock(nodeType, zone));
    }

    void change(Runnable change) {
        timeline.perform(now -> {
            change.run();
            return now;
        });
    }
}
