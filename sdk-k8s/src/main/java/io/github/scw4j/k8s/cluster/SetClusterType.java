package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A change of a cluster's type. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetClusterType.Builder.class)
sealed interface SetClusterType permits ImmutableSetClusterType {
    /** The type to become. */
    String type();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.length("type", type(), 1, 100);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetClusterType}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSetClusterType.Builder {
        Builder() {}
    }
}
