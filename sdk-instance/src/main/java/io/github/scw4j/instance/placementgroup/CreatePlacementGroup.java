package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A placement group to be created. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreatePlacementGroup.Builder.class)
public sealed interface CreatePlacementGroup permits ImmutableCreatePlacementGroup {
    /** The name; it need not be unique. */
    String name();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /**
     * What happens when the policy cannot be followed. The server's default: {@link PlacementGroupPolicyMode#OPTIONAL}.
     */
    Optional<PlacementGroupPolicyMode> policyMode();

    /** How servers are spread. The server's default: {@link PlacementGroupPolicyType#MAX_AVAILABILITY}. */
    Optional<PlacementGroupPolicyType> policyType();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreatePlacementGroup}. */
    final class Builder extends ImmutableCreatePlacementGroup.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the group again when the answer to its creation
         * is lost. With it the creation is repeated like any other call; without it such a creation ends as <em>outcome
         * unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
