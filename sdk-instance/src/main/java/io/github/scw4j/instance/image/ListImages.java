package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which images to list; what is not said does not narrow the list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListImages.Builder.class)
public sealed interface ListImages permits ImmutableListImages {
    /** Those of this organization. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** How many a page holds, 1 to 100; it limits a page, not the result. Default: 100. */
    @JsonProperty("per_page")
    OptionalInt pageSize();

    /** Those whose name contains this. */
    Optional<String> name();

    /** Those that everybody can use, or those that not everybody can. */
    @JsonProperty("public")
    Optional<Boolean> isPublic();

    /** Those for this architecture, such as {@code x86_64}. */
    Optional<String> arch();

    /** Those of this project. Default: all that the key may see, whatever the client's project. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Those that have this tag, or all of several joined by commas. */
    Optional<String> tags();

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

    /** Builds a {@link ListImages}. */
    final class Builder extends ImmutableListImages.Builder {
        Builder() {}
    }
}
