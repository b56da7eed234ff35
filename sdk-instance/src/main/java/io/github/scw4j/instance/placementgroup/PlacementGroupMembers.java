package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** The servers that a placement group shall have. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PlacementGroupMembers.Builder.class)
sealed interface PlacementGroupMembers permits ImmutablePlacementGroupMembers {
    /** Their ids. */
    List<String> servers();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlacementGroupMembers}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutablePlacementGroupMembers.Builder {
        Builder() {}
    }
}
