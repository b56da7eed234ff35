package io.github.scw4j.testkit.k8s;

/**
 * A pool to be put into the embedded Scaleway.
 *
 * @param name name
 * @param nodeType node type in either spelling, or {@code external}
 * @param nodes how many nodes it has
 * @param status its status
 * @param nodeStatus the status of its nodes
 * @param autohealing whether Scaleway's own healing is on
 */
public record PoolSeed(String name, String nodeType, int nodes, String status, String nodeStatus, boolean autohealing) {

    /** A ready pool of ready nodes. */
    public static PoolSeed of(String name, String nodeType, int nodes) {
        return new PoolSeed(name, nodeType, nodes, "ready", "ready", false);
    }

    /** The same in another status. */
    public PoolSeed status(String another) {
        return new PoolSeed(name, nodeType, nodes, another, nodeStatus, autohealing);
    }

    /** The same with nodes in another status. */
    public PoolSeed nodeStatus(String another) {
        return new PoolSeed(name, nodeType, nodes, status, another, autohealing);
    }

    /** The same with autohealing on or off. */
    public PoolSeed autohealing(boolean on) {
        return new PoolSeed(name, nodeType, nodes, status, nodeStatus, on);
    }
}
