package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.OnMarkedDownAction;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.backend.StickySessionsType;
import io.github.scw4j.lb.backend.UpdateBackend;
import io.github.scw4j.lb.frontend.UpdateFrontend;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One form for what is asked of the API and what it gives back: what it fills in is filled in, what it gives back as nothing is
 * nothing. Two values that mean the same are equal then.
 */
final class AsGivenBack {
    private static final int MAX_RETRIES = 3;
    private static final Duration TRANSIENT_CHECK_DELAY = Duration.ofMillis(500);

    private AsGivenBack() {}

    static boolean same(UpdateBackend wanted, Backend observed) {
        return normal(wanted).equals(normal(observed.toUpdate().build()));
    }

    static boolean same(HealthCheck wanted, Optional<HealthCheck> observed) {
        return observed.map(AsGivenBack::normal).filter(normal(wanted)::equals).isPresent();
    }

    static boolean same(UpdateFrontend wanted, UpdateFrontend observed) {
        return normal(wanted).equals(normal(observed));
    }

    static boolean same(Collection<IpAddress> wanted, List<IpAddress> observed) {
        return Set.copyOf(wanted).equals(new HashSet<>(observed));
    }

    private static UpdateBackend normal(UpdateBackend backend) {
        boolean cookie = backend.stickySessions().equals(StickySessionsType.COOKIE);
        return backend.toBuilder()
                .proxyProtocol(proxyProtocol(backend))
                .sendProxyV2(Optional.empty())
                .stickySessionsCookieName(cookie ? backend.stickySessionsCookieName() : "")
                .onMarkedDownAction(backend.onMarkedDownAction().orElse(OnMarkedDownAction.NONE))
                .sslBridging(backend.sslBridging().orElse(false))
                .ignoreSslServerVerify(backend.ignoreSslServerVerify().orElse(false))
                .redispatchAttemptCount(backend.redispatchAttemptCount().orElse(0))
                .maxRetries(backend.maxRetries().orElse(MAX_RETRIES))
                .maxConnections(some(backend.maxConnections()))
                .timeoutQueue(backend.timeoutQueue().filter(time -> !time.isZero()))
                .failoverHost(backend.failoverHost().filter(host -> !host.isEmpty()))
                .host(backend.host().filter(host -> !host.isEmpty()))
                .build();
    }

    private static ProxyProtocol proxyProtocol(UpdateBackend backend) {
        return backend.proxyProtocol()
                .filter(protocol -> !protocol.equals(ProxyProtocol.UNKNOWN))
                .orElseGet(() -> backend.sendProxyV2().orElse(false) ? ProxyProtocol.V2 : ProxyProtocol.NONE);
    }

    private static HealthCheck normal(HealthCheck check) {
        return check.toBuilder()
                .transientCheckDelay(check.transientCheckDelay().orElse(TRANSIENT_CHECK_DELAY))
                .build();
    }

    private static UpdateFrontend normal(UpdateFrontend frontend) {
        return frontend.toBuilder()
                .certificateIds(frontend.certificateIds().stream().sorted().toList())
                .connectionRateLimit(some(frontend.connectionRateLimit()))
                .enableAccessLogs(frontend.enableAccessLogs().orElse(false))
                .build();
    }

    /** Zero stands for no limit, and comes back as nothing. */
    private static OptionalInt some(OptionalInt limit) {
        return limit.isPresent() && limit.getAsInt() != 0 ? limit : OptionalInt.empty();
    }
}
