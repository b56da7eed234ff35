package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Which pool the autoscaler enlarges when several would do. */
public final class AutoscalerExpander extends OpenEnum<AutoscalerExpander.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link AutoscalerExpander#UNKNOWN_EXPANDER}. */
        UNKNOWN_EXPANDER,
        /** See {@link AutoscalerExpander#RANDOM}. */
        RANDOM,
        /** See {@link AutoscalerExpander#MOST_PODS}. */
        MOST_PODS,
        /** See {@link AutoscalerExpander#LEAST_WASTE}. */
        LEAST_WASTE,
        /** See {@link AutoscalerExpander#PRIORITY}. */
        PRIORITY,
        /** See {@link AutoscalerExpander#PRICE}. */
        PRICE,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, AutoscalerExpander> VALUES = new Values<>(Known.class, AutoscalerExpander::new);

    /** Not set: the server chooses. */
    public static final AutoscalerExpander UNKNOWN_EXPANDER = VALUES.of("unknown_expander");

    /** Any of them. */
    public static final AutoscalerExpander RANDOM = VALUES.of("random");

    /** The one that can hold the most waiting pods. */
    public static final AutoscalerExpander MOST_PODS = VALUES.of("most_pods");

    /** The one that leaves the least processor and memory idle. */
    public static final AutoscalerExpander LEAST_WASTE = VALUES.of("least_waste");

    /** The one of the highest priority, as a ConfigMap in the cluster says. */
    public static final AutoscalerExpander PRIORITY = VALUES.of("priority");

    /** The cheapest one. */
    public static final AutoscalerExpander PRICE = VALUES.of("price");

    private AutoscalerExpander(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static AutoscalerExpander of(String value) {
        return VALUES.of(value);
    }
}
