package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A load balancer to be made. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateLoadBalancer.Builder.class)
public sealed interface CreateLoadBalancer permits ImmutableCreateLoadBalancer {
    /** The organization, in place of a project. Deprecated by Scaleway. */
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    Optional<String> projectId();

    /** The name; it need not be unique. */
    String name();

    /** The description. Default: empty. */
    @Value.Default
    default String description() {
        return "";
    }

    /** A flexible IP address to take. Deprecated by Scaleway: see {@link #ipIds()}. */
    Optional<String> ipId();

    /**
     * Whether it gets an IPv4 address of its own where none is given to it; false makes it private. The server's
     * default: true.
     */
    Optional<Boolean> assignFlexibleIp();

    /** Whether it gets an IPv6 address as well. The server's default: false. */
    Optional<Boolean> assignFlexibleIpv6();

    /**
     * Flexible IP addresses to take: one IPv4, and one IPv6 at most. A load balancer that takes addresses is found
     * again by them when the answer to its creation is lost.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> ipIds();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** The type, such as {@code LB-S}; {@code types()} says which there are. Answers spell it {@code lb-s}. */
    String type();

    /** Which clients can speak TLS with it. The server's default: {@link SslCompatibilityLevel#INTERMEDIATE}. */
    Optional<SslCompatibilityLevel> sslCompatibilityLevel();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name and the type are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateLoadBalancer}. */
    final class Builder extends ImmutableCreateLoadBalancer.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the load balancer again when the answer to its
         * creation is lost. With it the request is repeated like any other call; without it, it ends as <em>outcome
         * unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
