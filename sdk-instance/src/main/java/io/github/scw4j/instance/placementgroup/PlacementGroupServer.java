package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A server of a placement group. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PlacementGroupServer.Builder.class)
public sealed interface PlacementGroupServer permits ImmutablePlacementGroupServer {
    /** The identifier. */
    String id();

    /** The name. */
    @Value.Default
    default String name() {
        return "";
    }

    /** Whether it is where the policy wants it. */
    @Value.Default
    default boolean policyRespected() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlacementGroupServer}. */
    final class Builder extends ImmutablePlacementGroupServer.Builder {
        Builder() {}
    }
}
