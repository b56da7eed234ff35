package io.github.scw4j.instance.resource;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** Another resource, as far as what is attached to it tells: the id, and a name where there is one. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ResourceSummary.Builder.class)
public sealed interface ResourceSummary permits ImmutableResourceSummary {
    /** The identifier. */
    String id();

    /** The name. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The one with this id. */
    static ResourceSummary of(String id) {
        return builder().id(id).build();
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ResourceSummary}. */
    final class Builder extends ImmutableResourceSummary.Builder {
        Builder() {}
    }
}
