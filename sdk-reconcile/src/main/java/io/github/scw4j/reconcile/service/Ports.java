package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.acl.AclSpec;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.CreateBackend;
import io.github.scw4j.lb.backend.UpdateBackend;
import io.github.scw4j.lb.frontend.CreateFrontend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.frontend.UpdateFrontend;
import io.github.scw4j.reconcile.annotation.Concerned;
import io.github.scw4j.reconcile.annotation.NormalForm;
import io.github.scw4j.reconcile.annotation.PortSpec;
import io.github.scw4j.reconcile.annotation.SpecReading;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The frontends and backends of one load balancer. Frontends are found by the Service's port, backends by the port on the nodes; of
 * two for the same port the one that is called as it should be stays. What needs the id of something that is only being made is
 * planned when that is seen.
 */
final class Ports {
    private final KubernetesService service;
    private final Wanted wanted;
    private final Settling settling;
    private final Draft draft;
    private final Zone zone;
    private final String lbId;
    private final LoadBalancerParts parts;
    private boolean unwritten;

    Ports(
            KubernetesService service,
            Wanted wanted,
            Settling settling,
            Draft draft,
            Zone zone,
            String lbId,
            LoadBalancerParts parts) {
        this.service = service;
        this.wanted = wanted;
        this.settling = settling;
        this.draft = draft;
        this.zone = zone;
        this.lbId = lbId;
        this.parts = parts;
    }

    /** Plans, in the order in which it has to be done: a backend cannot go before the frontends that refer to it. */
    void plan() {
        List<Frontend> frontends = ours(parts.frontends(), Frontend::name);
        List<Backend> backends = ours(parts.backends(), Backend::name);
        Map<Integer, Frontend> frontendOf = matched(frontends, Frontend::inboundPort, this::isWellNamed, Frontend::id);
        Map<Integer, Backend> backendOf = matched(backends, Backend::forwardPort, this::isWellNamed, Backend::id);
        frontendOf.keySet().retainAll(specs().stream().map(PortSpec::port).toList());
        backendOf.keySet().retainAll(specs().stream().map(PortSpec::nodePort).toList());

        deleteFrontends(frontends, frontendOf.values());
        Map<Integer, PortSpec> byNodePort = new TreeMap<>();
        specs().forEach(spec -> byNodePort.putIfAbsent(spec.nodePort(), spec));
        byNodePort.values().forEach(spec -> backend(spec, Optional.ofNullable(backendOf.get(spec.nodePort()))));
        for (PortSpec spec : specs()) {
            frontend(
                    spec,
                    Optional.ofNullable(frontendOf.get(spec.port())),
                    Optional.ofNullable(backendOf.get(spec.nodePort())));
        }
        deleteBackends(backends, backendOf.values());
    }

    /** Whether something that follows from the nodes is not yet as it is wanted. */
    boolean hasUnwritten() {
        return unwritten;
    }

    private SpecReading reading() {
        return wanted.reading();
    }

    private List<PortSpec> specs() {
        return reading().spec().ports();
    }

    /** On a load balancer of a person's, only what is called after the Service. */
    private <T> List<T> ours(List<T> all, Function<T, String> name) {
        return reading().spec().externallyManaged()
                ? all.stream()
                        .filter(each -> name.apply(each).startsWith(service.uid() + "_"))
                        .toList()
                : all;
    }

    private static <T> Map<Integer, T> matched(
            List<T> all, Function<T, Integer> port, Function<T, Boolean> wellNamed, Function<T, String> id) {
        return all.stream()
                .sorted(Comparator.comparing((T each) -> !wellNamed.apply(each)).thenComparing(id))
                .collect(Collectors.toMap(port, Function.identity(), (first, later) -> first, TreeMap::new));
    }

    private boolean isWellNamed(Frontend frontend) {
        return frontend.name().equals(PortSpec.frontendName(service.uid(), frontend.inboundPort()));
    }

