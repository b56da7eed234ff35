package io.github.scw4j.lb.stats;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How one instance of a load balancer sees one server of a backend. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = BackendServerStats.Builder.class)
public sealed interface BackendServerStats permits ImmutableBackendServerStats {
    /** The instance of the load balancer. */
    @Value.Default
    default String instanceId() {
        return "";
    }

    /** The backend. */
    @Value.Default
    default String backendId() {
        return "";
    }

    /** The server. */
    Optional<IpAddress> ip();

    /** What the server is doing. */
    @Value.Default
    default ServerState serverState() {
        return ServerState.STOPPED;
    }

    /** Since when. */
    Optional<Instant> serverStateChangedAt();

    /** What the last health check said. */
    @Value.Default
    default HealthCheckStatus lastHealthCheckStatus() {
        return HealthCheckStatus.UNKNOWN;
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether the server passed its last health check. */
    @JsonIgnore
    default boolean isHealthy() {
        return lastHealthCheckStatus().equals(HealthCheckStatus.PASSED);
    }

    /** Builds {@link BackendServerStats}. */
    final class Builder extends ImmutableBackendServerStats.Builder {
        Builder() {}
    }
}
