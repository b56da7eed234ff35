package io.github.scw4j.vpc.privatenetwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A private network to be created. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreatePrivateNetwork.Builder.class)
public sealed interface CreatePrivateNetwork permits ImmutableCreatePrivateNetwork {
    /** The name; it need not be unique. */
    String name();

    /** The project that it will belong to. Default: the client's. */
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /**
     * Its ranges of addresses. Default: Scaleway chooses an IPv4 {@code /22} and an IPv6 {@code /64}; a {@code /22} has room for
     * 1022 nodes, gateways and load balancers together.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Cidr> subnets();

    /** The VPC that it will be in. Default: the project's default VPC. */
    Optional<String> vpcId();

    /** Whether the default routes of its VPC will be announced in it. Default: false. */
    @Value.Default
    default boolean defaultRoutePropagationEnabled() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreatePrivateNetwork}. */
    final class Builder extends ImmutableCreatePrivateNetwork.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the network again when the answer to its creation is
         * lost. With it the creation is repeated like any other call; without it such a creation ends as
         * <em>outcome unknown</em>, because nothing tells one network from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
