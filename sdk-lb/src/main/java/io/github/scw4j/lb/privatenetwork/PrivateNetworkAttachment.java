package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A private network that a load balancer is attached to. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PrivateNetworkAttachment.Builder.class)
public sealed interface PrivateNetworkAttachment permits ImmutablePrivateNetworkAttachment {
    /** The load balancer. */
    Optional<LoadBalancer> lb();

    /** The addresses that were given to it, at IPAM. */
    List<String> ipamIds();

    /** How it gets its address, in a way deprecated by Scaleway. Default: by IPAM. */
    @Value.Default
    @JsonUnwrapped
    default PrivateNetworkConfig config() {
        return PrivateNetworkConfig.none();
    }

    /** The private network. */
    @Value.Default
    default String privateNetworkId() {
        return "";
    }

    /** How far it has come. */
    @Value.Default
    default PrivateNetworkStatus status() {
        return PrivateNetworkStatus.UNKNOWN;
    }

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PrivateNetworkAttachment}. */
    final class Builder extends ImmutablePrivateNetworkAttachment.Builder {
        Builder() {}
    }
}
