package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All of a placement group, to be replaced ({@code SetPlacementGroup}). */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetPlacementGroup.Builder.class)
public sealed interface SetPlacementGroup permits ImmutableSetPlacementGroup {
    /** The name. */
    String name();

    /** The organization that pays. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /**
     * What happens when the policy cannot be followed. The server's default: {@link PlacementGroupPolicyMode#OPTIONAL}.
     */
    Optional<PlacementGroupPolicyMode> policyMode();

    /** How servers are spread. The server's default: {@link PlacementGroupPolicyType#MAX_AVAILABILITY}. */
    Optional<PlacementGroupPolicyType> policyType();

    /** The project that it belongs to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. */
    List<String> tags();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetPlacementGroup}. */
    final class Builder extends ImmutableSetPlacementGroup.Builder {
        Builder() {}
    }
}
