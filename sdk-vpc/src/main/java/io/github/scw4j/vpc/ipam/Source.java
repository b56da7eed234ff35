package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where an IP address comes from: one of the five. An address booked in a private network comes back with the network's subnet
 * as its source.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Source.Builder.class)
public sealed interface Source permits ImmutableSource {
    /** The zone of a public address. */
    Optional<Zone> zonal();

    /** The private network. */
    Optional<String> privateNetworkId();

    /** The subnet of a private network. */
    Optional<String> subnetId();

    /** The VPC. */
    Optional<String> vpcId();

    /** Whether it is a public address of the region. */
    Optional<Boolean> regional();

    /** Refuses two sources at once. */
    @Value.Check
    default void check() {
        long set = Stream.of(zonal(), privateNetworkId(), subnetId(), vpcId(), regional())
                .filter(Optional::isPresent)
                .count();
        if (set > 1) {
            throw new IllegalArgumentException("an address has one source: " + this);
        }
    }

    /** From a private network. */
    static Source privateNetwork(String privateNetworkId) {
        return builder().privateNetworkId(privateNetworkId).build();
    }

    /** From one subnet of a private network. */
    static Source subnet(String subnetId) {
        return builder().subnetId(subnetId).build();
    }

    /** From a VPC. */
    static Source vpc(String vpcId) {
        return builder().vpcId(vpcId).build();
    }

    /** A public address of a zone. */
    static Source zonal(Zone zone) {
        return builder().zonal(zone).build();
    }

    /** A public address of the region. */
    static Source ofRegion() {
        return builder().regional(true).build();
    }

    /** A builder; at most one source may be set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
