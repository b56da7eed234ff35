package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/**
 * What a load balancer is doing. It stays {@link #READY} while its configuration changes: its instances tell, see
 * {@link Instance#status()}.
 */
public final class LoadBalancerStatus extends OpenEnum<LoadBalancerStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link LoadBalancerStatus#UNKNOWN}. */
        UNKNOWN,
        /** See {@link LoadBalancerStatus#READY}. */
        READY,
        /** See {@link LoadBalancerStatus#PENDING}. */
        PENDING,
        /** See {@link LoadBalancerStatus#STOPPED}. */
        STOPPED,
        /** See {@link LoadBalancerStatus#ERROR}. */
        ERROR,
        /** See {@link LoadBalancerStatus#LOCKED}. */
        LOCKED,
        /** See {@link LoadBalancerStatus#MIGRATING}. */
        MIGRATING,
        /** See {@link LoadBalancerStatus#TO_CREATE}. */
        TO_CREATE,
        /** See {@link LoadBalancerStatus#CREATING}. */
        CREATING,
        /** See {@link LoadBalancerStatus#TO_DELETE}. */
        TO_DELETE,
        /** See {@link LoadBalancerStatus#DELETING}. */
        DELETING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, LoadBalancerStatus> VALUES = new Values<>(Known.class, LoadBalancerStatus::new);

    /** Not known. */
    public static final LoadBalancerStatus UNKNOWN = VALUES.of("unknown");

    /** It is up. */
    public static final LoadBalancerStatus READY = VALUES.of("ready");

    /** It is being changed. */
    public static final LoadBalancerStatus PENDING = VALUES.of("pending");

    /** It is stopped. */
    public static final LoadBalancerStatus STOPPED = VALUES.of("stopped");

    /** It failed. */
    public static final LoadBalancerStatus ERROR = VALUES.of("error");

    /** Scaleway has blocked it. */
    public static final LoadBalancerStatus LOCKED = VALUES.of("locked");

    /** It is becoming one of another type. */
    public static final LoadBalancerStatus MIGRATING = VALUES.of("migrating");

    /** It is about to be made. */
    public static final LoadBalancerStatus TO_CREATE = VALUES.of("to_create");

    /** It is being made. */
    public static final LoadBalancerStatus CREATING = VALUES.of("creating");

    /** It is about to be deleted. */
    public static final LoadBalancerStatus TO_DELETE = VALUES.of("to_delete");

    /** It is being deleted. */
    public static final LoadBalancerStatus DELETING = VALUES.of("deleting");

    private LoadBalancerStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static LoadBalancerStatus of(String value) {
        return VALUES.of(value);
    }
}
