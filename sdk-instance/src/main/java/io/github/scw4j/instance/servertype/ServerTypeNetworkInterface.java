package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** A network interface of a type. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerTypeNetworkInterface.Builder.class)
public sealed interface ServerTypeNetworkInterface permits ImmutableServerTypeNetworkInterface {
    /** The most inside Scaleway, in bits a second. */
    OptionalLong internalBandwidth();

    /** The most to and from the internet, in bits a second. */
    OptionalLong internetBandwidth();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerTypeNetworkInterface}. */
    final class Builder extends ImmutableServerTypeNetworkInterface.Builder {
        Builder() {}
    }
}
