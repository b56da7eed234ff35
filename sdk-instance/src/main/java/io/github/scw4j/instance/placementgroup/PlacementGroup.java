package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A wish of how servers are spread over Scaleway's machines. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PlacementGroup.Builder.class)
public sealed interface PlacementGroup permits ImmutablePlacementGroup {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The organization that pays. */
    @Value.Default
    @JsonProperty("organization")
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    @JsonProperty("project")
    default String projectId() {
        return "";
    }

    /** Free tags. */
    List<String> tags();

    /** What happens when the policy cannot be followed. */
    @Value.Default
    default PlacementGroupPolicyMode policyMode() {
        return PlacementGroupPolicyMode.of("");
    }

    /** How servers are spread. */
    @Value.Default
    default PlacementGroupPolicyType policyType() {
        return PlacementGroupPolicyType.of("");
    }

    /** Whether the policy is followed; of running servers alone this is known. */
    @Value.Default
    default boolean policyRespected() {
        return false;
    }

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlacementGroup}. */
    final class Builder extends ImmutablePlacementGroup.Builder {
        Builder() {}
    }
}
