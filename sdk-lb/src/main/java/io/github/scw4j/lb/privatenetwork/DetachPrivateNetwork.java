package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** The private network to leave. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DetachPrivateNetwork.Builder.class)
sealed interface DetachPrivateNetwork permits ImmutableDetachPrivateNetwork {
    String privateNetworkId();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableDetachPrivateNetwork.Builder {
        Builder() {}
    }
}