    private boolean isWellNamed(Backend backend) {
        return backend.name().equals(PortSpec.backendName(service.uid(), backend.forwardPort()));
    }

    private void deleteFrontends(List<Frontend> all, Collection<Frontend> kept) {
        all.stream()
                .filter(frontend -> !kept.contains(frontend))
                .forEach(frontend -> draft.change(
                        zone,
                        new LoadBalancerChange.DeleteFrontend(lbId, frontend.id()),
                        "the Service has no port " + frontend.inboundPort() + " any more"));
    }

    private void deleteBackends(List<Backend> all, Collection<Backend> kept) {
        for (Backend backend : all) {
            if (kept.contains(backend)) {
                continue;
            }
            boolean used = parts.frontends().stream()
                    .anyMatch(frontend -> frontend.backend()
                            .map(Backend::id)
                            .filter(backend.id()::equals)
                            .isPresent());
            if (used) {
                draft.await("a frontend still refers to the backend of node port " + backend.forwardPort());
            } else {
                draft.change(
                        zone,
                        new LoadBalancerChange.DeleteBackend(lbId, backend.id()),
                        "the Service has no node port " + backend.forwardPort() + " any more");
            }
        }
    }

    private void backend(PortSpec spec, Optional<Backend> observed) {
        boolean held = reading().isHeld(Concerned.BACKEND, spec.port());
        boolean checkHeld = reading().isHeld(Concerned.HEALTH_CHECK, spec.port());
        boolean serversHeld = reading().isHeld(Concerned.SERVERS);
        if (observed.isEmpty()) {
            if (!held && !checkHeld && !serversHeld) {
                createBackend(spec);
            }
            return;
        }
        Backend backend = observed.get();
        UpdateBackend wish = spec.backendInsteadOf(backend);
        if (!held && !wish.equals(NormalForm.of(backend))) {
            draft.change(
                    zone,
                    new LoadBalancerChange.UpdateBackend(lbId, backend.id(), wish),
                    "the backend of node port " + spec.nodePort() + " is not as the Service wants it");
        }
        if (!checkHeld && !backend.healthCheck().map(NormalForm::of).equals(Optional.of(spec.healthCheck()))) {
            draft.change(
                    zone,
                    new LoadBalancerChange.UpdateHealthCheck(lbId, backend.id(), spec.healthCheck()),
                    "the health check of node port " + spec.nodePort() + " is not as the Service wants it");
        }
        if (!serversHeld) {
            servers(spec, backend);
        }
    }

    private void createBackend(PortSpec spec) {
        UpdateBackend settings = spec.backend();
        draft.change(
                zone,
                new LoadBalancerChange.CreateBackend(
                        lbId,
                        CreateBackend.builder()
                                .from(settings)
                                .name(settings.name())
                                .forwardProtocol(settings.forwardProtocol())
                                .forwardPort(settings.forwardPort())
                                .forwardPortAlgorithm(settings.forwardPortAlgorithm())
                                .stickySessions(settings.stickySessions())
                                .stickySessionsCookieName(settings.stickySessionsCookieName())
                                .onMarkedDownAction(settings.onMarkedDownAction())
                                .proxyProtocol(settings.proxyProtocol())
                                .healthCheck(spec.healthCheck())
                                .serverIps(wanted.servers())
                                .build()),
                "node port " + spec.nodePort() + " has no backend");
    }

    private void servers(PortSpec spec, Backend backend) {
        if (wanted.servers().equals(Set.copyOf(backend.serverIps()))) {
            return;
        }
        unwritten = true;
        Optional<Instant> due = settling.due(wanted.servers(), backend.serverIps());
        if (due.isEmpty()) {
            draft.warn(
                    "ServersKept",
                    "none of the Service's nodes has an address by which a load balancer could reach it; the "
                            + backend.serverIps().size() + " servers of node port " + spec.nodePort() + " are kept");
        } else if (settling.isOver(due.get())) {
            draft.change(
                    zone,
                    new LoadBalancerChange.SetServers(lbId, backend.id(), List.copyOf(wanted.servers())),
                    "UpdatedLoadBalancer",
                    "node port " + spec.nodePort() + " gets " + wanted.servers().size() + " servers instead of "
                            + backend.serverIps().size() + ", as its nodes are now");
        } else {
            draft.await("the nodes are changing", due.get());
        }
    }

