package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What an instance of a load balancer is doing. */
public final class InstanceStatus extends OpenEnum<InstanceStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link InstanceStatus#UNKNOWN}. */
        UNKNOWN,
        /** See {@link InstanceStatus#READY}. */
        READY,
        /** See {@link InstanceStatus#PENDING}. */
        PENDING,
        /** See {@link InstanceStatus#STOPPED}. */
        STOPPED,
        /** See {@link InstanceStatus#ERROR}. */
        ERROR,
        /** See {@link InstanceStatus#LOCKED}. */
        LOCKED,
        /** See {@link InstanceStatus#MIGRATING}. */
        MIGRATING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, InstanceStatus> VALUES = new Values<>(Known.class, InstanceStatus::new);

    /** Not known; so at first. */
    public static final InstanceStatus UNKNOWN = VALUES.of("unknown");

    /** It runs the configuration that its load balancer has. */
    public static final InstanceStatus READY = VALUES.of("ready");

    /** It is taking over a change of the configuration. */
    public static final InstanceStatus PENDING = VALUES.of("pending");

    /** It is stopped. */
    public static final InstanceStatus STOPPED = VALUES.of("stopped");

    /** It failed. */
    public static final InstanceStatus ERROR = VALUES.of("error");

    /** Scaleway has blocked it. */
    public static final InstanceStatus LOCKED = VALUES.of("locked");

    /** It is becoming one of another type. */
    public static final InstanceStatus MIGRATING = VALUES.of("migrating");

    private InstanceStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static InstanceStatus of(String value) {
        return VALUES.of(value);
    }
}
