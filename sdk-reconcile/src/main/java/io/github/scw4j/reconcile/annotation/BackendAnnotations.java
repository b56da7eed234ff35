package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.lb.backend.ForwardPortAlgorithm;
import io.github.scw4j.lb.backend.OnMarkedDownAction;
import io.github.scw4j.lb.backend.Protocol;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.backend.StickySessionsType;
import io.github.scw4j.lb.backend.UpdateBackend;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServicePort;
import java.time.Duration;
import java.util.Set;

/** The annotations of backends, and what becomes of them. */
final class BackendAnnotations {
    static final AnnotationGroup GROUP = new AnnotationGroup("Backends", Concerned.BACKEND);

    static final Annotation<Ports> PROTOCOL_HTTP = GROUP.add(
            "protocol-http",
            Ports.GRAMMAR,
            "false",
            "the ports whose `forward_protocol` is `http`",
            "of others it is `tcp`");

    static final Annotation<Ports> HTTP_BACKEND_TLS = GROUP.add(
            "http-backend-tls", Ports.GRAMMAR, "false", "the ports with TLS to the nodes (`ssl_bridging`)", "");

    static final Annotation<Ports> HTTP_BACKEND_TLS_SKIP_VERIFY = GROUP.add(
            "http-backend-tls-skip-verify",
            Ports.GRAMMAR,
            "false",
            "those of them that do not look at certificates (`ignore_ssl_server_verify`)",
            "");

    static final Annotation<ForwardPortAlgorithm> FORWARD_PORT_ALGORITHM = GROUP.add(
            "forward-port-algorithm",
            OneOf.of(ForwardPortAlgorithm::of, "roundrobin", "leastconn", "first"),
            "roundrobin",
            "which server gets the next connection (`forward_port_algorithm`)",
            "");

    static final Annotation<StickySessionsType> STICKY_SESSIONS = GROUP.addUnset(
            "sticky-sessions",
            OneOf.of(StickySessionsType::of, "none", "cookie", "table"),
            "`none`; `table` with `sessionAffinity: ClientIP`",
            "how a client is kept with one server (`sticky_sessions`)",
            "`cookie` needs `sticky-sessions-cookie-name`");

    static final Annotation<String> STICKY_SESSIONS_COOKIE_NAME = GROUP.addUnset(
            "sticky-sessions-cookie-name",
            Word.of(
                    "a cookie's name without blanks, quotes, commas and semicolons (such as session-id)",
                    "[A-Za-z0-9!#$%&'*+.^_`|~-]+"),
            "none",
            "the cookie that does so (`sticky_sessions_cookie_name`)",
            "counts with `sticky-sessions: cookie` alone");

    static final Annotation<Ports> PROXY_PROTOCOL_V1 = GROUP.add(
            "proxy-protocol-v1",
            Ports.GRAMMAR,
            "false",
            "the ports with version 1 of the PROXY protocol (`proxy_protocol`)",
            "");

    static final Annotation<Ports> PROXY_PROTOCOL_V2 = GROUP.add(
            "proxy-protocol-v2",
            Ports.GRAMMAR,
            "false",
            "the ports with version 2 of the PROXY protocol (`proxy_protocol`)",
            "not on a port with version 1");

    static final Annotation<Ports> SEND_PROXY_V2 = GROUP.add(
            "send-proxy-v2",
            Ports.OLD,
            "false",
            "the same",
            "deprecated: counts where neither of the two above names the port; `1` is all ports here");

    static final Annotation<Duration> TIMEOUT_SERVER =
            GROUP.add("timeout-server", Length.any(), "10s", "how long a server may be silent (`timeout_server`)", "");

    static final Annotation<Duration> TIMEOUT_CONNECT = GROUP.add(
            "timeout-connect", Length.any(), "10m", "how long connecting to a server may take (`timeout_connect`)", "");

    static final Annotation<Duration> TIMEOUT_TUNNEL = GROUP.add(
            "timeout-tunnel", Length.any(), "10m", "how long a WebSocket may be silent (`timeout_tunnel`)", "");

    static final Annotation<Duration> TIMEOUT_QUEUE = GROUP.add(
            "timeout-queue",
            Length.any(),
            "0s",
            "how long a connection waits for a server with room (`timeout_queue`)",
            "`0s` is unset");

    static final Annotation<OnMarkedDownAction> ON_MARKED_DOWN_ACTION = GROUP.add(
            "on-marked-down-action",
            OneOf.of(OnMarkedDownAction::of, "on_marked_down_action_none", "shutdown_sessions"),
            "on_marked_down_action_none",
            "what becomes of the connections to a server that fails its health check (`on_marked_down_action`)",
            "");

