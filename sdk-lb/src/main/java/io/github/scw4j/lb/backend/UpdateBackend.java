package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a backend shall be from now on: all of this is replaced. Start from {@link Backend#toUpdate()}. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateBackend.Builder.class)
public sealed interface UpdateBackend extends BackendSettings permits ImmutableUpdateBackend {
    /** The name. */
    String name();

    /** What it speaks. */
    Protocol forwardProtocol();

    /** The port of the servers, 1 to 65535. */
    int forwardPort();

    /** Which server gets the next connection. Default: {@link ForwardPortAlgorithm#ROUNDROBIN}. */
    @Value.Default
    default ForwardPortAlgorithm forwardPortAlgorithm() {
        return ForwardPortAlgorithm.ROUNDROBIN;
    }

    /** How a client is kept with one server. Default: {@link StickySessionsType#NONE}. */
    @Value.Default
    default StickySessionsType stickySessions() {
        return StickySessionsType.NONE;
    }

    /** The cookie that does so, with {@link StickySessionsType#COOKIE}. Default: empty. */
    @Value.Default
    default String stickySessionsCookieName() {
        return "";
    }

    /**
     * What becomes of the connections to a server that fails its health check. The server's default:
     * {@link OnMarkedDownAction#NONE}.
     */
    Optional<OnMarkedDownAction> onMarkedDownAction();

    /** Whether servers are told of their clients. The server's default: {@link ProxyProtocol#NONE}. */
    Optional<ProxyProtocol> proxyProtocol();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.range("forwardPort", forwardPort(), 1, 65_535);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; name, protocol and port are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdateBackend}. */
    final class Builder extends ImmutableUpdateBackend.Builder {
        Builder() {}
    }
}
