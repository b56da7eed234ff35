package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a cluster is doing. {@link #READY} says that its control plane is up, and nothing about its pools. */
public final class ClusterStatus extends OpenEnum<ClusterStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ClusterStatus#UNKNOWN}. */
        UNKNOWN,
        /** See {@link ClusterStatus#CREATING}. */
        CREATING,
        /** See {@link ClusterStatus#READY}. */
        READY,
        /** See {@link ClusterStatus#DELETING}. */
        DELETING,
        /** See {@link ClusterStatus#DELETED}. */
        DELETED,
        /** See {@link ClusterStatus#UPDATING}. */
        UPDATING,
        /** See {@link ClusterStatus#LOCKED}. */
        LOCKED,
        /** See {@link ClusterStatus#POOL_REQUIRED}. */
        POOL_REQUIRED,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ClusterStatus> VALUES = new Values<>(Known.class, ClusterStatus::new);

    /** Not told, or not known to Scaleway itself. */
    public static final ClusterStatus UNKNOWN = VALUES.of("unknown");

    /** Being installed; also while the first pool is added to a cluster that was {@link #POOL_REQUIRED}. */
    public static final ClusterStatus CREATING = VALUES.of("creating");

    /** The control plane is up. Nodes may still be on their way. */
    public static final ClusterStatus READY = VALUES.of("ready");

    /** Going away; in the end the cluster answers 404. */
    public static final ClusterStatus DELETING = VALUES.of("deleting");

    /** Gone; never seen in answers, which are 404 by then. */
    public static final ClusterStatus DELETED = VALUES.of("deleted");

    /** Being changed or upgraded. */
    public static final ClusterStatus UPDATING = VALUES.of("updating");

    /** Blocked by Scaleway, for abuse or billing. */
    public static final ClusterStatus LOCKED = VALUES.of("locked");

    /** Made, but without nodes: the successful end of creating a mutualized cluster without pools. The API server does not answer before a first pool is added. */
    public static final ClusterStatus POOL_REQUIRED = VALUES.of("pool_required");

    private ClusterStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ClusterStatus of(String value) {
        return VALUES.of(value);
    }

    /** Whether it will change by itself, as far as this version knows; a change is refused meanwhile. */
    public boolean isTransient() {
        return equals(CREATING) || equals(UPDATING) || equals(DELETING);
    }

    /** Whether the cluster is on its way out, or gone. */
    public boolean isLeaving() {
        return equals(DELETING) || equals(DELETED);
    }
}
