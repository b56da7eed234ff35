package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** All of a rule, to be replaced ({@code SetSecurityGroupRule}). */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetSecurityGroupRule.Builder.class)
public sealed interface SetSecurityGroupRule permits ImmutableSetSecurityGroupRule {
    /** The identifier. */
    String id();

    /** The protocol that it speaks of. */
    Optional<SecurityGroupRuleProtocol> protocol();

    /** Whether it speaks of incoming or outgoing traffic. */
    Optional<SecurityGroupRuleDirection> direction();

    /** What it does with the traffic. */
    Optional<SecurityGroupRuleAction> action();

    /** The addresses at the other end. */
    Cidr ipRange();

    /** The port, or the first of a range of ports, 0 to 65535. Default: every port. */
    OptionalInt destPortFrom();

    /** The last of a range of ports, 0 to 65535. Default: one port alone. */
    OptionalInt destPortTo();

    /** Its place among the rules. */
    @Value.Default
    default int position() {
        return 0;
    }

    /** Whether it can be changed. */
    @Value.Default
    default boolean editable() {
        return false;
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        RuleLimits.ports(destPortFrom(), destPortTo());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; id and addresses are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetSecurityGroupRule}. */
    final class Builder extends ImmutableSetSecurityGroupRule.Builder {
        Builder() {}
    }
}
