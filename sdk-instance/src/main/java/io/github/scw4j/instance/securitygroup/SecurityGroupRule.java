package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A rule of a security group. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SecurityGroupRule.Builder.class)
public sealed interface SecurityGroupRule permits ImmutableSecurityGroupRule {
    /** The identifier. */
    String id();

    /** The protocol that it speaks of. */
    @Value.Default
    default SecurityGroupRuleProtocol protocol() {
        return SecurityGroupRuleProtocol.UNKNOWN_PROTOCOL;
    }

    /** Whether it speaks of incoming or outgoing traffic. */
    @Value.Default
    default SecurityGroupRuleDirection direction() {
        return SecurityGroupRuleDirection.UNKNOWN_DIRECTION;
    }

    /** What it does with the traffic. */
    @Value.Default
    default SecurityGroupRuleAction action() {
        return SecurityGroupRuleAction.UNKNOWN_ACTION;
    }

    /** The addresses at the other end. */
    Optional<Cidr> ipRange();

    /** The port, or the first of a range of ports; empty for every port. */
    OptionalInt destPortFrom();

    /** The last of a range of ports; empty for one port alone. */
    OptionalInt destPortTo();

    /** Its place among the rules: the first that fits decides. */
    @Value.Default
    default int position() {
        return 0;
    }

    /** Whether it can be changed; those of the default security cannot. */
    @Value.Default
    default boolean editable() {
        return false;
    }

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SecurityGroupRule}. */
    final class Builder extends ImmutableSecurityGroupRule.Builder {
        Builder() {}
    }
}
