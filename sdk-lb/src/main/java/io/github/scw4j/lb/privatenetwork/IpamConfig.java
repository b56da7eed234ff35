package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** An address by IPAM, with nothing to say. Deprecated by Scaleway. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = IpamConfig.Builder.class)
public sealed interface IpamConfig permits ImmutableIpamConfig {
    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link IpamConfig}. */
    final class Builder extends ImmutableIpamConfig.Builder {
        Builder() {}
    }
}
