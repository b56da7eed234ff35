package io.github.scw4j.testkit.k8s;

import java.util.List;
import java.util.Optional;

/** A cluster of an embedded Scaleway. Methods throw {@link java.util.NoSuchElementException} when it is gone. */
public final class EmbeddedCluster {

    private final EmbeddedKubernetes kubernetes;
    private final String id;

    EmbeddedCluster(EmbeddedKubernetes kubernetes, String id) {
        this.kubernetes = kubernetes;
        this.id = id;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().nameOf(id));
    }

    /** Its status, empty when it is gone. */
    public Optional<String> status() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().clusterStatus(id));
    }

    /** Its private network, empty for Kosmos. */
    public Optional<String> privateNetworkId() {
        return kubernetes.timeline().perform(now -> kubernetes.seeding().networkOf(id));
    }

    /** Puts a pool into it, with nodes. */
    public EmbeddedPool seed(PoolSeed seed) {
        return kubernetes
                .timeline()
                .perform(now -> new EmbeddedPool(
                        kubernetes,
                        kubernetes
                                .seeding()
                                .pool(
                                        id,
                                        seed.name(),
                                        seed.nodeType(),
                                        seed.nodes(),
                                        seed.status(),
                                        seed.nodeStatus(),
                                        seed.autohealing())));
    }

    /** A pool by its name or id. */
    public EmbeddedPool pool(String nameOrId) {
        return kubernetes
                .timeline()
                .perform(now -> new EmbeddedPool(
                        kubernetes, kubernetes.seeding().poolsOf(id).getOrDefault(nameOrId, nameOrId)));
    }

    /** Its pools, oldest first. */
    public List<EmbeddedPool> pools() {
        return kubernetes
                .timeline()
                .perform(now -> kubernetes.seeding().poolsOf(id).values().stream()
                        .map(pool -> new EmbeddedPool(kubernetes, pool))
                        .toList());
    }

    /** A node by its id. */
    public EmbeddedNode node(String nodeId) {
        return new EmbeddedNode(kubernetes, nodeId);
    }

    /** Its nodes, oldest first. */
    public List<EmbeddedNode> nodes() {
        return kubernetes
                .timeline()
                .perform(now -> kubernetes.seeding().nodesOf(id).stream()
                        .map(node -> new EmbeddedNode(kubernetes, node))
                        .toList());
    }

    /**
     * Puts it into a status, in which it stays; what was under way with it ends.
     *
     * @param status any, also one that the API does not have
     */
    public void becomes(String status) {
        kubernetes.change(() -> kubernetes.seeding().clusterBecomes(id, status));
    }

    @Override
    public String toString() {
        return "EmbeddedCluster[" + id + "]";
    }
}
