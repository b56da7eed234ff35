package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** How many nodes of a pool an upgrade touches at once. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpgradePolicy.Builder.class)
public sealed interface UpgradePolicy permits ImmutableUpgradePolicy {
    /** How many nodes may be missing. */
    @Value.Default
    default int maxUnavailable() {
        return 0;
    }

    /** How many nodes more than asked for there may be. */
    @Value.Default
    default int maxSurge() {
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

    /** Builds {@link UpgradePolicy}. */
    final class Builder extends ImmutableUpgradePolicy.Builder {
        Builder() {}
    }
}
