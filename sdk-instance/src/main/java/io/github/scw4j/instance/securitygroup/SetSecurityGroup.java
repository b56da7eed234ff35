package io.github.scw4j.instance.securitygroup;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** All of a security group, to be replaced ({@code SetSecurityGroup}). */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetSecurityGroup.Builder.class)
public sealed interface SetSecurityGroup permits ImmutableSetSecurityGroup {
    /** The name. */
    String name();

    /** Free tags. */
    List<String> tags();

    /** When it was created. */
    Optional<Instant> creationDate();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** A description. */
    @Value.Default
    default String description() {
        return "";
    }

    /** Whether outgoing mail is blocked. */
    @Value.Default
    default boolean enableDefaultSecurity() {
        return false;
    }

    /** What becomes of incoming traffic that no rule speaks of. */
    Optional<SecurityGroupPolicy> inboundDefaultPolicy();

    /** What becomes of outgoing traffic that no rule speaks of. */
    Optional<SecurityGroupPolicy> outboundDefaultPolicy();

    /** The organization that pays. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it belongs to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Whether it is the organization's default. Deprecated by Scaleway. */
    Optional<Boolean> organizationDefault();

    /** Whether servers of its project get it when they name none. */
    @Value.Default
    default boolean projectDefault() {
        return false;
    }

    /** The servers that have it. */
    List<ResourceSummary> servers();

    /** Whether answers pass without a rule of their own. */
    @Value.Default
    default boolean stateful() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetSecurityGroup}. */
    final class Builder extends ImmutableSetSecurityGroup.Builder {
        Builder() {}
    }
}
