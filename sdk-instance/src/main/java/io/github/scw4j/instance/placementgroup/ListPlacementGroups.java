package io.github.scw4j.instance.placementgroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which placement groups to list; what is not said does not narrow the list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListPlacementGroups.Builder.class)
public sealed interface ListPlacementGroups permits ImmutableListPlacementGroups {
    /** How many a page holds, 1 to 100; it limits a page, not the result. Default: 100. */
    @JsonProperty("per_page")
    OptionalInt pageSize();

    /** Those of this organization. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** Those of this project. Default: all that the key may see, whatever the client's project. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Those that have all of these tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Those whose name contains this. */
    Optional<String> name();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListPlacementGroups}. */
    final class Builder extends ImmutableListPlacementGroups.Builder {
        Builder() {}
    }
}
