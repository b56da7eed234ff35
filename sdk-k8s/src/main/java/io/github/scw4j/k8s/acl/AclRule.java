package io.github.scw4j.k8s.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A source of connections that may reach a cluster's API server. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AclRule.Builder.class)
public sealed interface AclRule permits ImmutableAclRule {
    /** The identifier; replacing the rules gives all of them new ones. */
    String id();

    /** The addresses that may connect; empty when {@link #scalewayRanges()} is set. */
    Optional<Cidr> ip();

    /**
     * Whether all of Scaleway's own address ranges may connect, nodes with public addresses among them; empty when
     * {@link #ip()} is set.
     */
    Optional<Boolean> scalewayRanges();

    /** What it is for. */
    @Value.Default
    default String description() {
        return "";
    }

    /** The region of its cluster; empty in recorded answers. */
    Optional<Region> region();

    /**
     * What the rule says, without its identifier; empty when it is of a kind that this version does not know. Rules have no
     * order and get new identifiers: compare sets of this.
     */
    default Optional<AclRuleSpec> toSpec() {
        Optional<Boolean> ranges = scalewayRanges().filter(set -> set);
        return ip().isPresent() == ranges.isPresent()
                ? Optional.empty()
                : Optional.of(AclRuleSpec.builder()
                        .ip(ip())
                        .scalewayRanges(ranges)
                        .description(description())
                        .build());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required but {@code id}. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AclRule}. */
    final class Builder extends ImmutableAclRule.Builder {
        Builder() {}
    }
}
