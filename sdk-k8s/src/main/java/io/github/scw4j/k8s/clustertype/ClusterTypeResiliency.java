package io.github.scw4j.k8s.clustertype;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How a control plane is spread. */
public final class ClusterTypeResiliency extends OpenEnum<ClusterTypeResiliency.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ClusterTypeResiliency#UNKNOWN_RESILIENCY}. */
        UNKNOWN_RESILIENCY,
        /** See {@link ClusterTypeResiliency#STANDARD}. */
        STANDARD,
        /** See {@link ClusterTypeResiliency#HIGH_AVAILABILITY}. */
        HIGH_AVAILABILITY,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ClusterTypeResiliency> VALUES =
            new Values<>(Known.class, ClusterTypeResiliency::new);

    /** Not told. */
    public static final ClusterTypeResiliency UNKNOWN_RESILIENCY = VALUES.of("unknown_resiliency");

    /** One API server, three etcd members. */
    public static final ClusterTypeResiliency STANDARD = VALUES.of("standard");

    /** Two API servers, three etcd members. */
    public static final ClusterTypeResiliency HIGH_AVAILABILITY = VALUES.of("high_availability");

    private ClusterTypeResiliency(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ClusterTypeResiliency of(String value) {
        return VALUES.of(value);
    }
}
