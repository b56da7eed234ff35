package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** An address by hand. Deprecated by Scaleway. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = StaticConfig.Builder.class)
public sealed interface StaticConfig permits ImmutableStaticConfig {
    /** The addresses, one for each instance of the load balancer. */
    @JsonProperty("ip_address")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> ipAddresses();

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link StaticConfig}. */
    final class Builder extends ImmutableStaticConfig.Builder {
        Builder() {}
    }
}
