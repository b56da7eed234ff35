package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A rule to be added to a security group. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateSecurityGroupRule.Builder.class)
public sealed interface CreateSecurityGroupRule permits ImmutableCreateSecurityGroupRule {
    /** The protocol that it speaks of. */
    SecurityGroupRuleProtocol protocol();

    /** Whether it speaks of incoming or outgoing traffic. */
    SecurityGroupRuleDirection direction();

    /** What it does with the traffic. */
    SecurityGroupRuleAction action();

    /** The addresses at the other end; {@code 0.0.0.0/0} is every IPv4 address. */
    Cidr ipRange();

    /** The port, or the first of a range of ports, 0 to 65535. Default: every port. */
    OptionalInt destPortFrom();

    /** The last of a range of ports, 0 to 65535. Default: one port alone. */
    OptionalInt destPortTo();

    /** Its place among the rules: the first that fits decides. Default: 0. */
    @Value.Default
    default int position() {
        return 0;
    }

    /** Whether it can be changed. Default: false. */
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

    /** A builder; protocol, direction, action and addresses are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateSecurityGroupRule}. */
    final class Builder extends ImmutableCreateSecurityGroupRule.Builder {
        Builder() {}
    }
}
