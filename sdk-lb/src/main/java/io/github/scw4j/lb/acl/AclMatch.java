package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an ACL applies to: a source, and of an HTTP request more if need be. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AclMatch.Builder.class)
public sealed interface AclMatch permits ImmutableAclMatch {
    /** The sources, ranges or addresses. */
    @JsonProperty("ip_subnet")
    List<Cidr> ipSubnets();

    /** Whether the addresses of Scaleway's Edge Services are sources as well. Default: false. */
    @Value.Default
    default boolean ipsEdgeServices() {
        return false;
    }

    /** What of an HTTP request is looked at. Default: {@link AclHttpFilter#NONE}. */
    @Value.Default
    default AclHttpFilter httpFilter() {
        return AclHttpFilter.NONE;
    }

    /** What it has to be: one of these. */
    @JsonProperty("http_filter_value")
    List<String> httpFilterValues();

    /** The header, with {@link AclHttpFilter#HTTP_HEADER_MATCH}. */
    Optional<String> httpFilterOption();

    /** Whether it applies to everything else instead. Default: false. */
    @Value.Default
    default boolean invert() {
        return false;
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Connections from these ranges or addresses, such as {@code 10.0.0.0/8}. */
    static AclMatch sources(String... ranges) {
        return builder().addIpSubnets(ranges).build();
    }

    /** Builds {@link AclMatch}. */
    final class Builder extends ImmutableAclMatch.Builder {
        Builder() {}

        /** Adds sources: ranges or addresses, such as {@code 10.0.0.0/8}. */
        public Builder addIpSubnets(String... ranges) {
            return addAllIpSubnets(Arrays.stream(ranges).map(Cidr::of).toList());
        }
    }
}
