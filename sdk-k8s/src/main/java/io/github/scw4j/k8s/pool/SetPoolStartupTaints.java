package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.k8s.node.Taint;
import java.util.List;
import org.immutables.value.Value;

/** All startup taints of a pool. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetPoolStartupTaints.Builder.class)
sealed interface SetPoolStartupTaints permits ImmutableSetPoolStartupTaints {
    /** The startup taints. */
    List<Taint> startupTaints();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        PoolLimits.taints(startupTaints());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetPoolStartupTaints}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSetPoolStartupTaints.Builder {
        Builder() {}
    }
}
