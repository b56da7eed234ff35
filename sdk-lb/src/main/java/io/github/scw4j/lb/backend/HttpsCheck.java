package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A health check by an HTTPS request. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = HttpsCheck.Builder.class)
public sealed interface HttpsCheck permits ImmutableHttpsCheck {
    /** The path, and a query if need be. Default: {@code /}. */
    @Value.Default
    default String uri() {
        return "";
    }

    /** The method. Default: {@code GET}. */
    @Value.Default
    default String method() {
        return "";
    }

    /** The status that is healthy. The server's default: 200. */
    OptionalInt code();

    /** The {@code Host} that servers are sent, without blanks; the server wants one of HTTP/1.1. Default: empty. */
    @Value.Default
    default String hostHeader() {
        return "";
    }

    /** The server name that is asked for in TLS. Default: empty. */
    @Value.Default
    default String sni() {
        return "";
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder of a {@code GET /}. */
    static Builder builder() {
        return new Builder().uri("/").method("GET");
    }

    /** Builds {@link HttpsCheck}. */
    final class Builder extends ImmutableHttpsCheck.Builder {
        Builder() {}
    }
}
