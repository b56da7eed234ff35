package io.github.scw4j.vpc.privatenetwork;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A range of addresses of a private network. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Subnet.Builder.class)
public sealed interface Subnet permits ImmutableSubnet {
    /** The identifier. */
    String id();

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** The range. */
    Optional<Cidr> subnet();

    /** The project that it belongs to. */
    @Value.Default
    default String projectId() {
        return "";
    }

    /** The private network that it is of. */
    @Value.Default
    default String privateNetworkId() {
        return "";
    }

    /** The VPC that it is in. */
    @Value.Default
    default String vpcId() {
        return "";
    }

    /** The region that it is in; older answers leave it out. */
    Optional<Region> region();

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Subnet}. */
    final class Builder extends ImmutableSubnet.Builder {
        Builder() {}
    }
}
