package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.k8s.node.Taint;
import java.util.List;
import org.immutables.value.Value;

/** All taints of a pool. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetPoolTaints.Builder.class)
sealed interface SetPoolTaints permits ImmutableSetPoolTaints {
    /** The taints. */
    List<Taint> taints();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        PoolLimits.taints(taints());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetPoolTaints}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSetPoolTaints.Builder {
        Builder() {}
    }
}
