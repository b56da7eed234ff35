package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * What to change of a cluster; what is not named stays as it is. The cluster is {@code updating} afterwards even
 * where nothing differs.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateCluster.Builder.class)
public sealed interface UpdateCluster permits ImmutableUpdateCluster {
    /** The name, 1 to 100 characters. Not cosmetic: it redeploys the control plane, for hours. */
    @Value.Default
    default Change<String> name() {
        return Change.keep();
    }

    /** The description, at most 4096 characters. */
    @Value.Default
    default Change<String> description() {
        return Change.keep();
    }

    /** The tags, all of them. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** How its autoscaler shall work; what is not set of it stays as it is. */
    @Value.Default
    default Change<AutoscalerSpec> autoscalerConfig() {
        return Change.keep();
    }

    /** Whether and when it shall upgrade itself. */
    @Value.Default
    default Change<UpdateAutoUpgrade> autoUpgrade() {
        return Change.keep();
    }

    /** The feature gates that are on, all of them. It restarts the API server. */
    @Value.Default
    default Change<List<String>> featureGates() {
        return Change.keep();
    }

    /** The admission plugins that are on, all of them. It restarts the API server. */
    @Value.Default
    default Change<List<String>> admissionPlugins() {
        return Change.keep();
    }

    /** The OpenID Connect issuer that its API server trusts. It restarts the API server. */
    @Value.Default
    default Change<UpdateOpenIdConnect> openIdConnectConfig() {
        return Change.keep();
    }

    /** Further names in the API server's certificate, all of them. It restarts the API server. */
    @Value.Default
    default Change<List<String>> apiserverCertSans() {
        return Change.keep();
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

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdateCluster}. */
    final class Builder extends ImmutableUpdateCluster.Builder {
        Builder() {}

        /** Gives the cluster another name; that redeploys its control plane. */
        public Builder name(String name) {
            return name(Change.set(name));
        }

        /** Gives the cluster this description. */
        public Builder description(String description) {
            return description(Change.set(description));
        }

        /** Takes the description away. */
        public Builder clearDescription() {
            return description(Change.clear());
        }

        /** Gives the cluster these tags and no others. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Changes how the cluster's autoscaler works; what is not set stays as it is. */
        public Builder autoscalerConfig(UnaryOperator<AutoscalerSpec.Builder> autoscaler) {
            return autoscalerConfig(
                    Change.set(autoscaler.apply(AutoscalerSpec.builder()).build()));
        }

        /** Changes whether and when the cluster upgrades itself; what is not named stays as it is. */
        public Builder autoUpgrade(UnaryOperator<UpdateAutoUpgrade.Builder> autoUpgrade) {
            return autoUpgrade(
                    Change.set(autoUpgrade.apply(UpdateAutoUpgrade.builder()).build()));
        }

        /** Changes which OpenID Connect issuer the API server trusts; what is not named stays as it is. */
        public Builder openIdConnectConfig(UnaryOperator<UpdateOpenIdConnect.Builder> openIdConnect) {
            return openIdConnectConfig(Change.set(
                    openIdConnect.apply(UpdateOpenIdConnect.builder()).build()));
        }

        /** Gives the cluster these feature gates and no others. */
        public Builder featureGates(List<String> featureGates) {
            return featureGates(Change.set(featureGates));
        }

        /** Switches all feature gates off. */
        public Builder clearFeatureGates() {
            return featureGates(Change.clear());
        }

        /** Gives the cluster these admission plugins and no others. */
        public Builder admissionPlugins(List<String> admissionPlugins) {
            return admissionPlugins(Change.set(admissionPlugins));
        }

        /** Switches all admission plugins off. */
        public Builder clearAdmissionPlugins() {
            return admissionPlugins(Change.clear());
        }

        /** Gives the cluster these further names in the API server's certificate and no others. */
        public Builder apiserverCertSans(List<String> apiserverCertSans) {
            return apiserverCertSans(Change.set(apiserverCertSans));
        }

        /** Takes all further names out of the API server's certificate. */
        public Builder clearApiserverCertSans() {
            return apiserverCertSans(Change.clear());
        }
    }
}
