package io.github.scw4j.core;

import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a call may have of its own; whatever is not set comes from the client.
 *
 * <pre>{@code
 * K8s amsterdam = k8s.with(CallOptions.builder().region(Region.NL_AMS).build());
 * }</pre>
 */
@Value.Immutable
@OrderedMapStyle
public sealed interface CallOptions permits ImmutableCallOptions {
    /** The region of regional calls. */
    Optional<Region> region();

    /** The zone of zonal calls, and of resources that are created without one. */
    Optional<Zone> zone();

    /** The project that resources are created in. */
    Optional<String> projectId();

    /** The organization, where a request asks for one. */
    Optional<String> organizationId();

    /** How long a call may take over all its tries, pauses included. Default: 2 minutes. */
    Optional<Duration> timeout();

    /** How long one try may take. Default: 30 seconds. */
    Optional<Duration> attemptTimeout();

    /** How calls are repeated. */
    Optional<RetryPolicy> retryPolicy();

    /** Headers sent with each call, beside the SDK's own, which they cannot replace. */
    Map<String, String> headers();

    /** These options, laid over others: what is set here wins, headers are merged. */
    default CallOptions over(CallOptions others) {
        return builder()
                .region(first(region(), others.region()))
                .zone(first(zone(), others.zone()))
                .projectId(first(projectId(), others.projectId()))
                .organizationId(first(organizationId(), others.organizationId()))
                .timeout(first(timeout(), others.timeout()))
                .attemptTimeout(first(attemptTimeout(), others.attemptTimeout()))
                .retryPolicy(first(retryPolicy(), others.retryPolicy()))
                .putAllHeaders(others.headers())
                .putAllHeaders(headers())
                .build();
    }

    private static <T> Optional<T> first(Optional<T> wins, Optional<T> otherwise) {
        return wins.isPresent() ? wins : otherwise;
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CallOptions}; nothing is required. */
    final class Builder extends ImmutableCallOptions.Builder {
        Builder() {}
    }
}
