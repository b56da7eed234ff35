package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How many nodes of a pool an upgrade may touch at once; what is not set is left to the server, or as it is. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpgradePolicySpec.Builder.class)
public sealed interface UpgradePolicySpec permits ImmutableUpgradePolicySpec {
    /** How many nodes may be missing; 0 or more. The server's default: 1. */
    OptionalInt maxUnavailable();

    /**
     * How many nodes more than asked for there may be; 0 or more. They need quota and stock. The server's default: 0.
     */
    OptionalInt maxSurge();

    /** Refuses a policy under which no node could ever be replaced. */
    @Value.Check
    default void check() {
        Limits.notNegative("maxUnavailable", maxUnavailable());
        Limits.notNegative("maxSurge", maxSurge());
        if (maxUnavailable().equals(OptionalInt.of(0)) && maxSurge().equals(OptionalInt.of(0))) {
            throw new IllegalArgumentException(
                    "maxUnavailable and maxSurge are both 0: no node could ever be replaced; one of them must be more");
        }
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpgradePolicySpec}. */
    final class Builder extends ImmutableUpgradePolicySpec.Builder {
        Builder() {}
    }
}
