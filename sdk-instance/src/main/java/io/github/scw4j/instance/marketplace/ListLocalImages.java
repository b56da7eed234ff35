package io.github.scw4j.instance.marketplace;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which local images to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListLocalImages.Builder.class)
public sealed interface ListLocalImages permits ImmutableListLocalImages {
    /** How many a page holds, 1 to 100. Default: 100. */
    OptionalInt pageSize();

    /** The order. Default: oldest first. */
    Optional<LocalImageOrder> orderBy();

    /** Those of this zone. */
    Optional<Zone> zone();

    /** Those for this architecture. */
    Optional<String> arch();

    /** Those for this kind of root volume. */
    Optional<LocalImageType> type();

    /** Those of this image. */
    Optional<String> imageId();

    /** Those of this version of an image. */
    Optional<String> versionId();

    /** Those of the image with this label. */
    Optional<String> imageLabel();

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

    /** Builds a {@link ListLocalImages}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableListLocalImages.Builder {
        Builder() {}
    }
}
