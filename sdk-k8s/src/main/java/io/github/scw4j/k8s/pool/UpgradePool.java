package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** An upgrade of a pool. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpgradePool.Builder.class)
sealed interface UpgradePool permits ImmutableUpgradePool {
    /** The version: that of its cluster. */
    String version();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.length("version", version(), 1, Integer.MAX_VALUE);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpgradePool}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableUpgradePool.Builder {
        Builder() {}
    }
}