    private void frontend(PortSpec spec, Optional<Frontend> observed, Optional<Backend> backend) {
        boolean held = reading().isHeld(Concerned.FRONTEND, spec.port());
        boolean rangesHeld = reading().isHeld(Concerned.SOURCE_RANGES);
        if (backend.isEmpty()) {
            if (!held && draft.hasActions()) {
                draft.await("the backend of node port " + spec.nodePort() + " is being made");
            }
            return;
        }
        if (observed.isEmpty()) {
            if (!held && !rangesHeld) {
                createFrontend(spec, backend.get());
            }
            return;
        }
        Frontend frontend = observed.get();
        if (!held && !isRight(spec, frontend, backend.get())) {
            draft.change(
                    zone,
                    new LoadBalancerChange.UpdateFrontend(lbId, frontend.id(), update(spec, backend.get())),
                    "the frontend of port " + spec.port() + " is not as the Service wants it");
        }
        if (!rangesHeld) {
            access(spec, frontend);
        }
    }

    private boolean isRight(PortSpec spec, Frontend frontend, Backend backend) {
        return isWellNamed(frontend)
                && NormalForm.of(frontend).equals(spec.frontend())
                && frontend.backend().map(Backend::id).equals(Optional.of(backend.id()));
    }

    private void createFrontend(PortSpec spec, Backend backend) {
        UpdateFrontend settings = update(spec, backend);
        draft.change(
                zone,
                new LoadBalancerChange.CreateFrontend(
                        lbId,
                        CreateFrontend.builder()
                                .name(settings.name())
                                .inboundPort(settings.inboundPort())
                                .backendId(settings.backendId())
                                .timeoutClient(settings.timeoutClient())
                                .certificateIds(settings.certificateIds())
                                .connectionRateLimit(settings.connectionRateLimit())
                                .enableAccessLogs(spec.frontend().accessLogs())
                                .enableHttp3(settings.enableHttp3())
                                .build(),
                        acls(spec, List.of())),
                "port " + spec.port() + " has no frontend");
    }

    private UpdateFrontend update(PortSpec spec, Backend backend) {
        return UpdateFrontend.builder()
                .name(PortSpec.frontendName(service.uid(), spec.port()))
                .inboundPort(spec.port())
                .backendId(backend.id())
                .timeoutClient(spec.frontend().timeoutClient())
                .certificateIds(
                        spec.frontend().certificateIds().stream().sorted().toList())
                .connectionRateLimit(spec.frontend().connectionRateLimit())
                .enableAccessLogs(spec.frontend().accessLogs())
                .enableHttp3(spec.frontend().http3())
                .build();
    }

    private void access(PortSpec spec, Frontend frontend) {
        List<Acl> observed = parts.acls().getOrDefault(frontend.id(), List.of());
        List<AclSpec> acls = acls(spec, observed);
        if (AccessLists.same(acls, observed)) {
            return;
        }
        unwritten = true;
        Instant due = settling.settled();
        if (settling.isOver(due)) {
            draft.change(
                    zone,
                    new LoadBalancerChange.SetAcls(lbId, frontend.id(), acls),
                    "who may use port " + spec.port() + " is not as the Service and its nodes want it");
        } else {
            draft.await("the nodes are changing", due);
        }
    }

    private List<AclSpec> acls(PortSpec spec, List<Acl> observed) {
        Collection<IpAddress> nodes = wanted.allowed();
        return AccessLists.wanted(
                PortSpec.frontendName(service.uid(), spec.port()),
                reading().spec().sourceRanges(),
                nodes,
                observed);
    }
}
