package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServicePort;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The annotations of health checks, and what becomes of them. */
final class HealthCheckAnnotations {
    private static final Grammar<String> USER = Word.of("a user's name without blanks", "[^\\s:;]{1,255}");
    private static final String HEALTHZ = "/healthz";

    static final AnnotationGroup GROUP = new AnnotationGroup("Health checks", Concerned.HEALTH_CHECK);

    static final Annotation<PerPort<HealthCheckKind>> TYPE = GROUP.add(
            "health-check-type",
            PerPort.of(OneOf.of(
                    word -> HealthCheckKind.valueOf(word.toUpperCase(Locale.ROOT)),
                    Arrays.stream(HealthCheckKind.values())
                            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                            .toArray(String[]::new))),
            "tcp",
            "what a check does",
            "once given, it has to name a type for each port; with `externalTrafficPolicy: Local` see `health-check-from-service`");

    static final Annotation<Duration> DELAY =
            GROUP.add("health-check-delay", Length.positive(), "5s", "from one check to the next (`check_delay`)", "");

    static final Annotation<Duration> TIMEOUT = GROUP.add(
            "health-check-timeout", Length.positive(), "5s", "how long a check may take (`check_timeout`)", "");

    static final Annotation<Integer> MAX_RETRIES = GROUP.add(
            "health-check-max-retries",
            WholeNumber.any(),
            "5",
            "after how many failures in a row a server gets nothing more (`check_max_retries`)",
            "");

    static final Annotation<Duration> TRANSIENT_DELAY = GROUP.add(
            "health-transient-check-delay",
            Length.positive(),
            "500ms",
            "from one check to the next while a server becomes healthy or ill (`transient_check_delay`)",
            "");

    static final Annotation<Boolean> SEND_PROXY = GROUP.add(
            "health-check-send-proxy",
            Bool.GRAMMAR,
            "false",
            "whether checks speak the PROXY protocol as well (`check_send_proxy`)",
            "");

    static final Annotation<PerPort<HttpTarget>> HTTP_URI = GROUP.add(
            "health-check-http-uri",
            PerPort.of(HttpTarget.GRAMMAR),
            "/",
            "what an `http` or `https` check asks for (`uri`, `host_header`, and `sni` of `https`)",
            "`https` keeps the query too");

    static final Annotation<PerPort<String>> HTTP_METHOD = GROUP.add(
            "health-check-http-method",
            PerPort.of(Word.of("an HTTP method (such as GET or HEAD)", "[A-Za-z-]{1,40}")),
            "GET",
            "by which method (`method`)",
            "");

    static final Annotation<PerPort<Integer>> HTTP_CODE = GROUP.add(
            "health-check-http-code",
            PerPort.of(new WholeNumber(100, 599)),
            "200",
            "the status that is healthy (`code`)",
            "");

    static final Annotation<PerPort<String>> MYSQL_USER = GROUP.addUnset(
            "health-check-mysql-user", PerPort.of(USER), "none", "who a `mysql` check logs in as", "`mysql` needs it");

    static final Annotation<PerPort<String>> PGSQL_USER = GROUP.addUnset(
            "health-check-pgsql-user", PerPort.of(USER), "none", "who a `pgsql` check logs in as", "`pgsql` needs it");

    static final Annotation<Ports> FROM_SERVICE = GROUP.addUnset(
            "health-check-from-service",
            Ports.GRAMMAR,
            "with `externalTrafficPolicy: Local` the ports that `health-check-type` does not name, else none",
            "the ports whose check is `GET /healthz` at `spec.healthCheckNodePort`: whether a node has a pod",
            "of the others of this page only delay, timeout, retries and transient delay count then");

    private HealthCheckAnnotations() {}

    static void check(AnnotationValues values, KubernetesService service) {
        values.tcpPorts().stream()
                .filter(port -> !isFromService(values, service, port))
                .forEach(port -> checkPort(values, port));
        if (values.find(FROM_SERVICE).filter(ports -> !ports.isNone()).isPresent()
                && service.healthCheckNodePort() == 0
                && !service.externalTrafficPolicyLocal()) {
            values.refuse(
                    FROM_SERVICE,
                    "the Service has no healthCheckNodePort, which it has with externalTrafficPolicy: Local, so nodes are checked as usual",
                    Concerned.NOTHING,
                    Set.of());
        }
    }

