package io.github.scw4j.instance.marketplace;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An image of the marketplace as one zone has it. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = LocalImage.Builder.class)
public sealed interface LocalImage permits ImmutableLocalImage {
    /** The identifier that a server is created with. */
    String id();

    /** The types of servers that it is for. */
    List<String> compatibleCommercialTypes();

    /** The architecture that it is for. */
    @Value.Default
    default String arch() {
        return "";
    }

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** The label, such as {@code ubuntu_noble}. */
    @Value.Default
    default String label() {
        return "";
    }

    /** Which kind of root volume it is for, such as {@code instance_sbs}. */
    @Value.Default
    default String type() {
        return "";
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LocalImage}. */
    final class Builder extends ImmutableLocalImage.Builder {
        Builder() {}
    }
}
