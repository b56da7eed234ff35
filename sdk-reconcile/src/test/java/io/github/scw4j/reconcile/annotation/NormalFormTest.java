package io.github.scw4j.reconcile.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.CreateBackend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.backend.OnMarkedDownAction;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.certificate.Certificate;
import io.github.scw4j.lb.frontend.CreateFrontend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NormalFormTest {
    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().skipWaits().start();
    private final String lbId =
            scaleway.loadBalancers().seed(LoadBalancerSeed.named("web")).id();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .build();
    private final LoadBalancers loadBalancers = LoadBalancers.of(client);

    @AfterEach
    void close() {
        client.close();
        scaleway.close();
    }

    static Stream<List<String>> services() {
        return Stream.of(
                List.of(),
                List.of("health-check-type", "http", "health-check-http-uri", "example.com/ready?all"),
                List.of("health-check-type", "https", "health-check-http-code", "204"),
                List.of("health-check-type", "80:mysql;redis", "health-check-mysql-user", "health"),
                List.of("connection-rate-limit", "0", "max-connections", "0", "timeout-queue", "0s"),
                List.of(
                        "protocol-http", "true",
                        "http-backend-tls", "*",
                        "http-backend-tls-skip-verify", "*",
                        "proxy-protocol-v2", "true",
                        "sticky-sessions", "cookie",
                        "sticky-sessions-cookie-name", "session-id",
                        "forward-port-algorithm", "leastconn",
                        "on-marked-down-action", "shutdown_sessions",
                        "redispatch-attempt-count", "1",
                        "max-connections", "42",
                        "max-retries", "6",
                        "timeout-queue", "4s",
                        "timeout-client", "30s",
                        "connection-rate-limit", "7",
                        "enable-access-logs", "true",
                        "failover-host", "bucket.s3-website.fr-par.scw.cloud",
                        "health-transient-check-delay", "200ms",
                        "health-check-send-proxy", "true"));
    }

    /** Nothing is planned again and again because an answer is not spelt like the request. */
    @ParameterizedTest
    @MethodSource("services")
    void whatWasWantedIsWhatIsReadBack(List<String> annotations) {
        SpecReading reading = Services.read(annotations.toArray(String[]::new));
        assertThat(reading.problems()).isEmpty();

        for (PortSpec wanted : reading.spec().ports()) {
            Backend backend = made(wanted);
            assertThat(NormalForm.of(backend)).isEqualTo(wanted.backend());
            assertThat(backend.healthCheck().map(NormalForm::of)).contains(wanted.healthCheck());
            assertThat(NormalForm.of(made(wanted, backend))).isEqualTo(wanted.frontend());
        }
    }

    @Test
    void anUpdateMakesABackendWhatIsWanted() {
        PortSpec rich = Services.port(
                Services.read(
                        "max-connections", "42", "timeout-queue", "4s", "failover-host", "a.b", "max-retries", "1"),
                80);
        PortSpec plain = Services.port(Services.read(), 80);
        Backend backend = made(rich);

        loadBalancers.backends().update(backend.id(), plain.backend());

        assertThat(NormalForm.of(loadBalancers.backends().get(backend.id()))).isEqualTo(plain.backend());
    }

    private Backend made(PortSpec wanted) {
        String id = loadBalancers
                .backends()
                .create(
                        lbId,
                        CreateBackend.builder()
                                .from(wanted.backend())
                                .name(wanted.backend().name())
                                .forwardProtocol(wanted.backend().forwardProtocol())
                                .forwardPort(wanted.nodePort())
                                .forwardPortAlgorithm(wanted.backend().forwardPortAlgorithm())
                                .stickySessions(wanted.backend().stickySessions())
                                .stickySessionsCookieName(wanted.backend().stickySessionsCookieName())
                                .onMarkedDownAction(wanted.backend().onMarkedDownAction())
                                .proxyProtocol(wanted.backend().proxyProtocol())
                                .healthCheck(wanted.healthCheck())
                                .build())
                .id();
        return loadBalancers.backends().get(id);
    }

    private Frontend made(PortSpec wanted, Backend backend) {
        String id = loadBalancers
                .frontends()
                .create(
                        lbId,
                        CreateFrontend.builder()
                                .name("web")
                                .inboundPort(wanted.port())
                                .backendId(backend.id())
                                .timeoutClient(wanted.frontend().timeoutClient())
                                .connectionRateLimit(wanted.frontend().connectionRateLimit())
                                .enableAccessLogs(wanted.frontend().accessLogs())
                                .enableHttp3(wanted.frontend().http3())
                                .build())
                .id();
        return loadBalancers.frontends().get(id);
    }

    @Test
    void nothingZeroAndTheDefaultAreTheSame() {
        Backend bare = Backend.builder().id("1").forwardPort(30080).build();
        Backend full = bare.toBuilder()
                .timeoutServer(Duration.ofMinutes(5))
                .timeoutConnect(Duration.ofSeconds(5))
                .timeoutTunnel(Duration.ofMinutes(15))
                .timeoutQueue(Duration.ZERO)
                .sslBridging(false)
                .ignoreSslServerVerify(false)
                .redispatchAttemptCount(0)
                .maxConnections(0)
                .maxRetries(3)
                .failoverHost("")
                .host("")
                .sendProxyV2(false)
                .proxyProtocol(ProxyProtocol.NONE)
                .onMarkedDownAction(OnMarkedDownAction.NONE)
                .build();

        assertThat(NormalForm.of(bare)).isEqualTo(NormalForm.of(full));
        assertThat(NormalForm.of(bare.toBuilder().maxConnections(1).build())).isNotEqualTo(NormalForm.of(full));
    }

    @Test
    void theOldProxyFieldCountsWhereTheNewOneSaysNothing() {
        Backend old = Backend.builder()
                .id("1")
                .forwardPort(30080)
                .forwardProtocol(Protocol.TCP)
                .sendProxyV2(true)
                .build();

        assertThat(NormalForm.of(old).proxyProtocol()).contains(ProxyProtocol.V2);
        assertThat(NormalForm.of(old).sendProxyV2()).isEmpty();
    }

    @Test
    void aHealthCheckWithoutDetailsHasTheServersDefaults() {
        HealthCheck bare = HealthCheck.builder()
                .port(80)
                .config(HealthCheckConfig.unknown())
                .build();
        HealthCheck http = bare.toBuilder()
                .config(HealthCheckConfig.http(check -> check.uri("").method("")))
                .build();

        assertThat(NormalForm.of(bare).config()).isEqualTo(HealthCheckConfig.tcp());
        assertThat(NormalForm.of(bare).checkDelay()).contains(Duration.ofSeconds(60));
        assertThat(NormalForm.of(bare).checkTimeout()).contains(Duration.ofSeconds(30));
        assertThat(NormalForm.of(bare).transientCheckDelay()).contains(Duration.ofMillis(500));
        assertThat(NormalForm.of(http).config()).isEqualTo(HealthCheckConfig.http("/"));
    }

    @Test
    void aFrontendWithoutDetailsHasTheServersDefaults() {
        Frontend bare = Frontend.builder()
                .id("1")
                .certificate(Certificate.builder().id("c").build())
                .build();

        FrontendSpec read = NormalForm.of(bare);

        assertThat(read.certificateIds()).containsExactly("c");
        assertThat(read.timeoutClient()).isEqualTo(Duration.ofMinutes(10));
        assertThat(NormalForm.of(bare.toBuilder().connectionRateLimit(0).build())
                        .connectionRateLimit())
                .isEqualTo(OptionalInt.empty());
    }

    @Test
    void aHostThatNoAnnotationSpeaksOfStays() {
        PortSpec wanted = Services.port(Services.read(), 80);
        Backend observed = made(wanted).toBuilder().host("shop.example.com").build();

        assertThat(wanted.backendInsteadOf(observed)).isEqualTo(NormalForm.of(observed));
        assertThat(wanted.backendInsteadOf(observed).host()).contains("shop.example.com");
    }
}
