package io.github.scw4j.reconcile.annotation;

import static io.github.scw4j.reconcile.annotation.AnnotationRow.row;

import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.backend.ForwardPortAlgorithm;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.backend.OnMarkedDownAction;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.backend.StickySessionsType;
import io.github.scw4j.lb.backend.UpdateBackend;
import io.github.scw4j.lb.ip.IpType;
import io.github.scw4j.lb.loadbalancer.SslCompatibilityLevel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One row for each annotation: a good value and a bad one. */
final class AnnotationRows {
    private static final String A = "aaaaaaaa-0000-4000-8000-00000000000a";
    private static final String B = "bbbbbbbb-0000-4000-8000-00000000000b";
    private static final String BOOL = "true or false is allowed";
    private static final String UUIDS = "a list of UUIDs (separated by commas, without blanks) is allowed";
    private static final String PORTS =
            "true, false, * or a list of ports from 1 to 65535 (separated by commas) is allowed";
    private static final String DURATION =
            "a Go duration of whole milliseconds from 0s to 596h (such as 300ms, 5s or 1m30s) is allowed";
    private static final String CHECK_DURATION = DURATION.replace("from 0s", "from 1ms");
    private static final String NUMBER = "a whole number from 0 to 2147483647 is allowed";

    private AnnotationRows() {}

    static List<AnnotationRow> all() {
        return Stream.of(loadBalancer(), around(), frontend(), backend(), timesAndNumbers(), healthCheck(), http())
                .flatMap(List::stream)
                .toList();
    }

    private static Function<SpecReading, Object> spec(Function<LoadBalancerSpec, Object> field) {
        return reading -> field.apply(reading.spec());
    }

    private static Function<SpecReading, Object> frontend(Function<FrontendSpec, Object> field) {
        return reading -> field.apply(Services.port(reading, 80).frontend());
    }

    private static Function<SpecReading, Object> backend(Function<UpdateBackend, Object> field) {
        return reading -> field.apply(Services.port(reading, 80).backend());
    }

    private static Function<SpecReading, Object> check(Function<HealthCheck, Object> field) {
        return reading -> field.apply(Services.port(reading, 80).healthCheck());
    }

    private static List<AnnotationRow> loadBalancer() {
        return List.of(
                row(
                                "id",
                                spec(LoadBalancerSpec::reference),
                                "fr-par-2/" + A,
                                Optional.of(new LoadBalancerReference(Zone.FR_PAR_2, A)),
                                Optional.empty())
                        .refuses(
                                A,
                                "zone/id (such as fr-par-1/11111111-1111-1111-1111-111111111111)"
                                        + " or region/id for the region's first zone is allowed",
                                Concerned.LOAD_BALANCER),
                row("zone", spec(LoadBalancerSpec::zone), "NL-AMS-1", Optional.of(Zone.NL_AMS_1), Optional.empty())
                        .refuses("paris", "a zone (such as fr-par-1) is allowed", Concerned.LOAD_BALANCER),
                row("type", spec(LoadBalancerSpec::type), "LB-GP-M", "lb-gp-m", "lb-s")
                        .refuses("lb s", "a type (such as lb-s or LB-GP-M) is allowed", Concerned.LOAD_BALANCER),
                row(
                                "ssl-compatibility-level",
                                spec(LoadBalancerSpec::sslCompatibilityLevel),
                                "ssl_compatibility_level_modern",
                                SslCompatibilityLevel.MODERN,
                                SslCompatibilityLevel.INTERMEDIATE)
                        .refuses(
                                "modern",
                                "one of ssl_compatibility_level_intermediate, ssl_compatibility_level_modern,"
                                        + " ssl_compatibility_level_old is allowed",
                                Concerned.LOAD_BALANCER),
                row("private", spec(LoadBalancerSpec::privateOnly), "true", true, false)
                        .in("pn-ids", A)
                        .refuses("yes", BOOL, Concerned.LOAD_BALANCER),
                row("ip-ids", spec(LoadBalancerSpec::ipIds), A + "," + B, Set.of(A, B), Set.of())
                        .refuses(A + ", " + B, UUIDS, Concerned.LOAD_BALANCER),
                row(
                                "flexible-ip-types",
                                spec(LoadBalancerSpec::flexibleIpTypes),
                                "IPv4, ipv6",
                                Set.of(IpType.IPV4, IpType.IPV6),
                                Set.of(IpType.IPV4))
                        .refuses("ipv6", "ipv4 or ipv4,ipv6 is allowed", Concerned.LOAD_BALANCER),
                row("externally-managed", spec(LoadBalancerSpec::externallyManaged), "1", true, false)
                        .in("id", "fr-par/" + A)
                        .refuses("TrUe", BOOL, Concerned.LOAD_BALANCER),
                row("reconcile.scw4j.io/allow-recreation", spec(LoadBalancerSpec::recreationAllowed), "t", true, false)
                        .refuses("on", BOOL, Concerned.LOAD_BALANCER));
    }

