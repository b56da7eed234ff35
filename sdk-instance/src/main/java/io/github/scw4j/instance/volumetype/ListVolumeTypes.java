package io.github.scw4j.instance.volumetype;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How to list volume types. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListVolumeTypes.Builder.class)
public sealed interface ListVolumeTypes permits ImmutableListVolumeTypes {
    /** How many a page holds, 1 to 100; it limits a page, not the result. Default: 100. */
    @JsonProperty("per_page")
    OptionalInt pageSize();

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

    /** Builds a {@link ListVolumeTypes}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableListVolumeTypes.Builder {
        Builder() {}
    }
}
