package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Servers that a load balancer forwards to, and how. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Backend.Builder.class)
public sealed interface Backend extends BackendSettings permits ImmutableBackend {
    /** The identifier. */
    String id();

    /** The name. */
    @Value.Default
    default String name() {
        return "";
    }

    /** What it speaks. */
    @Value.Default
    default Protocol forwardProtocol() {
        return Protocol.TCP;
    }

    /** The port of the servers. */
    @Value.Default
    default int forwardPort() {
        return 0;
    }

    /** Which server gets the next connection. */
    @Value.Default
    default ForwardPortAlgorithm forwardPortAlgorithm() {
        return ForwardPortAlgorithm.ROUNDROBIN;
    }

    /** How a client is kept with one server. */
    @Value.Default
    default StickySessionsType stickySessions() {
        return StickySessionsType.NONE;
    }

    /** The cookie that does so. */
    @Value.Default
    default String stickySessionsCookieName() {
        return "";
    }

    /** How the health of servers is found out. */
    Optional<HealthCheck> healthCheck();

    /** The servers. */
    @JsonProperty("pool")
    List<IpAddress> serverIps();

    /** The load balancer that it is of. In the answer to a change it has its instances, in others not. */
    Optional<LoadBalancer> lb();

    /** What becomes of the connections to a server that fails its health check. */
    @Value.Default
    default OnMarkedDownAction onMarkedDownAction() {
        return OnMarkedDownAction.NONE;
    }

    /** Whether servers are told of their clients. */
    @Value.Default
    default ProxyProtocol proxyProtocol() {
        return ProxyProtocol.UNKNOWN;
    }

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * A replacement that says the same as this backend, to be changed where it shall differ. Servers and health check
     * are replaced by calls of their own.
     */
    default UpdateBackend.Builder toUpdate() {
        UpdateBackend.Builder update = UpdateBackend.builder()
                .from((BackendSettings) this)
                .name(name())
                .forwardProtocol(forwardProtocol())
                .forwardPort(forwardPort())
                .forwardPortAlgorithm(forwardPortAlgorithm())
                .stickySessions(stickySessions())
                .stickySessionsCookieName(stickySessionsCookieName())
                .onMarkedDownAction(onMarkedDownAction());
        // both fields say whether there is a PROXY protocol: the old one counts only where the new one says nothing
        return proxyProtocol().equals(ProxyProtocol.UNKNOWN)
                ? update
                : update.proxyProtocol(proxyProtocol()).sendProxyV2(Optional.empty());
    }

    /** Builds {@link Backend}. */
    final class Builder extends ImmutableBackend.Builder {
        Builder() {}
    }
}