    private static List<AnnotationRow> around() {
        return List.of(
                row("pn-ids", spec(LoadBalancerSpec::privateNetworkIds), B + "," + A, Set.of(A, B), Set.of())
                        .refuses("network", UUIDS, Concerned.PRIVATE_NETWORKS),
                row("private-ip-ids", spec(LoadBalancerSpec::privateIpIds), A, Set.of(A), Set.of())
                        .in("pn-ids", B)
                        .refuses("10.0.0.7", UUIDS, Concerned.PRIVATE_NETWORKS),
                row("force-internal-ip", spec(LoadBalancerSpec::internalTargets), "TRUE", true, false)
                        .refuses("2", BOOL, Concerned.SERVERS),
                row(
                                "target-node-labels",
                                spec(LoadBalancerSpec::targetNodeLabels),
                                "pool=web,example.com/edge=,zone",
                                Map.of("pool", "web", "example.com/edge", "", "zone", ""),
                                Map.of())
                        .refuses(
                                "pool=web, edge",
                                "a list of labels as key=value, or as key for any value (separated by commas, each key once) is allowed",
                                Concerned.SERVERS),
                row("use-hostname", spec(LoadBalancerSpec::useHostname), "True", true, false)
                        .refuses("", BOOL, Concerned.STATUS),
                row("ip-mode", spec(LoadBalancerSpec::ipMode), "Proxy", Optional.of("Proxy"), Optional.empty())
                        .refuses("vip", "one of VIP, Proxy is allowed", Concerned.STATUS));
    }

    private static List<AnnotationRow> frontend() {
        return List.of(
                row(
                                "certificate-ids",
                                frontend(FrontendSpec::certificateIds),
                                A + ";80:fr-par/" + B + ";443:" + B,
                                Set.of(A, B),
                                Set.of())
                        .refuses(
                                "a/b/c",
                                "a list of certificates' UUIDs (separated by commas; zone/ or region/ may be before each) is allowed",
                                Concerned.FRONTEND),
                row(
                                "timeout-client",
                                frontend(FrontendSpec::timeoutClient),
                                "1m30s",
                                Duration.ofSeconds(90),
                                Duration.ofMinutes(10))
                        .refuses("5 s", DURATION, Concerned.FRONTEND),
                row(
                                "connection-rate-limit",
                                frontend(FrontendSpec::connectionRateLimit),
                                "100",
                                OptionalInt.of(100),
                                OptionalInt.empty())
                        .refuses("-1", NUMBER, Concerned.FRONTEND),
                row("enable-access-logs", frontend(FrontendSpec::accessLogs), "true", true, false)
                        .refuses("yes", BOOL, Concerned.FRONTEND),
                row("enable-http3", frontend(FrontendSpec::http3), "true", true, false)
                        .refuses("h3", BOOL, Concerned.FRONTEND));
    }

