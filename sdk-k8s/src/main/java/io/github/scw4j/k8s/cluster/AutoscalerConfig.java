package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.internal.json.GoDurationSerializer;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import org.immutables.value.Value;

/** How a cluster's autoscaler works. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AutoscalerConfig.Builder.class)
public sealed interface AutoscalerConfig permits ImmutableAutoscalerConfig {
    /** Whether nodes are never taken away. */
    @Value.Default
    default boolean scaleDownDisabled() {
        return false;
    }

    /** How long nothing is taken away after something was added. */
    @Value.Default
    @JsonSerialize(using = GoDurationSerializer.class)
    default Duration scaleDownDelayAfterAdd() {
        return Duration.ZERO;
    }

    /** How the number of nodes is reckoned. */
    @Value.Default
    default AutoscalerEstimator estimator() {
        return AutoscalerEstimator.UNKNOWN_ESTIMATOR;
    }

    /** Which pool is enlarged when several would do. */
    @Value.Default
    default AutoscalerExpander expander() {
        return AutoscalerExpander.UNKNOWN_EXPANDER;
    }

    /** Whether the pods of DaemonSets do not count as use of a node. */
    @Value.Default
    default boolean ignoreDaemonsetsUtilization() {
        return false;
    }

    /** Whether similar pools are kept at similar sizes. */
    @Value.Default
    default boolean balanceSimilarNodeGroups() {
        return false;
    }

    /** The priority below which waiting pods add no nodes, and running ones keep none. */
    @Value.Default
    default int expendablePodsPriorityCutoff() {
        return 0;
    }

    /** How long a node is idle before it is taken away. */
    @Value.Default
    @JsonSerialize(using = GoDurationSerializer.class)
    default Duration scaleDownUnneededTime() {
        return Duration.ZERO;
    }

    /** The used share of a node below which it counts as idle, between 0 and 1, both excluded. */
    @Value.Default
    default double scaleDownUtilizationThreshold() {
        return 0;
    }

    /** How many seconds pods are given to end when their node is taken away. */
    @Value.Default
    default int maxGracefulTerminationSec() {
        return 0;
    }

    /** Whether nodes with pods that use local storage are never taken away. */
    @Value.Default
    default boolean skipNodesWithLocalStorage() {
        return false;
    }

    /** How much it logs. */
    @Value.Default
    default int logLevel() {
        return 0;
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AutoscalerConfig}. */
    final class Builder extends ImmutableAutoscalerConfig.Builder {
        Builder() {}
    }
}
