package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A security group to be created. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateSecurityGroup.Builder.class)
public sealed interface CreateSecurityGroup permits ImmutableCreateSecurityGroup {
    /** The name; it need not be unique. */
    String name();

    /** A description. Default: empty. */
    @Value.Default
    default String description() {
        return "";
    }

    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Whether it will be the organization's default. Deprecated by Scaleway. */
    Optional<Boolean> organizationDefault();

    /** Whether servers of its project get it when they name none. The server's default: no. */
    Optional<Boolean> projectDefault();

    /** Whether answers pass without a rule of their own. Default: false. */
    @Value.Default
    default boolean stateful() {
        return false;
    }

    /** What becomes of incoming traffic that no rule speaks of. The server's default: it passes. */
    Optional<SecurityGroupPolicy> inboundDefaultPolicy();

    /** What becomes of outgoing traffic that no rule speaks of. The server's default: it passes. */
    Optional<SecurityGroupPolicy> outboundDefaultPolicy();

    /** Whether outgoing mail is blocked. The server's default: yes. */
    Optional<Boolean> enableDefaultSecurity();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        if (organizationDefault().isPresent() && projectDefault().isPresent()) {
            throw new IllegalArgumentException("organizationDefault and projectDefault are both set; one is allowed");
        }
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateSecurityGroup}. */
    final class Builder extends ImmutableCreateSecurityGroup.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the group again when the answer to its creation
         * is lost. With it the creation is repeated like any other call; without it such a creation ends as <em>outcome
         * unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }
    }
}
