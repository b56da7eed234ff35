package io.github.scw4j.instance.servertype;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** How likely it is to get a server of one type. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ServerTypeStock.Builder.class)
public sealed interface ServerTypeStock permits ImmutableServerTypeStock {
    /** The name of the type, such as {@code PRO2-XXS}. */
    String name();

    /** How likely it is to get one. */
    @Value.Default
    default ServerTypeAvailability availability() {
        return ServerTypeAvailability.of("");
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServerTypeStock}. */
    final class Builder extends ImmutableServerTypeStock.Builder {
        Builder() {}
    }
}
