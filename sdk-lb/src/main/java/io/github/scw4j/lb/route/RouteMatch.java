package io.github.scw4j.lb.route;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a route goes by: one of three, never two. Made by {@link #sni}, {@link #hostHeader} or {@link #pathBegin}. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = RouteMatch.Builder.class)
public sealed interface RouteMatch permits ImmutableRouteMatch {
    /** The server name that a client asks for in TLS; for TCP backends. */
    Optional<String> sni();

    /** The host that a client asks for; for HTTP backends. */
    Optional<String> hostHeader();

    /** Whether subdomains of that name count as well. */
    @Value.Default
    default boolean matchSubdomains() {
        return false;
    }

    /** How the path begins; for HTTP backends. */
    Optional<String> pathBegin();

    /** The server name that a client asks for in TLS; for TCP backends. */
    static RouteMatch sni(String name) {
        return new Builder().sni(name).build();
    }

    /** The host that a client asks for; for HTTP backends. */
    static RouteMatch hostHeader(String host) {
        return new Builder().hostHeader(host).build();
    }

    /** How the path begins, such as {@code /api/}; for HTTP backends. */
    static RouteMatch pathBegin(String path) {
        return new Builder().pathBegin(path).build();
    }

    /** The same for subdomains as well. */
    default RouteMatch withSubdomains() {
        return new Builder().from(this).matchSubdomains(true).build();
    }

    /** Builds {@link RouteMatch}. */
    final class Builder extends ImmutableRouteMatch.Builder {
        Builder() {}
    }
}
