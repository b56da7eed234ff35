package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A firewall that servers share. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SecurityGroup.Builder.class)
public sealed interface SecurityGroup permits ImmutableSecurityGroup {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** A description. */
    @Value.Default
    default String description() {
        return "";
    }

    /** Whether outgoing mail is blocked: it comes with six fixed rules, of ports 25, 465 and 587. */
    @Value.Default
    default boolean enableDefaultSecurity() {
        return false;
    }

    /** What becomes of incoming traffic that no rule speaks of. */
    @Value.Default
    default SecurityGroupPolicy inboundDefaultPolicy() {
        return SecurityGroupPolicy.UNKNOWN_POLICY;
    }

    /** What becomes of outgoing traffic that no rule speaks of. */
    @Value.Default
    default SecurityGroupPolicy outboundDefaultPolicy() {
        return SecurityGroupPolicy.UNKNOWN_POLICY;
    }

    /** The organization that pays. */
    @Value.Default
    @JsonProperty("organization")
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    @JsonProperty("project")
    default String projectId() {
        return "";
    }

    /** Free tags. */
    List<String> tags();

    /** Whether it was the organization's default. Deprecated by Scaleway. */
    Optional<Boolean> organizationDefault();

    /** Whether servers of its project get it when they name none. */
    @Value.Default
    default boolean projectDefault() {
        return false;
    }

    /** When it was created. */
    Optional<Instant> creationDate();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** The servers that have it. */
    List<ResourceSummary> servers();

    /** Whether answers pass without a rule of their own. */
    @Value.Default
    default boolean stateful() {
        return false;
    }

    /** Whether it is in force. */
    @Value.Default
    default SecurityGroupState state() {
        return SecurityGroupState.of("");
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

    /** Builds a {@link SecurityGroup}. */
    final class Builder extends ImmutableSecurityGroup.Builder {
        Builder() {}
    }
}