    private static List<AnnotationRow> backend() {
        return List.of(
                row("protocol-http", backend(UpdateBackend::forwardProtocol), "80, 443", Protocol.HTTP, Protocol.TCP)
                        .refuses("80,abc", PORTS, Concerned.BACKEND),
                row("http-backend-tls", backend(UpdateBackend::sslBridging), "*", Optional.of(true), Optional.of(false))
                        .refuses("80,65536", PORTS, Concerned.BACKEND),
                row(
                                "http-backend-tls-skip-verify",
                                backend(UpdateBackend::ignoreSslServerVerify),
                                "0x50",
                                Optional.of(true),
                                Optional.empty())
                        .refuses("0", PORTS, Concerned.BACKEND),
                row(
                                "forward-port-algorithm",
                                backend(UpdateBackend::forwardPortAlgorithm),
                                "leastconn",
                                ForwardPortAlgorithm.LEASTCONN,
                                ForwardPortAlgorithm.ROUNDROBIN)
                        .refuses("random", "one of roundrobin, leastconn, first is allowed", Concerned.BACKEND),
                row(
                                "sticky-sessions",
                                backend(UpdateBackend::stickySessions),
                                "table",
                                StickySessionsType.TABLE,
                                StickySessionsType.NONE)
                        .refuses("Table", "one of none, cookie, table is allowed", Concerned.BACKEND),
                row(
                                "sticky-sessions-cookie-name",
                                backend(UpdateBackend::stickySessionsCookieName),
                                "session-id",
                                "session-id",
                                "")
                        .in("sticky-sessions", "cookie")
                        .refuses(
                                "session id",
                                "a cookie's name without blanks, quotes, commas and semicolons (such as session-id) is allowed",
                                Concerned.BACKEND),
                row(
                                "proxy-protocol-v1",
                                backend(UpdateBackend::proxyProtocol),
                                "true",
                                Optional.of(ProxyProtocol.V1),
                                Optional.of(ProxyProtocol.NONE))
                        .refuses("80;443", PORTS, Concerned.BACKEND),
                row(
                                "proxy-protocol-v2",
                                backend(UpdateBackend::proxyProtocol),
                                "0120",
                                Optional.of(ProxyProtocol.V2),
                                Optional.of(ProxyProtocol.NONE))
                        .refuses("80,", PORTS, Concerned.BACKEND),
                row(
                                "send-proxy-v2",
                                backend(UpdateBackend::proxyProtocol),
                                "1",
                                Optional.of(ProxyProtocol.V2),
                                Optional.of(ProxyProtocol.NONE))
                        .refuses(
                                "*",
                                "true, false or a list of ports from 1 to 65535 (separated by commas) is allowed",
                                Concerned.BACKEND),
                row(
                                "on-marked-down-action",
                                backend(UpdateBackend::onMarkedDownAction),
                                "shutdown_sessions",
                                Optional.of(OnMarkedDownAction.SHUTDOWN_SESSIONS),
                                Optional.of(OnMarkedDownAction.NONE))
                        .refuses(
                                "none",
                                "one of on_marked_down_action_none, shutdown_sessions is allowed",
                                Concerned.BACKEND),
                row(
                                "failover-host",
                                backend(UpdateBackend::failoverHost),
                                "bucket.s3-website.fr-par.scw.cloud",
                                Optional.of("bucket.s3-website.fr-par.scw.cloud"),
                                Optional.empty())
                        .refuses(
                                "https://bucket.s3-website.fr-par.scw.cloud/",
                                "the host of an Object Storage website without scheme and path (such as bucket.s3-website.fr-par.scw.cloud) is allowed",
                                Concerned.BACKEND));
    }

    private static List<AnnotationRow> timesAndNumbers() {
        return List.of(
                time("timeout-server", UpdateBackend::timeoutServer, Duration.ofSeconds(10)),
                time("timeout-connect", UpdateBackend::timeoutConnect, Duration.ofMinutes(10)),
                time("timeout-tunnel", UpdateBackend::timeoutTunnel, Duration.ofMinutes(10)),
                time("timeout-queue", UpdateBackend::timeoutQueue, Duration.ZERO),
                row(
                                "redispatch-attempt-count",
                                backend(UpdateBackend::redispatchAttemptCount),
                                "1",
                                OptionalInt.of(1),
                                OptionalInt.of(0))
                        .refuses("2", "a whole number from 0 to 1 is allowed", Concerned.BACKEND),
                row(
                                "max-connections",
                                backend(UpdateBackend::maxConnections),
                                "42",
                                OptionalInt.of(42),
                                OptionalInt.of(0))
                        .refuses("many", NUMBER, Concerned.BACKEND),
                row("max-retries", backend(UpdateBackend::maxRetries), "0", OptionalInt.of(0), OptionalInt.of(3))
                        .refuses("2147483648", NUMBER, Concerned.BACKEND));
    }

    private static AnnotationRow time(
            String name, Function<UpdateBackend, Optional<Duration>> field, Duration otherwise) {
        return row(name, backend(field::apply), "2500ms", Optional.of(Duration.ofMillis(2500)), Optional.of(otherwise))
                .refuses("1500us", DURATION, Concerned.BACKEND);
    }

