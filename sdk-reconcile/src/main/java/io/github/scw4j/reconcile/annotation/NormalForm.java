package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.backend.HttpCheck;
import io.github.scw4j.lb.backend.HttpsCheck;
import io.github.scw4j.lb.backend.OnMarkedDownAction;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.backend.UpdateBackend;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.frontend.Frontend;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * One form for all that means the same. Scaleway answers some settings by null, by zero or by their default, whichever way they were
 * set; in this form what a {@link LoadBalancerSpec} wants and what is there are equal just when nothing has to be changed.
 */
public final class NormalForm {
    private static final Duration TIMEOUT_CLIENT = Duration.ofMinutes(10);
    private static final Duration TIMEOUT_SERVER = Duration.ofMinutes(5);
    private static final Duration TIMEOUT_CONNECT = Duration.ofSeconds(5);
    private static final Duration TIMEOUT_TUNNEL = Duration.ofMinutes(15);
    private static final int MAX_RETRIES = 3;
    private static final Duration CHECK_DELAY = Duration.ofSeconds(60);
    private static final Duration CHECK_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration TRANSIENT_CHECK_DELAY = Duration.ofMillis(500);
    private static final int OK = 200;

    private NormalForm() {}

    /** What a backend is, but for its servers and its health check: to be compared with {@link PortSpec#backend}. */
    public static UpdateBackend of(Backend observed) {
        return of(observed.toUpdate().build());
    }

    /** How servers are checked: to be compared with {@link PortSpec#healthCheck}. */
    public static HealthCheck of(HealthCheck observed) {
        return observed.toBuilder()
                .checkDelay(observed.checkDelay().orElse(CHECK_DELAY))
                .checkTimeout(observed.checkTimeout().orElse(CHECK_TIMEOUT))
                .transientCheckDelay(observed.transientCheckDelay().orElse(TRANSIENT_CHECK_DELAY))
                .config(of(observed.config()))
                .build();
    }

    /** How connections are taken, but for the port and the backend: to be compared with {@link PortSpec#frontend}. */
    public static FrontendSpec of(Frontend observed) {
        Set<String> certificates = new HashSet<>(observed.certificateIds());
        if (certificates.isEmpty()) {
            observed.certificate().map(Certificate::id).ifPresent(certificates::add);
        }
        int limit = observed.connectionRateLimit().orElse(0);
        return new FrontendSpec(
                certificates,
                observed.timeoutClient().orElse(TIMEOUT_CLIENT),
                limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit),
                observed.enableAccessLogs(),
                observed.enableHttp3());
    }

    static UpdateBackend of(UpdateBackend backend) {
        return backend.toBuilder()
                .proxyProtocol(proxyProtocol(backend))
                .sendProxyV2(Optional.empty())
                .timeoutServer(backend.timeoutServer().orElse(TIMEOUT_SERVER))
                .timeoutConnect(backend.timeoutConnect().orElse(TIMEOUT_CONNECT))
                .timeoutTunnel(backend.timeoutTunnel().orElse(TIMEOUT_TUNNEL))
                .timeoutQueue(backend.timeoutQueue().orElse(Duration.ZERO))
                .onMarkedDownAction(backend.onMarkedDownAction().orElse(OnMarkedDownAction.NONE))
                .sslBridging(backend.sslBridging().orElse(false))
                .ignoreSslServerVerify(backend.ignoreSslServerVerify().filter(skipped -> skipped))
                .redispatchAttemptCount(backend.redispatchAttemptCount().orElse(0))
                .maxConnections(backend.maxConnections().orElse(0))
                .maxRetries(backend.maxRetries().orElse(MAX_RETRIES))
                .failoverHost(backend.failoverHost().filter(host -> !host.isEmpty()))
                .host(backend.host().filter(host -> !host.isEmpty()))
                .build();
    }

    /** The old field counts only where the new one says nothing. */
    private static ProxyProtocol proxyProtocol(UpdateBackend backend) {
        return backend.proxyProtocol()
                .filter(protocol -> !protocol.equals(ProxyProtocol.UNKNOWN))
                .orElse(backend.sendProxyV2().orElse(false) ? ProxyProtocol.V2 : ProxyProtocol.NONE);
    }

    private static HealthCheckConfig of(HealthCheckConfig config) {
        if (config.isUnknown()) {
            return HealthCheckConfig.tcp();
        }
        if (config.httpConfig().isPresent()) {
            HttpCheck http = config.httpConfig().get();
            return HealthCheckConfig.http(check -> check.uri(or(http.uri(), "/"))
                    .method(or(http.method(), "GET"))
                    .code(http.code().orElse(OK))
                    .hostHeader(http.hostHeader()));
        }
        if (config.httpsConfig().isPresent()) {
            HttpsCheck https = config.httpsConfig().get();
            return HealthCheckConfig.https(check -> check.uri(or(https.uri(), "/"))
                    .method(or(https.method(), "GET"))
                    .code(https.code().orElse(OK))
                    .hostHeader(https.hostHeader())
                    .sni(https.sni()));
        }
        return config;
    }

    private static String or(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
