package io.github.scw4j.k8s.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A source of connections to be let through to a cluster's API server: an address range, or Scaleway's own ranges.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AclRuleSpec.Builder.class)
public sealed interface AclRuleSpec permits ImmutableAclRuleSpec {
    /** The addresses that may connect. */
    Optional<Cidr> ip();

    /**
     * All of Scaleway's own address ranges. Kosmos, and nodes with public addresses, cannot do without. At most one
     * rule of a cluster says so.
     */
    Optional<Boolean> scalewayRanges();

    /** What it is for, at most 2000 characters. Default: empty. */
    @Value.Default
    default String description() {
        return "";
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.length("description", description(), 0, 2000);
        if (ip().isPresent() == scalewayRanges().isPresent()) {
            throw new IllegalArgumentException("an ACL rule is either an ip or scalewayRanges, not "
                    + (ip().isPresent() ? "both: ip is " + ip().get() : "neither"));
        }
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; either {@code ip} or {@code scalewayRanges} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Lets an address range connect; {@code 203.0.113.7} alone means that one address. */
    static AclRuleSpec of(String range) {
        return builder().ip(Cidr.of(range)).build();
    }

    /** Lets Scaleway's own address ranges connect, nodes with public addresses among them. */
    static AclRuleSpec ofScalewayRanges() {
        return builder().scalewayRanges(true).build();
    }

    /** Lets everybody connect: {@code 0.0.0.0/0}, as in a new cluster. */
    static AclRuleSpec everybody() {
        return of("0.0.0.0/0");
    }

    /** Builds {@link AclRuleSpec}. */
    final class Builder extends ImmutableAclRuleSpec.Builder {
        Builder() {}
    }
}
