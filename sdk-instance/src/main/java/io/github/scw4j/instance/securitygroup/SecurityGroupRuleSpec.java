package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A rule that a security group shall have. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SecurityGroupRuleSpec.Builder.class)
public sealed interface SecurityGroupRuleSpec permits ImmutableSecurityGroupRuleSpec {
    /** The rule that it was before. Default: a new one. */
    Optional<String> id();

    /** What it does with the traffic. */
    SecurityGroupRuleAction action();

    /** The protocol that it speaks of. */
    SecurityGroupRuleProtocol protocol();

    /** Whether it speaks of incoming or outgoing traffic. */
    SecurityGroupRuleDirection direction();

    /** The addresses at the other end; {@code 0.0.0.0/0} is every IPv4 address. */
    Cidr ipRange();

    /** The port, or the first of a range of ports, 0 to 65535. Default: every port. */
    OptionalInt destPortFrom();

    /** The last of a range of ports, 0 to 65535. Default: one port alone. */
    OptionalInt destPortTo();

    /** Its place among the rules: the first that fits decides. Default: 0, in the order of the list. */
    @Value.Default
    default int position() {
        return 0;
    }

    /** Whether it can be changed. The server's default: yes. */
    Optional<Boolean> editable();

    /** The zone that it is in. */
    Optional<Zone> zone();

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

    /** Builds a {@link SecurityGroupRuleSpec}. */
    final class Builder extends ImmutableSecurityGroupRuleSpec.Builder {
        Builder() {}
    }
}
