package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** The network of a type. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerTypeNetwork.Builder.class)
public sealed interface ServerTypeNetwork permits ImmutableServerTypeNetwork {
    /** Its interfaces. */
    List<ServerTypeNetworkInterface> interfaces();

    /** The most inside Scaleway over all interfaces, in bits a second. */
    OptionalLong sumInternalBandwidth();

    /** The most to and from the internet over all interfaces, in bits a second. */
    OptionalLong sumInternetBandwidth();

    /** Whether it speaks IPv6. */
    @Value.Default
    default boolean ipv6Support() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerTypeNetwork}. */
    final class Builder extends ImmutableServerTypeNetwork.Builder {
        Builder() {}
    }
}
