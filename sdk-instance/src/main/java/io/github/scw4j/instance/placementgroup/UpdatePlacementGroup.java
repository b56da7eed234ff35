package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of a placement group; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdatePlacementGroup.Builder.class)
public sealed interface UpdatePlacementGroup permits ImmutableUpdatePlacementGroup {
    /** The name. Default: kept. */
    @Value.Default
    default Change<String> name() {
        return Change.keep();
    }

    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** What happens when the policy cannot be followed. Default: kept. */
    @Value.Default
    default Change<PlacementGroupPolicyMode> policyMode() {
        return Change.keep();
    }

    /** How servers are spread. Default: kept. */
    @Value.Default
    default Change<PlacementGroupPolicyType> policyType() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.notCleared("name", name());
        Limits.notCleared("policyMode", policyMode());
        Limits.notCleared("policyType", policyType());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdatePlacementGroup}. */
    final class Builder extends ImmutableUpdatePlacementGroup.Builder {
        Builder() {}

        /** Sets the name. */
        public Builder name(String name) {
            return name(Change.set(name));
        }

        /** Sets all tags, in place of those that there are. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Sets what happens when the policy cannot be followed. */
        public Builder policyMode(PlacementGroupPolicyMode policyMode) {
            return policyMode(Change.set(policyMode));
        }

        /** Sets how servers are spread. */
        public Builder policyType(PlacementGroupPolicyType policyType) {
            return policyType(Change.set(policyType));
        }
    }
}
