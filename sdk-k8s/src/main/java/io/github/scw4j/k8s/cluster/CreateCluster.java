package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.version.Cni;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** A cluster to be made. Name, version and pod network are what one must decide; pools can come with it or later. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateCluster.Builder.class)
public sealed interface CreateCluster permits ImmutableCreateCluster {
    /** The project. Default: the client's. */
    Optional<String> projectId();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    Optional<String> organizationId();

    /**
     * The type, at most 100 characters, such as {@code kapsule-dedicated-4} or {@code multicloud}; {@code
     * k8s.clusterTypes().list()} has them. Default: {@code kapsule}.
     */
    @Value.Default
    default String type() {
        return "kapsule";
    }

    /**
     * The name, 1 to 100 characters, unique in the project. Renaming a cluster later redeploys its control plane, for
     * hours.
     */
    String name();

    /** A description, at most 4096 characters. Default: empty. */
    @Value.Default
    default String description() {
        return "";
    }

    /** Tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** The Kubernetes version, such as {@code 1.35.3}; {@code k8s.versions().list()} has them. */
    String version();

    /**
     * The network of its pods: {@link Cni#KILO} for Kosmos, and nothing else there. It cannot be changed later.
     * Default: {@link Cni#CILIUM}, or {@link Cni#KILO} for Kosmos.
     */
    @Value.Default
    default Cni cni() {
        return isMulticloud() ? Cni.KILO : Cni.CILIUM;
    }

    /** Pools that are made with it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<PoolSpec> pools();

    /** How its autoscaler shall work. */
    Optional<AutoscalerSpec> autoscalerConfig();

    /** Whether it shall upgrade itself to new patches. The server's default: no. */
    Optional<AutoUpgradeSpec> autoUpgrade();

    /** Feature gates to switch on; {@code Version.availableFeatureGates()} says which there are. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> featureGates();

    /** Admission plugins to switch on; {@code Version.availableAdmissionPlugins()} says which there are. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> admissionPlugins();

    /** An OpenID Connect issuer for its API server to trust. */
    Optional<OpenIdConnectSpec> openIdConnectConfig();

    /** Further names for the API server's certificate. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> apiserverCertSans();

    /** The private network of its nodes, for good. Every Kapsule cluster needs one; Kosmos has none. */
    Optional<String> privateNetworkId();

    /** The addresses of its pods, for good. The server's default: 100.64.0.0/15. */
    Optional<Cidr> podCidr();

    /** The addresses of its services, for good. The server's default: 10.32.0.0/20. */
    Optional<Cidr> serviceCidr();

    /** The address of its name server, for good. The server's default: the tenth of the services. */
    Optional<IpAddress> serviceDnsIp();

    /** Whether it is a Kosmos cluster, whose nodes may be anywhere. */
    @JsonIgnore
    default boolean isMulticloud() {
        return type().startsWith("multicloud");
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        ClusterLimits.check(this);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code name} and {@code version} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateCluster}. */
    final class Builder extends ImmutableCreateCluster.Builder {
        Builder() {}

        /** A pool that is made with the cluster. */
        public Builder addPool(UnaryOperator<PoolSpec.Builder> pool) {
            return addPool(pool.apply(PoolSpec.builder()).build());
        }

        /** How the cluster's autoscaler shall work. */
        public Builder autoscalerConfig(UnaryOperator<AutoscalerSpec.Builder> autoscaler) {
            return autoscalerConfig(autoscaler.apply(AutoscalerSpec.builder()).build());
        }

        /** Whether and when the cluster shall upgrade itself to new patches. */
        public Builder autoUpgrade(UnaryOperator<AutoUpgradeSpec.Builder> autoUpgrade) {
            return autoUpgrade(autoUpgrade.apply(AutoUpgradeSpec.builder()).build());
        }

        /** An OpenID Connect issuer for the cluster's API server to trust. */
        public Builder openIdConnectConfig(UnaryOperator<OpenIdConnectSpec.Builder> openIdConnect) {
            return openIdConnectConfig(
                    openIdConnect.apply(OpenIdConnectSpec.builder()).build());
        }
    }
}
