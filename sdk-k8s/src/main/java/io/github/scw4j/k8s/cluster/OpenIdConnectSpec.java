package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which OpenID Connect issuer a new cluster's API server shall trust. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = OpenIdConnectSpec.Builder.class)
public sealed interface OpenIdConnectSpec permits ImmutableOpenIdConnectSpec {
    /**
     * The issuer of the tokens: an https URL, at most 255 characters. Without a slash at the end: the server refuses
     * that at creation.
     */
    String issuerUrl();

    /** The client that the tokens are for, at most 255 characters. */
    String clientId();

    /** The claim that holds the user's name, at most 100 characters. */
    Optional<String> usernameClaim();

    /** What is put before users' names, so that they clash with no others, at most 100 characters. */
    Optional<String> usernamePrefix();

    /** The claims that hold the user's groups. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> groupsClaim();

    /** What is put before groups' names, at most 100 characters. */
    Optional<String> groupsPrefix();

    /** Claims that a token must have, as {@code name=value}. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> requiredClaim();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        ClusterLimits.issuerUrl(issuerUrl());
        if (issuerUrl().endsWith("/")) {
            throw new IllegalArgumentException("issuerUrl is \"" + issuerUrl()
                    + "\"; a slash at the end is refused when a cluster is created: create without it, then update");
        }
        Limits.length("clientId", clientId(), 1, 255);
        Limits.length("usernameClaim", usernameClaim(), 0, 100);
        Limits.length("usernamePrefix", usernamePrefix(), 0, 100);
        Limits.length("groupsPrefix", groupsPrefix(), 0, 100);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code issuerUrl} and {@code clientId} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link OpenIdConnectSpec}. */
    final class Builder extends ImmutableOpenIdConnectSpec.Builder {
        Builder() {}
    }
}
