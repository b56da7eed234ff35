package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What shall change of a rule; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateSecurityGroupRule.Builder.class)
public sealed interface UpdateSecurityGroupRule permits ImmutableUpdateSecurityGroupRule {
    /** The protocol that it speaks of. Default: kept. */
    @Value.Default
    default Change<SecurityGroupRuleProtocol> protocol() {
        return Change.keep();
    }

    /** Whether it speaks of incoming or outgoing traffic. Default: kept. */
    @Value.Default
    default Change<SecurityGroupRuleDirection> direction() {
        return Change.keep();
    }

    /** What it does with the traffic. Default: kept. */
    @Value.Default
    default Change<SecurityGroupRuleAction> action() {
        return Change.keep();
    }

    /** The addresses at the other end. Default: kept. */
    @Value.Default
    default Change<Cidr> ipRange() {
        return Change.keep();
    }

    /** The port, or the first of a range of ports, 0 to 65535. Default: kept. */
    @Value.Default
    default Change<Integer> destPortFrom() {
        return Change.keep();
    }

    /** The last of a range of ports, 0 to 65535. Default: kept. */
    @Value.Default
    default Change<Integer> destPortTo() {
        return Change.keep();
    }

    /** Its place among the rules. Default: kept. */
    @Value.Default
    default Change<Integer> position() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.notCleared("protocol", protocol());
        Limits.notCleared("direction", direction());
        Limits.notCleared("action", action());
        Limits.notCleared("ipRange", ipRange());
        Limits.notCleared("destPortFrom", destPortFrom());
        Limits.notCleared("destPortTo", destPortTo());
        Limits.notCleared("position", position());
        RuleLimits.port("destPortFrom", destPortFrom());
        RuleLimits.port("destPortTo", destPortTo());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateSecurityGroupRule}. */
    final class Builder extends ImmutableUpdateSecurityGroupRule.Builder {
        Builder() {}

        /** Sets the protocol that it speaks of. */
        public Builder protocol(SecurityGroupRuleProtocol protocol) {
            return protocol(Change.set(protocol));
        }

        /** Sets whether it speaks of incoming or outgoing traffic. */
        public Builder direction(SecurityGroupRuleDirection direction) {
            return direction(Change.set(direction));
        }

        /** Sets what it does with the traffic. */
        public Builder action(SecurityGroupRuleAction action) {
            return action(Change.set(action));
        }

        /** Sets the addresses at the other end. */
        public Builder ipRange(Cidr ipRange) {
            return ipRange(Change.set(ipRange));
        }

        /** Sets the port, or the first of a range of ports, 0 to 65535. */
        public Builder destPortFrom(int destPortFrom) {
            return destPortFrom(Change.set(destPortFrom));
        }

        /** Sets the last of a range of ports, 0 to 65535. */
        public Builder destPortTo(int destPortTo) {
            return destPortTo(Change.set(destPortTo));
        }

        /** Sets its place among the rules. */
        public Builder position(int position) {
            return position(Change.set(position));
        }
    }
}
