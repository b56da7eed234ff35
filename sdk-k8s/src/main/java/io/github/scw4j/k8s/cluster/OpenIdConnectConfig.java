package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** How a cluster's API server trusts an OpenID Connect issuer; all empty where it trusts none. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = OpenIdConnectConfig.Builder.class)
public sealed interface OpenIdConnectConfig permits ImmutableOpenIdConnectConfig {
    /** The issuer of the tokens: an https URL. */
    @Value.Default
    default String issuerUrl() {
        return "";
    }

    /** The client that the tokens are for. */
    @Value.Default
    default String clientId() {
        return "";
    }

    /** The claim that holds the user's name. */
    @Value.Default
    default String usernameClaim() {
        return "";
    }

    /** What is put before users' names, so that they clash with no others. */
    @Value.Default
    default String usernamePrefix() {
        return "";
    }

    /** The claims that hold the user's groups. */
    List<String> groupsClaim();

    /** What is put before groups' names. */
    @Value.Default
    default String groupsPrefix() {
        return "";
    }

    /** Claims that a token must have, as {@code name=value}. */
    List<String> requiredClaim();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OpenIdConnectConfig}. */
    final class Builder extends ImmutableOpenIdConnectConfig.Builder {
        Builder() {}
    }
}
