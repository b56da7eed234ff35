package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.k8s.version.Cni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A Kubernetes cluster: Kapsule, whose nodes are Scaleway Instances, or Kosmos, whose nodes may be anywhere. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Cluster.Builder.class)
public sealed interface Cluster permits ImmutableCluster {
    /** The identifier. */
    String id();

    /**
     * The type, such as {@code kapsule} or {@code multicloud-dedicated-4}; while it is being changed, already the one
     * to come.
     */
    @Value.Default
    default String type() {
        return "";
    }

    /** The name, unique in its project. */
    @Value.Default
    default String name() {
        return "";
    }

    /** What it is doing. */
    @Value.Default
    default ClusterStatus status() {
        return ClusterStatus.UNKNOWN;
    }

    /** The Kubernetes version; during an upgrade already the one to come. */
    @Value.Default
    default String version() {
        return "";
    }

    /** Where it is. */
    Optional<Region> region();

    /** The organization that it belongs to. */
    @Value.Default
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    default String projectId() {
        return "";
    }

    /** The tags. */
    List<String> tags();

    /** The network of its pods. */
    @Value.Default
    default Cni cni() {
        return Cni.UNKNOWN_CNI;
    }

    /** The description. */
    @Value.Default
    default String description() {
        return "";
    }

    /** The API server, such as {@code https://1f3….api.k8s.fr-par.scw.cloud:6443}; there before it answers. */
    @Value.Default
    default String clusterUrl() {
        return "";
    }

    /** The name that resolves to the public addresses of the ready nodes, with {@code *.} in front. */
    @Value.Default
    default String dnsWildcard() {
        return "";
    }

    /** When it was asked for. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** How its autoscaler works. */
    Optional<AutoscalerConfig> autoscalerConfig();

    /** Whether it upgrades itself to new patches. */
    Optional<AutoUpgrade> autoUpgrade();

    /** Whether there is a version that it can be upgraded to. */
    @Value.Default
    default boolean upgradeAvailable() {
        return false;
    }

    /** The feature gates that are on. */
    List<String> featureGates();

    /** The admission plugins that are on. */
    List<String> admissionPlugins();

    /** The OpenID Connect issuer that its API server trusts; all empty where it trusts none. */
    Optional<OpenIdConnectConfig> openIdConnectConfig();

    /** Further names in the API server's certificate. */
    List<String> apiserverCertSans();

    /** The private network of its nodes; empty for Kosmos. */
    Optional<String> privateNetworkId();

    /** Until when one is committed to its type; the time of creation for mutualized types. */
    Optional<Instant> commitmentEndsAt();

    /**
     * Whether its API server can be restricted by ACL rules. Deprecated by Scaleway: true for every cluster since
     * March 2025.
     */
    Optional<Boolean> aclAvailable();

    /** The IAM group of its nodes; empty for a moment after creation. */
    Optional<String> iamNodesGroupId();

    /** The addresses of its pods. */
    Optional<Cidr> podCidr();

    /** The addresses of its services. */
    Optional<Cidr> serviceCidr();

    /** The address of its name server. */
    Optional<IpAddress> serviceDnsIp();

    /** Whether it is a Kosmos cluster, whose nodes may be anywhere. */
    @JsonIgnore
    default boolean isMulticloud() {
        return type().startsWith("multicloud");
    }

    /** Whether its control plane is its own. */
    @JsonIgnore
    default boolean isDedicated() {
        return type().contains("-dedicated-");
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required but {@code id}. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Cluster}. */
    final class Builder extends ImmutableCluster.Builder {
        Builder() {}
    }
}
