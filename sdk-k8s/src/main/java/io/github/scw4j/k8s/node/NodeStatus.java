package io.github.scw4j.k8s.node;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a node is doing. */
public final class NodeStatus extends OpenEnum<NodeStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link NodeStatus#UNKNOWN}. */
        UNKNOWN,
        /** See {@link NodeStatus#CREATING}. */
        CREATING,
        /** See {@link NodeStatus#NOT_READY}. */
        NOT_READY,
        /** See {@link NodeStatus#READY}. */
        READY,
        /** See {@link NodeStatus#DELETING}. */
        DELETING,
        /** See {@link NodeStatus#DELETED}. */
        DELETED,
        /** See {@link NodeStatus#LOCKED}. */
        LOCKED,
        /** See {@link NodeStatus#REBOOTING}. */
        REBOOTING,
        /** See {@link NodeStatus#CREATION_ERROR}. */
        CREATION_ERROR,
        /** See {@link NodeStatus#UPGRADING}. */
        UPGRADING,
        /** See {@link NodeStatus#STARTING}. */
        STARTING,
        /** See {@link NodeStatus#REGISTERING}. */
        REGISTERING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, NodeStatus> VALUES = new Values<>(Known.class, NodeStatus::new);

    /** Scaleway has no recent word of it. */
    public static final NodeStatus UNKNOWN = VALUES.of("unknown");

    /** Being made; it may have no server yet. */
    public static final NodeStatus CREATING = VALUES.of("creating");

    /** Its kubelet is silent, or says that it is not ready. */
    public static final NodeStatus NOT_READY = VALUES.of("not_ready");

    /** Ready to run pods. */
    public static final NodeStatus READY = VALUES.of("ready");

    /** Going away; it is still listed while its pool is ready again. */
    public static final NodeStatus DELETING = VALUES.of("deleting");

    /** Gone; never seen in answers. */
    public static final NodeStatus DELETED = VALUES.of("deleted");

    /** Blocked by Scaleway, for abuse or billing. */
    public static final NodeStatus LOCKED = VALUES.of("locked");

    /** Starting again. */
    public static final NodeStatus REBOOTING = VALUES.of("rebooting");

    /** It could not be made and never will be: replace or delete it. {@link Node#errorMessage()} says why. */
    public static final NodeStatus CREATION_ERROR = VALUES.of("creation_error");

    /** Being replaced by a node of another version. */
    public static final NodeStatus UPGRADING = VALUES.of("upgrading");

    /** Its server starts. */
    public static final NodeStatus STARTING = VALUES.of("starting");

    /** Joining the cluster. */
    public static final NodeStatus REGISTERING = VALUES.of("registering");

    private NodeStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static NodeStatus of(String value) {
        return VALUES.of(value);
    }

    /** Whether it will change by itself, as far as this version knows; a changed node may not be changed again meanwhile. */
    public boolean isTransient() {
        return isComing() || equals(REBOOTING) || equals(UPGRADING) || equals(DELETING);
    }

    /** Whether the node is on its way to be ready for the first time. */
    public boolean isComing() {
        return equals(CREATING) || equals(REGISTERING) || equals(STARTING);
    }

    /** Whether the node is on its way out, or gone. */
    public boolean isLeaving() {
        return equals(DELETING) || equals(DELETED);
    }
}