    static final Annotation<Integer> REDISPATCH_ATTEMPT_COUNT = GROUP.add(
            "redispatch-attempt-count",
            new WholeNumber(0, 1),
            "0",
            "whether a failed connection is tried with another server (`redispatch_attempt_count`)",
            "");

    static final Annotation<Integer> MAX_CONNECTIONS = GROUP.add(
            "max-connections",
            WholeNumber.any(),
            "0",
            "the most connections to one server at once (`max_connections`)",
            "`0` is no limit");

    static final Annotation<Integer> MAX_RETRIES = GROUP.add(
            "max-retries",
            WholeNumber.any(),
            "3",
            "how many times a failed connection is tried again (`max_retries`)",
            "");

    static final Annotation<String> FAILOVER_HOST = GROUP.addUnset(
            "failover-host",
            Word.of(
                    "the host of an Object Storage website without scheme and path (such as bucket.s3-website.fr-par.scw.cloud)",
                    "[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?"),
            "none",
            "the host that answers when no server is healthy (`failover_host`)",
            "");

    private BackendAnnotations() {}

    static void check(AnnotationValues values) {
        if (values.find(STICKY_SESSIONS)
                        .filter(StickySessionsType.COOKIE::equals)
                        .isPresent()
                && !values.isGiven(STICKY_SESSIONS_COOKIE_NAME)) {
            values.refuse(
                    STICKY_SESSIONS,
                    "without " + STICKY_SESSIONS_COOKIE_NAME.name() + " one of none, table is allowed",
                    Concerned.BACKEND,
                    Set.of());
        }
        values.tcpPorts().stream()
                .filter(port -> values.get(PROXY_PROTOCOL_V1).has(port)
                        && values.get(PROXY_PROTOCOL_V2).has(port))
                .forEach(port -> values.refuse(
                        PROXY_PROTOCOL_V2,
                        "port " + port + " is in " + PROXY_PROTOCOL_V1.name() + " as well; one of the two is allowed",
                        Concerned.BACKEND,
                        Set.of(port)));
    }

    static UpdateBackend read(AnnotationValues values, KubernetesService service, ServicePort port) {
        StickySessionsType sticky = sticky(values, service);
        UpdateBackend wanted = UpdateBackend.builder()
                .name(PortSpec.backendName(service.uid(), port.nodePort()))
                .forwardProtocol(values.get(PROTOCOL_HTTP).has(port.port()) ? Protocol.HTTP : Protocol.TCP)
                .forwardPort(port.nodePort())
                .sslBridging(values.get(HTTP_BACKEND_TLS).has(port.port()))
                .ignoreSslServerVerify(values.get(HTTP_BACKEND_TLS_SKIP_VERIFY).has(port.port()))
                .forwardPortAlgorithm(values.get(FORWARD_PORT_ALGORITHM))
                .stickySessions(sticky)
                .stickySessionsCookieName(
                        sticky.equals(StickySessionsType.COOKIE)
                                ? values.find(STICKY_SESSIONS_COOKIE_NAME).orElse("")
                                : "")
                .proxyProtocol(proxyProtocol(values, port.port()))
                .timeoutServer(values.get(TIMEOUT_SERVER))
                .timeoutConnect(values.get(TIMEOUT_CONNECT))
                .timeoutTunnel(values.get(TIMEOUT_TUNNEL))
                .timeoutQueue(values.get(TIMEOUT_QUEUE))
                .onMarkedDownAction(values.get(ON_MARKED_DOWN_ACTION))
                .redispatchAttemptCount(values.get(REDISPATCH_ATTEMPT_COUNT))
                .maxConnections(values.get(MAX_CONNECTIONS))
                .maxRetries(values.get(MAX_RETRIES))
                .failoverHost(values.find(FAILOVER_HOST))
                .build();
        return NormalForm.of(wanted);
    }

    private static StickySessionsType sticky(AnnotationValues values, KubernetesService service) {
        return values.find(STICKY_SESSIONS)
                .orElse(service.clientIpAffinity() ? StickySessionsType.TABLE : StickySessionsType.NONE);
    }

    private static ProxyProtocol proxyProtocol(AnnotationValues values, int port) {
        if (values.get(PROXY_PROTOCOL_V1).has(port)) {
            return ProxyProtocol.V1;
        }
        boolean second = values.get(PROXY_PROTOCOL_V2).has(port)
                || values.get(SEND_PROXY_V2).has(port);
        return second ? ProxyProtocol.V2 : ProxyProtocol.NONE;
    }
}
