package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/** A backend to be made. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateBackend.Builder.class)
public sealed interface CreateBackend extends BackendSettings permits ImmutableCreateBackend {
    /** The name; see {@link Backends#create} for what it is good for. */
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

    /** How the health of servers is found out. Default: by connecting to {@link #forwardPort()}. */
    @Value.Default
    default HealthCheck healthCheck() {
        return HealthCheck.tcp(forwardPort());
    }

    /** The servers, IPv4 and IPv6. Default: none. */
    @JsonProperty("server_ip")
    List<IpAddress> serverIps();

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
        Limits.length("name", name(), 1, Integer.MAX_VALUE);
        Limits.range("forwardPort", forwardPort(), 1, 65_535);
        Limits.range("healthCheck.port", healthCheck().port(), 1, 65_535);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; name, protocol and port are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateBackend}. */
    final class Builder extends ImmutableCreateBackend.Builder {
        Builder() {}

        /** Adds servers, such as {@code 10.0.0.7}. */
        public Builder addServerIps(String... addresses) {
            return addAllServerIps(Arrays.stream(addresses).map(IpAddress::of).toList());
        }

        /** Says in place how the health of servers is found out. */
        public Builder healthCheck(UnaryOperator<HealthCheck.Builder> check) {
            return healthCheck(check.apply(HealthCheck.builder()).build());
        }
    }
}
