package io.github.scw4j.samples.services;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.acl.AclAction;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheckConfig;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.reconcile.observation.ServiceIngress;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlanEvent.Severity;
import io.github.scw4j.reconcile.service.Ownership;
import io.github.scw4j.samples.terminal.Terminal;
import io.github.scw4j.samples.terminal.Times;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows what becomes of Services: a line for each change of a load balancer and for each Event, and what there is in the end. */
final class ServiceView implements ReconcileListener {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);

    private final Terminal terminal;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Set<String>> events = new TreeMap<>();

    ServiceView(Terminal terminal) {
        this.terminal = terminal;
    }

    void headline(String text) {
        terminal.line("");
        terminal.line("@|bold " + text + "|@");
    }

    void line(String text) {
        terminal.line("  " + text);
    }

    void calls(CallTally calls) {
        line("@|cyan calls|@     " + calls);
    }

    @Override
    public void decided(AuditRecord record) {
        record.outcome()
                .filter(outcome -> outcome.action() instanceof ChangeLoadBalancer)
                .ifPresent(outcome -> changed(record.decision(), outcome));
    }

    private void changed(Decision decision, Outcome outcome) {
        done.add(decision.target().path() + decision.reason());
        news(
                "@|green did|@  ",
                outcome.action().verb() + " " + decision.target().path() + ": " + decision.reason()
                        + (outcome.result() == Outcome.Result.DONE ? "" : " (" + outcome.detail() + ")"));
    }

    /** All that has been told of nodes is not the story's, and what is told of a change was shown with it. */
    @Override
    public void told(PlanEvent event) {
        String path = event.target().path();
        if (event.target().isService()) {
            events.computeIfAbsent(path, key -> new LinkedHashSet<>()).add(event.reason());
            if (!done.contains(path + event.message())) {
                news(
                        event.severity() == Severity.NORMAL ? "event" : "@|red event|@",
                        event.reason() + " " + path + ": " + event.message());
            }
        }
    }

    @Override
    public void ended(Round round) {
        done.clear();
    }

    /** The Events of each Service, as {@code kubectl describe} would show them. */
    void events() {
        events.forEach((path, reasons) -> line(path + " has the Events " + String.join(", ", reasons)));
    }

    private void news(String kind, String text) {
        line("@|faint " + TIME.format(terminal.now()) + "|@  " + kind + "  " + text);
    }

    /** These Services, with what their load balancers do for them. */
    void show(Observation observation, String... names) {
        observation.services().stream()
                .filter(service -> List.of(names).contains(service.name()))
                .forEach(service -> show(service, observation));
    }

    private void show(KubernetesService service, Observation observation) {
        line("@|bold " + service.path() + "|@ is at "
                + service.ingress().stream().map(ServiceView::text).collect(Collectors.joining(", ")));
        observation.loadBalancers().all().stream()
                .filter(lb -> Ownership.serviceUid(lb.lb()).equals(Optional.of(service.uid())))
                .forEach(this::show);
    }

    private static String text(ServiceIngress way) {
        return way.hostname().or(way::ip).orElse("")
                + way.ipMode().map(mode -> " (ipMode " + mode + ")").orElse("");
    }

    private void show(ObservedLoadBalancer lb) {
        line("  load balancer " + lb.zone() + "/" + lb.id() + " of type "
                + lb.lb().type());
        lb.parts().ifPresent(parts -> parts.frontends().forEach(frontend -> show(frontend, parts)));
    }

    private void show(Frontend frontend, LoadBalancerParts parts) {
        line("  port " + frontend.inboundPort() + access(parts.acls().getOrDefault(frontend.id(), List.of()))
                + patience("a client", frontend.timeoutClient()));
        parts.backends().stream()
                .filter(backend -> frontend.backend().map(Backend::id).equals(Optional.of(backend.id())))
                .forEach(this::show);
    }

    private void show(Backend backend) {
        ProxyProtocol proxy = backend.proxyProtocol();
        line("    goes by " + backend.forwardProtocol()
                + (proxy.equals(ProxyProtocol.NONE) ? "" : " with " + proxy)
                + " to node port " + backend.forwardPort() + " of "
                + backend.serverIps().stream().map(Object::toString).collect(Collectors.joining(", ")));
        backend.healthCheck()
                .ifPresent(check -> line("    where " + text(check.config()) + " works"
                        + patience("a server", backend.timeoutServer())));
    }

    private static String patience(String who, Optional<Duration> longest) {
        return longest.map(time -> "; " + who + " may be silent for " + Times.text(time))
                .orElse("");
    }

    private static String text(HealthCheckConfig check) {
        return check.httpConfig()
                .map(http -> http.method() + " " + http.uri())
                .or(() -> check.pgsqlConfig().map(pgsql -> "PostgreSQL's login of " + pgsql.user()))
                .orElse("a connection");
    }

    /** The nodes are in the list one by one, as their pods come by the load balancer as well. */
    private static String access(List<Acl> acls) {
        List<Cidr> allowed = acls.stream()
                .filter(acl -> acl.action().equals(Optional.of(AclAction.allow())))
                .flatMap(acl -> acl.match().stream())
                .flatMap(match -> match.ipSubnets().stream())
                .toList();
        String ranges = allowed.stream()
                .filter(range -> !range.isSingleAddress())
                .map(Cidr::toString)
                .collect(Collectors.joining(", "));
        long nodes = allowed.stream().filter(Cidr::isSingleAddress).count();
        return acls.isEmpty()
                ? " is open to everybody"
                : " is open to " + ranges + " and " + nodes + " addresses of the nodes, and to nobody else";
    }
}
