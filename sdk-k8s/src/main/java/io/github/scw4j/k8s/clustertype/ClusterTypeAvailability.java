package io.github.scw4j.k8s.clustertype;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Whether a cluster type is in stock. */
public final class ClusterTypeAvailability extends OpenEnum<ClusterTypeAvailability.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ClusterTypeAvailability#AVAILABLE}. */
        AVAILABLE,
        /** See {@link ClusterTypeAvailability#SCARCE}. */
        SCARCE,
        /** See {@link ClusterTypeAvailability#SHORTAGE}. */
        SHORTAGE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ClusterTypeAvailability> VALUES =
            new Values<>(Known.class, ClusterTypeAvailability::new);

    /** In stock. */
    public static final ClusterTypeAvailability AVAILABLE = VALUES.of("available");

    /** Nearly out of stock. */
    public static final ClusterTypeAvailability SCARCE = VALUES.of("scarce");

    /** Out of stock. */
    public static final ClusterTypeAvailability SHORTAGE = VALUES.of("shortage");

    private ClusterTypeAvailability(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ClusterTypeAvailability of(String value) {
        return VALUES.of(value);
    }
}
