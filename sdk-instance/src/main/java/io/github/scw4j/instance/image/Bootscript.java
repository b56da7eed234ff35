package io.github.scw4j.instance.image;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.Arch;
import java.util.Optional;
import org.immutables.value.Value;

/** A kernel that servers were started with in former times. Deprecated by Scaleway. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Bootscript.Builder.class)
public sealed interface Bootscript permits ImmutableBootscript {
    /** The architecture that it is for. */
    @Value.Default
    default Arch architecture() {
        return Arch.UNKNOWN_ARCH;
    }

    /** The kernel's arguments. */
    @Value.Default
    default String bootcmdargs() {
        return "";
    }

    /** Whether it was the default. */
    @Value.Default
    @JsonProperty("default")
    default boolean isDefault() {
        return false;
    }

    /** The device tree. */
    @Value.Default
    default String dtb() {
        return "";
    }

    /** The identifier. */
    String id();

    /** The initial RAM disk. */
    @Value.Default
    default String initrd() {
        return "";
    }

    /** The kernel. */
    @Value.Default
    default String kernel() {
        return "";
    }

    /** The organization that pays. */
    @Value.Default
    @JsonProperty("organization")
    default String organizationId() {
        return "";
    }

    /** Whether everybody could use it. */
    @Value.Default
    @JsonProperty("public")
    default boolean isPublic() {
        return false;
    }

    /** A name for people. */
    @Value.Default
    default String title() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    @JsonProperty("project")
    default String projectId() {
        return "";
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

    /** Builds a {@link Bootscript}. */
    final class Builder extends ImmutableBootscript.Builder {
        Builder() {}
    }
}
