package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** How the autoscaler reckons the number of nodes that waiting pods need. */
public final class AutoscalerEstimator extends OpenEnum<AutoscalerEstimator.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link AutoscalerEstimator#UNKNOWN_ESTIMATOR}. */
        UNKNOWN_ESTIMATOR,
        /** See {@link AutoscalerEstimator#BINPACKING}. */
        BINPACKING,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, AutoscalerEstimator> VALUES =
            new Values<>(Known.class, AutoscalerEstimator::new);

    /** Not set: the server chooses. */
    public static final AutoscalerEstimator UNKNOWN_ESTIMATOR = VALUES.of("unknown_estimator");

    /** Packs the pods into as few nodes as they fit in. */
    public static final AutoscalerEstimator BINPACKING = VALUES.of("binpacking");

    private AutoscalerEstimator(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static AutoscalerEstimator of(String value) {
        return VALUES.of(value);
    }
}
