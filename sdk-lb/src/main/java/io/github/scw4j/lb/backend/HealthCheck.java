package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.internal.json.MillisecondsSerializer;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a load balancer finds out whether a server is healthy: what it does, how often, and how much failure it bears.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = HealthCheck.Builder.class)
public sealed interface HealthCheck permits ImmutableHealthCheck {
    /** How many failures in a row a check bears where nothing is said. */
    int DEFAULT_MAX_RETRIES = 2;

    /** The port that is checked. */
    @Value.Default
    default int port() {
        return 0;
    }

    /** From one check to the next, in whole milliseconds. The server's default: its own. */
    @JsonSerialize(contentUsing = MillisecondsSerializer.class)
    Optional<Duration> checkDelay();

    /** How long a check may take, in whole milliseconds. The server's default: its own. */
    @JsonSerialize(contentUsing = MillisecondsSerializer.class)
    Optional<Duration> checkTimeout();

    /** After how many failures in a row a server gets nothing more. Default: 2. */
    @Value.Default
    default int checkMaxRetries() {
        return 0;
    }

    /** What it does. Default: it connects. */
    @Value.Default
    @JsonUnwrapped
    default HealthCheckConfig config() {
        return HealthCheckConfig.unknown();
    }

    /** Whether the check speaks the PROXY protocol as well. Default: false. */
    @Value.Default
    default boolean checkSendProxy() {
        return false;
    }

    /** From one check to the next while a server is becoming healthy or ill. The server's default: half a second. */
    Optional<Duration> transientCheckDelay();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder of a check that connects, and bears two failures; it needs a port. */
    static Builder builder() {
        return new Builder().checkMaxRetries(DEFAULT_MAX_RETRIES).config(HealthCheckConfig.tcp());
    }

    /** Connects to this port. */
    static HealthCheck tcp(int port) {
        return builder().port(port).build();
    }

    /** Gets a path by HTTP at this port, which has to answer 200. */
    static HealthCheck http(int port, String uri) {
        return builder().port(port).config(HealthCheckConfig.http(uri)).build();
    }

    /** Builds {@link HealthCheck}. */
    final class Builder extends ImmutableHealthCheck.Builder {
        Builder() {}
    }
}
