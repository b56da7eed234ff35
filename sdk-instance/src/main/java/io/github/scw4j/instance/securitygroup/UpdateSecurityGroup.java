package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** What shall change of a security group; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateSecurityGroup.Builder.class)
public sealed interface UpdateSecurityGroup permits ImmutableUpdateSecurityGroup {
    /** The name. Default: kept. */
    @Value.Default
    default Change<String> name() {
        return Change.keep();
    }

    /** The description. Default: kept. */
    @Value.Default
    default Change<String> description() {
        return Change.keep();
    }

    /** Whether outgoing mail is blocked. Default: kept. */
    @Value.Default
    default Change<Boolean> enableDefaultSecurity() {
        return Change.keep();
    }

    /** What becomes of incoming traffic that no rule speaks of. Default: kept. */
    @Value.Default
    default Change<SecurityGroupPolicy> inboundDefaultPolicy() {
        return Change.keep();
    }

    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** Whether it is the organization's default. Deprecated by Scaleway. */
    @Value.Default
    default Change<Boolean> organizationDefault() {
        return Change.keep();
    }

    /** Whether servers of its project get it when they name none. Default: kept. */
    @Value.Default
    default Change<Boolean> projectDefault() {
        return Change.keep();
    }

    /** What becomes of outgoing traffic that no rule speaks of. Default: kept. */
    @Value.Default
    default Change<SecurityGroupPolicy> outboundDefaultPolicy() {
        return Change.keep();
    }

    /** Whether answers pass without a rule of their own. Default: kept. */
    @Value.Default
    default Change<Boolean> stateful() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.notCleared("name", name());
        Limits.notCleared("enableDefaultSecurity", enableDefaultSecurity());
        Limits.notCleared("inboundDefaultPolicy", inboundDefaultPolicy());
        Limits.notCleared("organizationDefault", organizationDefault());
        Limits.notCleared("projectDefault", projectDefault());
        Limits.notCleared("outboundDefaultPolicy", outboundDefaultPolicy());
        Limits.notCleared("stateful", stateful());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateSecurityGroup}. */
    final class Builder extends ImmutableUpdateSecurityGroup.Builder {
        Builder() {}

        /** Sets the name. */
        public Builder name(String name) {
            return name(Change.set(name));
        }

        /** Sets the description. */
        public Builder description(String description) {
            return description(Change.set(description));
        }

        /** Takes the description away. */
        public Builder clearDescription() {
            return description(Change.clear());
        }

        /** Sets whether outgoing mail is blocked. */
        public Builder enableDefaultSecurity(boolean enableDefaultSecurity) {
            return enableDefaultSecurity(Change.set(enableDefaultSecurity));
        }

        /** Sets what becomes of incoming traffic that no rule speaks of. */
        public Builder inboundDefaultPolicy(SecurityGroupPolicy inboundDefaultPolicy) {
            return inboundDefaultPolicy(Change.set(inboundDefaultPolicy));
        }

        /** Sets all tags, in place of those that there are. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Sets whether it is the organization's default. */
        public Builder organizationDefault(boolean organizationDefault) {
            return organizationDefault(Change.set(organizationDefault));
        }

        /** Sets whether servers of its project get it when they name none. */
        public Builder projectDefault(boolean projectDefault) {
            return projectDefault(Change.set(projectDefault));
        }

        /** Sets what becomes of outgoing traffic that no rule speaks of. */
        public Builder outboundDefaultPolicy(SecurityGroupPolicy outboundDefaultPolicy) {
            return outboundDefaultPolicy(Change.set(outboundDefaultPolicy));
        }

        /** Sets whether answers pass without a rule of their own. */
        public Builder stateful(boolean stateful) {
            return stateful(Change.set(stateful));
        }
    }
}
