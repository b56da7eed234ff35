package io.github.scw4j.lb.ip;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A flexible IP address to be had. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateIp.Builder.class)
public sealed interface CreateIp permits ImmutableCreateIp {
    /** The project that it will belong to. Default: the client's. */
    Optional<String> projectId();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    Optional<String> organizationId();

    /**
     * The name that the address is to resolve to; it must resolve to the address. The server's default: one of
     * Scaleway's.
     */
    Optional<String> reverse();

    /** Whether an IPv6 address is wanted. Default: false. */
    @Value.Default
    @JsonProperty("is_ipv6")
    default boolean isIpv6() {
        return false;
    }

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateIp}. */
    final class Builder extends ImmutableCreateIp.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the address again when the answer to the
         * request is lost. With it the request is repeated like any other call; without it, it ends as <em>outcome
         * unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
