package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All that a decision is made from, beside the policy and the time. */
@Value.Immutable
@OrderedMapStyle
public sealed interface AutohealInput permits ImmutableAutohealInput {
    /** What was seen. */
    Look look();

    /** What the last decision remembered. */
    AutohealMemory memory();

    /** What becomes of the plan; where it is not carried out, the memory imagines that it was. Default: {@link Mode#OBSERVE}. */
    @Value.Default
    default Mode mode() {
        return Mode.OBSERVE;
    }

    /** Whether this replica is the one that acts. Default: true. */
    @Value.Default
    default boolean leader() {
        return true;
    }

    /** Why everything stops at once, repairs under way included; empty when it does not. */
    Optional<String> killed();

    /** Why no repair is begun; those under way are brought to their end. Empty when there is no such reason. */
    Optional<String> paused();

    /** The same for single pools: reasons, by id of the pool. */
    Map<String, String> pausedPools();

    /** What became of the last plan's actions. */
    List<Outcome> outcomes();

    /** A builder; {@code look} and {@code memory} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AutohealInput}. */
    final class Builder extends ImmutableAutohealInput.Builder {
        Builder() {}
    }
}