    private static void checkPort(AnnotationValues values, int port) {
        if (values.find(TYPE).filter(types -> !types.speaksOf(port)).isPresent()) {
            refuse(values, TYPE, "a type for port " + port + " is missing", port);
        }
        HealthCheckKind kind = values.at(TYPE, port);
        if (kind == HealthCheckKind.MYSQL) {
            requireUser(values, MYSQL_USER, kind, port);
        }
        if (kind == HealthCheckKind.PGSQL) {
            requireUser(values, PGSQL_USER, kind, port);
        }
    }

    private static void requireUser(
            AnnotationValues values, Annotation<PerPort<String>> user, HealthCheckKind kind, int port) {
        boolean said = values.isGiven(user)
                && values.find(user).filter(users -> !users.speaksOf(port)).isEmpty();
        if (!said) {
            refuse(
                    values,
                    TYPE,
                    kind.name().toLowerCase(Locale.ROOT) + " of port " + port + " needs " + user.name(),
                    port);
        }
    }

    private static void refuse(AnnotationValues values, Annotation<?> annotation, String why, int port) {
        values.refuse(annotation, why, Concerned.HEALTH_CHECK, Set.of(port));
    }

    static HealthCheck read(AnnotationValues values, KubernetesService service, ServicePort port) {
        boolean fromService = isFromService(values, service, port.port());
        HealthCheck wanted = HealthCheck.builder()
                .port(fromService ? service.healthCheckNodePort() : port.nodePort())
                .checkDelay(values.get(DELAY))
                .checkTimeout(values.get(TIMEOUT))
                .checkMaxRetries(values.get(MAX_RETRIES))
                .transientCheckDelay(values.get(TRANSIENT_DELAY))
                .checkSendProxy(!fromService && values.get(SEND_PROXY))
                .config(fromService ? HealthCheckConfig.http(HEALTHZ) : config(values, port.port()))
                .build();
        return NormalForm.of(wanted);
    }

    /** Whether Kubernetes itself is asked which nodes have a pod: where a Service says so, and by default where it is a matter of that. */
    private static boolean isFromService(AnnotationValues values, KubernetesService service, int port) {
        boolean typed = values.find(TYPE).filter(types -> types.speaksOf(port)).isPresent();
        boolean wanted = values.find(FROM_SERVICE)
                .map(ports -> ports.has(port))
                .orElse(service.externalTrafficPolicyLocal() && !typed);
        return wanted && service.healthCheckNodePort() > 0;
    }

    private static HealthCheckConfig config(AnnotationValues values, int port) {
        return switch (values.at(TYPE, port)) {
            case TCP -> HealthCheckConfig.tcp();
            case HTTP -> http(values, port);
            case HTTPS -> https(values, port);
            case MYSQL -> HealthCheckConfig.mysql(user(values, MYSQL_USER, port));
            case PGSQL -> HealthCheckConfig.pgsql(user(values, PGSQL_USER, port));
            case REDIS -> HealthCheckConfig.redis();
            case LDAP -> HealthCheckConfig.ldap();
        };
    }

    private static HealthCheckConfig http(AnnotationValues values, int port) {
        HttpTarget target = values.at(HTTP_URI, port);
        return HealthCheckConfig.http(check -> check.uri(target.uri())
                .hostHeader(target.host())
                .method(values.at(HTTP_METHOD, port))
                .code(values.at(HTTP_CODE, port)));
    }

    /** With the query, which the reference drops. */
    private static HealthCheckConfig https(AnnotationValues values, int port) {
        HttpTarget target = values.at(HTTP_URI, port);
        return HealthCheckConfig.https(check -> check.uri(target.uri())
                .hostHeader(target.host())
                .sni(target.host())
                .method(values.at(HTTP_METHOD, port))
                .code(values.at(HTTP_CODE, port)));
    }

    private static String user(AnnotationValues values, Annotation<PerPort<String>> user, int port) {
        return values.find(user).flatMap(users -> users.at(port)).orElse("");
    }
}
