package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.internal.json.GoDurationSerializer;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How a cluster's autoscaler shall work; what is not set is left to the server, or as it is. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AutoscalerSpec.Builder.class)
public sealed interface AutoscalerSpec permits ImmutableAutoscalerSpec {
    /** Whether nodes are never taken away. The server's default: false. */
    Optional<Boolean> scaleDownDisabled();

    /** How long nothing is taken away after something was added. The server's default: 10 minutes. */
    @JsonSerialize(contentUsing = GoDurationSerializer.class)
    Optional<Duration> scaleDownDelayAfterAdd();

    /** How the number of nodes is reckoned. The server's default: binpacking. */
    Optional<AutoscalerEstimator> estimator();

    /** Which pool is enlarged when several would do. The server's default: random. */
    Optional<AutoscalerExpander> expander();

    /** Whether the pods of DaemonSets do not count as use of a node. The server's default: false. */
    Optional<Boolean> ignoreDaemonsetsUtilization();

    /** Whether similar pools are kept at similar sizes. The server's default: false. */
    Optional<Boolean> balanceSimilarNodeGroups();

    /** The priority below which waiting pods add no nodes, and running ones keep none. The server's default: -10. */
    OptionalInt expendablePodsPriorityCutoff();

    /** How long a node is idle before it is taken away. The server's default: 10 minutes. */
    @JsonSerialize(contentUsing = GoDurationSerializer.class)
    Optional<Duration> scaleDownUnneededTime();

    /**
     * The used share of a node below which it counts as idle, between 0 and 1, both excluded. The server's default:
     * 0.5.
     */
    OptionalDouble scaleDownUtilizationThreshold();

    /** How many seconds pods are given to end when their node is taken away. The server's default: 600. */
    OptionalInt maxGracefulTerminationSec();

    /** Whether nodes with pods that use local storage are never taken away. The server's default: true. */
    Optional<Boolean> skipNodesWithLocalStorage();

    /** How much it logs. The server's default: 2. */
    OptionalInt logLevel();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        scaleDownUtilizationThreshold().ifPresent(share -> {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException(
                        "scaleDownUtilizationThreshold is " + share + "; more than 0 and less than 1 is allowed");
            }
        });
        Limits.notNegative("maxGracefulTerminationSec", maxGracefulTerminationSec());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AutoscalerSpec}. */
    final class Builder extends ImmutableAutoscalerSpec.Builder {
        Builder() {}
    }
}
