package io.github.scw4j.k8s.upgrade;

/**
 * Something to know before an upgrade is begun; it does not stand in its way.
 *
 * @param kind what it is about
 * @param text a sentence for people
 */
public record UpgradeWarning(Kind kind, String text) {
    /** What a warning is about. */
    public enum Kind {
        /** A version that is deprecated or near its end of life. */
        END_OF_LIFE,
        /** Scaleway may upgrade the cluster by itself meanwhile. */
        AUTO_UPGRADE,
        /** A pool is minor versions behind its control plane. */
        SKEW,
        /** Machines of one's own, which must be upgraded by hand. */
        EXTERNAL_NODES,
        /** Something that is configured and that a version on the way does not have any more. */
        CONFIGURATION,
        /** Nodes that are needed for a time, and for which there may be no room. */
        CAPACITY,
        /** A version that the region offers and of which the server says for this cluster only later if it may have it. */
        OFFER
    }

    @Override
    public String toString() {
        return text;
    }
}
