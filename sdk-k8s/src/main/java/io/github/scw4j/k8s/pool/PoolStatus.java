package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a pool is doing. */
public final class PoolStatus extends OpenEnum<PoolStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link PoolStatus#UNKNOWN}. */
        UNKNOWN,
        /** See {@link PoolStatus#READY}. */
        READY,
        /** See {@link PoolStatus#DELETING}. */
        DELETING,
        /** See {@link PoolStatus#DELETED}. */
        DELETED,
        /** See {@link PoolStatus#SCALING}. */
        SCALING,
        /** See {@link PoolStatus#WARNING}. */
        WARNING,
        /** See {@link PoolStatus#LOCKED}. */
        LOCKED,
        /** See {@link PoolStatus#UPGRADING}. */
        UPGRADING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, PoolStatus> VALUES = new Values<>(Known.class, PoolStatus::new);

    /** Not told, or not known to Scaleway itself. */
    public static final PoolStatus UNKNOWN = VALUES.of("unknown");

    /** As many ready nodes as asked for; removed ones may still be going away. */
    public static final PoolStatus READY = VALUES.of("ready");

    /** Going away; in the end the pool answers 404. */
    public static final PoolStatus DELETING = VALUES.of("deleting");

    /** Gone; never seen in answers. */
    public static final PoolStatus DELETED = VALUES.of("deleted");

    /** Nodes come or go; also right after creation and after an upgrade. */
    public static final PoolStatus SCALING = VALUES.of("scaling");

    /** Something is wrong with nodes: read them, and {@link Pool#errorMessage()}. It can recover when quota or stock is there again. */
    public static final PoolStatus WARNING = VALUES.of("warning");

    /** Blocked by Scaleway, for abuse or billing. */
    public static final PoolStatus LOCKED = VALUES.of("locked");

    /** Its nodes are being replaced. */
    public static final PoolStatus UPGRADING = VALUES.of("upgrading");

    private PoolStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static PoolStatus of(String value) {
        return VALUES.of(value);
    }

    /** Whether it will change by itself, as far as this version knows; a change may be refused meanwhile. */
    public boolean isTransient() {
        return equals(SCALING) || equals(UPGRADING) || equals(DELETING);
    }

    /** Whether the pool is on its way out, or gone. */
    public boolean isLeaving() {
        return equals(DELETING) || equals(DELETED);
    }
}