    private static List<AnnotationRow> healthCheck() {
        return List.of(
                row(
                                "health-check-type",
                                check(HealthCheck::config),
                                "tcp;80:redis",
                                HealthCheckConfig.redis(),
                                HealthCheckConfig.tcp())
                        .refuses(
                                "80:smtp;tcp",
                                "for port 80 one of tcp, http, https, mysql, pgsql, redis, ldap is allowed",
                                Concerned.HEALTH_CHECK),
                row(
                                "health-check-delay",
                                check(HealthCheck::checkDelay),
                                "60s",
                                Optional.of(Duration.ofMinutes(1)),
                                Optional.of(Duration.ofSeconds(5)))
                        .refuses("0s", CHECK_DURATION, Concerned.HEALTH_CHECK),
                row(
                                "health-check-timeout",
                                check(HealthCheck::checkTimeout),
                                "1.5s",
                                Optional.of(Duration.ofMillis(1500)),
                                Optional.of(Duration.ofSeconds(5)))
                        .refuses("-5s", CHECK_DURATION, Concerned.HEALTH_CHECK),
                row("health-check-max-retries", check(HealthCheck::checkMaxRetries), "2", 2, 5)
                        .refuses("1.5", NUMBER, Concerned.HEALTH_CHECK),
                row(
                                "health-transient-check-delay",
                                check(HealthCheck::transientCheckDelay),
                                "200ms",
                                Optional.of(Duration.ofMillis(200)),
                                Optional.of(Duration.ofMillis(500)))
                        .refuses("500", CHECK_DURATION, Concerned.HEALTH_CHECK),
                row("health-check-send-proxy", check(HealthCheck::checkSendProxy), "true", true, false)
                        .refuses("v2", BOOL, Concerned.HEALTH_CHECK),
                row(
                                "health-check-mysql-user",
                                check(HealthCheck::config),
                                "80:health",
                                HealthCheckConfig.mysql("health"),
                                HealthCheckConfig.mysql(""))
                        .in("health-check-type", "80:mysql;tcp")
                        .refuses("a user", "a user's name without blanks is allowed", Concerned.HEALTH_CHECK),
                row(
                                "health-check-pgsql-user",
                                check(HealthCheck::config),
                                "health",
                                HealthCheckConfig.pgsql("health"),
                                HealthCheckConfig.pgsql(""))
                        .in("health-check-type", "pgsql")
                        .refuses("a user", "a user's name without blanks is allowed", Concerned.HEALTH_CHECK),
                row(
                                "health-check-from-service",
                                reading -> reading.problems().size(),
                                "true",
                                1, // as this Service has no port that could tell
                                0)
                        .refuses("yes", PORTS, Concerned.HEALTH_CHECK));
    }

    private static List<AnnotationRow> http() {
        return List.of(
                row(
                                "health-check-http-uri",
                                check(HealthCheck::config),
                                "/;80:example.com/healthz?full=1",
                                HealthCheckConfig.http(http -> http.uri("/healthz?full=1")
                                        .hostHeader("example.com")
                                        .code(200)),
                                HealthCheckConfig.http("/"))
                        .in("health-check-type", "http")
                        .refuses(
                                "80:example.com:8080/",
                                "for port 80 [host]/path[?query] without blanks, # and port (such as /healthz or example.com/healthz?full=1) is allowed",
                                Concerned.HEALTH_CHECK),
                row(
                                "health-check-http-method",
                                check(HealthCheck::config),
                                "HEAD",
                                HealthCheckConfig.http(
                                        http -> http.uri("/").method("HEAD").code(200)),
                                HealthCheckConfig.http("/"))
                        .in("health-check-type", "http")
                        .refuses("GET /", "an HTTP method (such as GET or HEAD) is allowed", Concerned.HEALTH_CHECK),
                row(
                                "health-check-http-code",
                                check(HealthCheck::config),
                                "204;443:200",
                                HealthCheckConfig.http(http -> http.uri("/").code(204)),
                                HealthCheckConfig.http("/"))
                        .in("health-check-type", "http")
                        .refuses("2xx", "a whole number from 100 to 599 is allowed", Concerned.HEALTH_CHECK));
    }
}
