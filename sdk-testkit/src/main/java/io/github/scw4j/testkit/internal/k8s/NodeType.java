package io.github.scw4j.testkit.internal.k8s;

import java.util.Locale;

/**
 * A type of node.
 *
 * @param name as the Instance API spells it, for example {@code DEV1-M}; {@code external} for nodes of Kosmos elsewhere
 * @param localVolumeBytes size of its local disk, 0 for a type that has none
 * @param memoryBytes memory
 */
record NodeType(String name, long localVolumeBytes, long memoryBytes) {

    static final NodeType EXTERNAL = new NodeType("external", 0, Long.MAX_VALUE);

    /** Stands for a type that was refused, so that nothing more is said about it. */
    static final NodeType UNKNOWN = new NodeType("unknown", 0, Long.MAX_VALUE);

    /** The spelling of the Kubernetes API. */
    String normalized() {
        return normalize(name);
    }

    static String normalize(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    boolean isExternal() {
        return this.equals(EXTERNAL);
    }
}
