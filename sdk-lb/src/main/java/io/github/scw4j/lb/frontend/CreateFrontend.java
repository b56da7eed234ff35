package io.github.scw4j.lb.frontend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.internal.json.MillisecondsSerializer;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A frontend to be made. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateFrontend.Builder.class)
public sealed interface CreateFrontend permits ImmutableCreateFrontend {
    /** The name. */
    String name();

    /** The port, 1 to 65535; each of a load balancer has one frontend at most. */
    int inboundPort();

    /** The backend that connections go to when no route says otherwise; of the same load balancer. */
    String backendId();

    /** How long a client may be silent, in whole milliseconds. The server's default: 10 minutes. */
    @JsonSerialize(contentUsing = MillisecondsSerializer.class)
    Optional<Duration> timeoutClient();

    /** A certificate. Deprecated by Scaleway: see {@link #certificateIds()}. */
    Optional<String> certificateId();

    /** The certificates that it shows, by the name that the client asks for. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> certificateIds();

    /** Whether it speaks HTTP/3. Default: false. */
    @Value.Default
    default boolean enableHttp3() {
        return false;
    }

    /** How many connections a second are accepted; 0 and nothing mean no limit. */
    OptionalInt connectionRateLimit();

    /** Whether connections are logged to Cockpit. Default: false. */
    @Value.Default
    default boolean enableAccessLogs() {
        return false;
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.length("name", name(), 1, Integer.MAX_VALUE);
        Limits.range("inboundPort", inboundPort(), 1, 65_535);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; name, port and backend are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateFrontend}. */
    final class Builder extends ImmutableCreateFrontend.Builder {
        Builder() {}
    }
}
