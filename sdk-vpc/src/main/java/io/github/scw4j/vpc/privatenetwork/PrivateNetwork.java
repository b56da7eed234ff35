package io.github.scw4j.vpc.privatenetwork;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A private network: a layer 2 network of one region, with addresses from IPAM. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PrivateNetwork.Builder.class)
public sealed interface PrivateNetwork permits ImmutablePrivateNetwork {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The organization that pays. */
    @Value.Default
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    default String projectId() {
        return "";
    }

    /** The region that it is in. */
    Optional<Region> region();

    /** Free tags. */
    List<String> tags();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** Its ranges of addresses, one of IPv4 and one of IPv6. */
    List<Subnet> subnets();

    /** The VPC that it is in. */
    @Value.Default
    default String vpcId() {
        return "";
    }

    /** Whether addresses are given out by DHCP. */
    @Value.Default
    default boolean dhcpEnabled() {
        return false;
    }

    /** Whether the default routes of its VPC are announced in it. */
    @Value.Default
    default boolean defaultRoutePropagationEnabled() {
        return false;
    }

    /** Whether Object Storage is reached from inside it. */
    @Value.Default
    default boolean hasS3Integration() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrivateNetwork}. */
    final class Builder extends ImmutablePrivateNetwork.Builder {
        Builder() {}
    }
}
