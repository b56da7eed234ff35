package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What has an IP address. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Resource.Builder.class)
public sealed interface Resource permits ImmutableResource {
    /** The identifier; a Kapsule node's address belongs to a private network interface of its Instance. */
    String id();

    /** What it is. */
    @Value.Default
    default ResourceType type() {
        return ResourceType.UNKNOWN_TYPE;
    }

    /** The MAC address, in upper case. */
    Optional<String> macAddress();

    /** The name, such as the node's. */
    Optional<String> name();

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Resource}. */
    final class Builder extends ImmutableResource.Builder {
        Builder() {}
    }
}
