package io.github.scw4j.vpc.cloud;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A VPC: a set of private networks of one project and region, and what routes between them. (It has its long name here because
 * {@link io.github.scw4j.vpc.Vpc} is the API.)
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = VirtualPrivateCloud.Builder.class)
public sealed interface VirtualPrivateCloud permits ImmutableVirtualPrivateCloud {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The organization that pays. */
    @Value.Default
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    default String projectId() {
        return "";
    }

    /** The region that it is in. */
    Optional<Region> region();

    /** Free tags. */
    List<String> tags();

    /** Whether private networks that name no VPC are made in this one; there is one such in a project and region. */
    @Value.Default
    @JsonProperty("is_default")
    default boolean isDefault() {
        return false;
    }

    /** When it was created. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** The number of private networks in it. */
    @Value.Default
    default int privateNetworkCount() {
        return 0;
    }

    /** Whether its private networks reach each other. */
    @Value.Default
    default boolean routingEnabled() {
        return false;
    }

    /** Whether routes made by hand are announced in its private networks. */
    @Value.Default
    default boolean customRoutesPropagationEnabled() {
        return false;
    }

    /** Whether it hands on traffic between the VPCs that it is connected to. */
    @Value.Default
    default boolean transitivityEnabled() {
        return false;
    }

    /** Whether Object Storage is reached from inside it. */
    @Value.Default
    default boolean s3IntegrationEnabled() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VirtualPrivateCloud}. */
    final class Builder extends ImmutableVirtualPrivateCloud.Builder {
        Builder() {}
    }
}
