package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** A private network to attach a load balancer to. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AttachPrivateNetwork.Builder.class)
public sealed interface AttachPrivateNetwork permits ImmutableAttachPrivateNetwork {
    /** The private network, of the region that the load balancer is in. */
    String privateNetworkId();

    /** How it gets its address, in a way deprecated by Scaleway. Default: by IPAM. */
    @Value.Default
    @JsonUnwrapped
    default PrivateNetworkConfig config() {
        return PrivateNetworkConfig.none();
    }

    /** Addresses booked at IPAM for it. Default: IPAM gives one. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> ipamIds();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the private network is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AttachPrivateNetwork}. */
    final class Builder extends ImmutableAttachPrivateNetwork.Builder {
        Builder() {}
    }
}
