package io.github.scw4j.lb.frontend;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.internal.json.MillisecondsSerializer;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A port that a load balancer listens on. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Frontend.Builder.class)
public sealed interface Frontend permits ImmutableFrontend {
    /** The identifier. */
    String id();

    /** The name. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The port; each of a load balancer has one frontend at most. */
    @Value.Default
    default int inboundPort() {
        return 0;
    }

    /** The backend that connections go to when no route says otherwise. */
    Optional<Backend> backend();

    /** The load balancer that it is of. In the answer to a change it has its instances, in others not. */
    Optional<LoadBalancer> lb();

    /** How long a client may be silent. */
    @JsonSerialize(contentUsing = MillisecondsSerializer.class)
    Optional<Duration> timeoutClient();

    /** One certificate. Deprecated by Scaleway: see {@link #certificateIds()}. */
    Optional<Certificate> certificate();

    /** The certificates that it shows, by the name that the client asks for. */
    List<String> certificateIds();

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** Whether it speaks HTTP/3. */
    @Value.Default
    default boolean enableHttp3() {
        return false;
    }

    /** How many connections a second are accepted; nothing means no limit. */
    OptionalInt connectionRateLimit();

    /** Whether connections are logged to Cockpit. */
    @Value.Default
    default boolean enableAccessLogs() {
        return false;
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A replacement that says the same as this frontend, to be changed where it shall differ. */
    default UpdateFrontend.Builder toUpdate() {
        UpdateFrontend.Builder update = UpdateFrontend.builder()
                .name(name())
                .inboundPort(inboundPort())
                .timeoutClient(timeoutClient())
                .certificateIds(certificateIds())
                .enableHttp3(enableHttp3())
                .connectionRateLimit(connectionRateLimit())
                .enableAccessLogs(enableAccessLogs());
        backend().map(Backend::id).ifPresent(update::backendId);
        if (certificateIds().isEmpty()) {
            certificate().map(Certificate::id).ifPresent(update::addCertificateIds);
        }
        return update;
    }

    /** Builds {@link Frontend}. */
    final class Builder extends ImmutableFrontend.Builder {
        Builder() {}
    }
}
