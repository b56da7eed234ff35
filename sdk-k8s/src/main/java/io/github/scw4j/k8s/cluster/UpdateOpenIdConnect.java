package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What to change of the OpenID Connect issuer that a cluster's API server trusts; what is not named stays as it is.
 * It restarts the API server.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateOpenIdConnect.Builder.class)
public sealed interface UpdateOpenIdConnect permits ImmutableUpdateOpenIdConnect {
    /** The issuer of the tokens: an https URL, at most 255 characters. */
    @Value.Default
    default Change<String> issuerUrl() {
        return Change.keep();
    }

    /** The client that the tokens are for, at most 255 characters. */
    @Value.Default
    default Change<String> clientId() {
        return Change.keep();
    }

    /** The claim that holds the user's name, at most 100 characters. */
    @Value.Default
    default Change<String> usernameClaim() {
        return Change.keep();
    }

    /** What is put before users' names, so that they clash with no others, at most 100 characters. */
    @Value.Default
    default Change<String> usernamePrefix() {
        return Change.keep();
    }

    /** The claims that hold the user's groups. */
    @Value.Default
    default Change<List<String>> groupsClaim() {
        return Change.keep();
    }

    /** What is put before groups' names, at most 100 characters. */
    @Value.Default
    default Change<String> groupsPrefix() {
        return Change.keep();
    }

    /** Claims that a token must have, as {@code name=value}. */
    @Value.Default
    default Change<List<String>> requiredClaim() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        issuerUrl().value().ifPresent(ClusterLimits::issuerUrl);
        Limits.length("clientId", clientId(), 0, 255);
        Limits.length("usernameClaim", usernameClaim(), 0, 100);
        Limits.length("usernamePrefix", usernamePrefix(), 0, 100);
        Limits.length("groupsPrefix", groupsPrefix(), 0, 100);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdateOpenIdConnect}. */
    final class Builder extends ImmutableUpdateOpenIdConnect.Builder {
        Builder() {}

        /** Sets issuerUrl. */
        public Builder issuerUrl(String issuerUrl) {
            return issuerUrl(Change.set(issuerUrl));
        }

        /** Empties issuerUrl. */
        public Builder clearIssuerUrl() {
            return issuerUrl(Change.clear());
        }

        /** Sets clientId. */
        public Builder clientId(String clientId) {
            return clientId(Change.set(clientId));
        }

        /** Empties clientId. */
        public Builder clearClientId() {
            return clientId(Change.clear());
        }

        /** Sets usernameClaim. */
        public Builder usernameClaim(String usernameClaim) {
            return usernameClaim(Change.set(usernameClaim));
        }

        /** Empties usernameClaim. */
        public Builder clearUsernameClaim() {
            return usernameClaim(Change.clear());
        }

        /** Sets usernamePrefix. */
        public Builder usernamePrefix(String usernamePrefix) {
            return usernamePrefix(Change.set(usernamePrefix));
        }

        /** Empties usernamePrefix. */
        public Builder clearUsernamePrefix() {
            return usernamePrefix(Change.clear());
        }

        /** Sets groupsClaim. */
        public Builder groupsClaim(List<String> groupsClaim) {
            return groupsClaim(Change.set(groupsClaim));
        }

        /** Empties groupsClaim. */
        public Builder clearGroupsClaim() {
            return groupsClaim(Change.clear());
        }

        /** Sets groupsPrefix. */
        public Builder groupsPrefix(String groupsPrefix) {
            return groupsPrefix(Change.set(groupsPrefix));
        }

        /** Empties groupsPrefix. */
        public Builder clearGroupsPrefix() {
            return groupsPrefix(Change.clear());
        }

        /** Sets requiredClaim. */
        public Builder requiredClaim(List<String> requiredClaim) {
            return requiredClaim(Change.set(requiredClaim));
        }

        /** Empties requiredClaim. */
        public Builder clearRequiredClaim() {
            return requiredClaim(Change.clear());
        }
    }
}
