package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An address by DHCP. Deprecated by Scaleway, and still answered. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DhcpConfig.Builder.class)
public sealed interface DhcpConfig permits ImmutableDhcpConfig {
    /** The address at IPAM. */
    Optional<String> ipId();

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DhcpConfig}. */
    final class Builder extends ImmutableDhcpConfig.Builder {
        Builder() {}
    }
}
