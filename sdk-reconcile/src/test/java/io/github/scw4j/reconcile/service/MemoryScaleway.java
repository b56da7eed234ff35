package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.acl.AclSpec;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.backend.HealthCheck;
import io.github.scw4j.lb.backend.OnMarkedDownAction;
import io.github.scw4j.lb.backend.ProxyProtocol;
import io.github.scw4j.lb.backend.UpdateBackend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.frontend.UpdateFrontend;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerStatus;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkStatus;
import io.github.scw4j.reconcile.observation.LoadBalancerListing;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.LoadBalancerParts.PrivateIp;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.AttachPrivateNetwork;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.CreateBackend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.CreateFrontend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.CreateLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DeleteBackend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DeleteFrontend;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DeleteLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.DetachPrivateNetwork;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.MigrateLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.ReleaseIp;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.SetAcls;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.SetServers;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.UpdateHealthCheck;
import io.github.scw4j.reconcile.plan.LoadBalancerChange.UpdateLoadBalancer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Scaleway's load balancers in memory, as far as a planner sees them: what was asked for comes back with its defaults filled in, its
 * zeros gone, and its lists in another order. What the API refuses is an error of the plan.
 */
final class MemoryScaleway {
    private final Map<String, LoadBalancer> lbs = new TreeMap<>();
    private final Map<String, Zone> zones = new TreeMap<>();
    private final Map<String, Map<String, Backend>> backends = new TreeMap<>();
    private final Map<String, Map<String, Frontend>> frontends = new TreeMap<>();
    private final Map<String, List<Acl>> acls = new TreeMap<>();
    private final Map<String, Map<String, PrivateNetworkAttachment>> networks = new TreeMap<>();
    private final Map<String, Ip> ips = new TreeMap<>();
    private final Map<String, String> privateIps = new TreeMap<>();
    private Random shuffling = new Random(0);
    private int next = 1;
    private boolean half;

    void shuffled(long seed) {
        shuffling = new Random(seed);
    }

    private String id(String kind) {
        return kind + "-" + next++;
    }

    private String uuid() {
        return String.format("22222222-2222-4222-8222-%012d", next++);
    }

    /** A flexible IP that a person has reserved. */
    String reservedIp(String address) {
        String id = uuid();
        ips.put(id, ip(id, address).build());
        return id;
    }

    void put(Ip ip) {
        ips.put(ip.id(), ip);
    }

    /** Frontends are made, and their access lists are not any more. */
    void half(Runnable action) {
        half = true;
        action.run();
        half = false;
    }

    private static Ip.Builder ip(String id, String address) {
        return Ip.builder()
                .id(id)
                .ipAddress(IpAddress.of(address))
                .zone(World.ZONE)
                .reverse(address.replace('.', '-').replace(':', '-') + ".lb.fr-par.scw.cloud");
    }

    /** An address that a person has reserved in a private network. */
    String reservedPrivateIp(String network) {
        String id = String.format("33333333-3333-4333-8333-%012d", next++);
        privateIps.put(id, network);
        return id;
    }

    /** A load balancer that a person has made. */
    String madeByHand(String name) {
        String id = String.format("44444444-4444-4444-8444-%012d", next++);
        Ip ip = ip(uuid(), "51.159.0." + next).lbId(id).build();
        ips.put(ip.id(), ip);
        put(
                World.ZONE,
                LoadBalancer.builder()
                        .id(id)
                        .name(name)
                        .type("lb-s")
                        .status(LoadBalancerStatus.READY)
                        .addIps(ip)
                        .build());
        return id;
    }

    Collection<LoadBalancer> all() {
        return lbs.values();
    }

    LoadBalancer only() {
        if (lbs.size() != 1) {
            throw new AssertionError("there is not one load balancer: " + lbs.keySet());
        }
        return lbs.values().iterator().next();
    }

    void put(LoadBalancer lb) {
        put(zones.getOrDefault(lb.id(), World.ZONE), lb);
    }

    void put(Zone zone, LoadBalancer lb) {
        lbs.put(lb.id(), lb);
        zones.put(lb.id(), zone);
        backends.computeIfAbsent(lb.id(), none -> new TreeMap<>());
        frontends.computeIfAbsent(lb.id(), none -> new TreeMap<>());
        networks.computeIfAbsent(lb.id(), none -> new TreeMap<>());
    }

    List<Backend> backends(String lbId) {
        return List.copyOf(backends.get(lbId).values());
    }

    List<Frontend> frontends(String lbId) {
        return List.copyOf(frontends.get(lbId).values());
    }

    List<Acl> acls(String frontendId) {
        return acls.getOrDefault(frontendId, List.of());
    }

    List<PrivateNetworkAttachment> networks(String lbId) {
        return List.copyOf(networks.get(lbId).values());
    }

    Collection<Ip> ips() {
        return ips.values();
    }

    /** Somebody's hand. */
    void put(String lbId, Backend backend) {
        backends.get(lbId).put(backend.id(), backend);
    }

    void put(String lbId, Frontend frontend) {
        frontends.get(lbId).put(frontend.id(), frontend);
    }

    void putAcls(String frontendId, List<Acl> list) {
        acls.put(frontendId, list);
    }

    /** Some time passes: what is under way is done. */
    void pass() {
        List.copyOf(lbs.values()).forEach(lb -> {
            if (lb.status().equals(LoadBalancerStatus.TO_DELETE)) {
                lbs.remove(lb.id());
            } else if (!lb.status().equals(LoadBalancerStatus.ERROR)) {
                lbs.put(lb.id(), lb.toBuilder().status(LoadBalancerStatus.READY).build());
            }
        });
        networks.values()
                .forEach(attached -> attached.replaceAll((id, attachment) -> attachment.toBuilder()
                        .status(PrivateNetworkStatus.READY)
                        .build()));
    }

    LoadBalancerListing listing(Instant now) {
        return LoadBalancerListing.of(
                Set.copyOf(Zone.known()),
                shuffled(lbs.values().stream()
                        .map(lb -> new ObservedLoadBalancer(zones.get(lb.id()), lb, Optional.of(parts(lb)), now))
                        .toList()),
                shuffled(List.copyOf(ips.values())),
                privateIps);
    }

    private LoadBalancerParts parts(LoadBalancer lb) {
        Map<String, List<Acl>> lists = frontends.get(lb.id()).keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> shuffled(acls.getOrDefault(id, List.of()))));
        return new LoadBalancerParts(
                shuffled(backends(lb.id())),
                shuffled(frontends(lb.id())),
                lists,
                shuffled(networks(lb.id())),
                networks(lb.id()).stream()
                        .map(attached -> new PrivateIp(
                                "ipam-" + lb.id(), attached.privateNetworkId(), "kapsule", IpAddress.of("10.0.1.1")))
                        .toList());
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> other = new ArrayList<>(list);
        Collections.shuffle(other, shuffling);
        return other;
    }

    void apply(Zone zone, LoadBalancerChange change) {
        if (change instanceof CreateLoadBalancer create) {
            create(zone, create.request());
        } else if (change instanceof UpdateLoadBalancer update) {
            lb(
                    update.loadBalancerId(),
                    lb -> lb.name(update.request().name())
                            .tags(update.request().tags())
                            .sslCompatibilityLevel(
                                    update.request().sslCompatibilityLevel().orElseThrow()));
        } else if (change instanceof MigrateLoadBalancer migrate) {
            lb(migrate.loadBalancerId(), lb -> lb.type(migrate.type()).status(LoadBalancerStatus.MIGRATING));
        } else if (change instanceof DeleteLoadBalancer delete) {
            delete(delete);
        } else if (change instanceof AttachPrivateNetwork attach) {
            attach(attach);
        } else if (change instanceof DetachPrivateNetwork detach) {
            networks.get(detach.loadBalancerId()).remove(detach.privateNetworkId());
        } else if (change instanceof SetAcls set) {
            acls(set.frontendId(), set.acls());
        } else if (change instanceof ReleaseIp release) {
            ips.remove(release.ipId());
        } else {
            applyToPort(change);
        }
    }

    private void applyToPort(LoadBalancerChange change) {
        if (change instanceof CreateBackend create) {
            create(create);
        } else if (change instanceof LoadBalancerChange.UpdateBackend update) {
            Backend before = backends.get(update.loadBalancerId()).get(update.backendId());
            put(
                    update.loadBalancerId(),
                    given(update.request(), before.toBuilder()).build());
        } else if (change instanceof UpdateHealthCheck update) {
            Backend before = backends.get(update.loadBalancerId()).get(update.backendId());
            put(
                    update.loadBalancerId(),
                    before.toBuilder().healthCheck(given(update.check())).build());
        } else if (change instanceof SetServers set) {
            Backend before = backends.get(set.loadBalancerId()).get(set.backendId());
            put(
                    set.loadBalancerId(),
                    before.toBuilder().serverIps(shuffled(set.servers())).build());
        } else if (change instanceof DeleteBackend delete) {
            delete(delete);
        } else if (change instanceof CreateFrontend create) {
            create(create);
        } else if (change instanceof LoadBalancerChange.UpdateFrontend update) {
            put(update.loadBalancerId(), given(update.loadBalancerId(), update.frontendId(), update.request()));
        } else if (change instanceof DeleteFrontend delete) {
            frontends.get(delete.loadBalancerId()).remove(delete.frontendId());
            acls.remove(delete.frontendId());
        } else {
            throw new AssertionError("unknown: " + change);
        }
    }

    private void create(Zone zone, io.github.scw4j.lb.loadbalancer.CreateLoadBalancer request) {
        String id = String.format("55555555-5555-4555-8555-%012d", next++);
        List<Ip> own = new ArrayList<>();
        if (!request.ipIds().isEmpty()) {
            request.ipIds().forEach(ipId -> own.add(taken(ipId, id)));
        } else {
            if (request.assignFlexibleIp().orElse(true)) {
                own.add(ip(uuid(), "51.159.1." + next++).lbId(id).build());
            }
            if (request.assignFlexibleIpv6().orElse(false)) {
                own.add(ip(uuid(), "2001:bc8::" + next++).lbId(id).build());
            }
        }
        own.forEach(ip -> ips.put(ip.id(), ip));
        put(
                zone,
                LoadBalancer.builder()
                        .id(id)
                        .name(request.name())
                        .description(request.description())
                        .tags(request.tags())
                        .type(request.type().toLowerCase(Locale.ROOT))
                        .sslCompatibilityLevel(request.sslCompatibilityLevel().orElseThrow())
                        .status(LoadBalancerStatus.TO_CREATE)
                        .createdAt(Instant.EPOCH.plusSeconds(next))
                        .ips(own)
                        .build());
    }

    private Ip taken(String ipId, String lbId) {
        Ip ip = ips.get(ipId);
        if (ip == null || ip.lbId().isPresent()) {
            throw new AssertionError("this IP is not to be had: " + ip);
        }
        return ip.toBuilder().lbId(lbId).build();
    }

    private void lb(String id, UnaryOperator<LoadBalancer.Builder> change) {
        put(change.apply(lbs.get(id).toBuilder()).build());
    }

    private void delete(DeleteLoadBalancer delete) {
        LoadBalancer lb = lbs.get(delete.loadBalancerId());
        for (Ip ip : lb.ips()) {
            if (delete.flexibleIps() == FlexibleIps.RELEASE) {
                ips.remove(ip.id());
            } else {
                ips.put(ip.id(), ip.toBuilder().lbId(Optional.empty()).build());
            }
        }
        lb(lb.id(), gone -> gone.status(LoadBalancerStatus.TO_DELETE));
    }

    private void attach(AttachPrivateNetwork attach) {
        String network = attach.request().privateNetworkId();
        Object before = networks.get(attach.loadBalancerId())
                .put(
                        network,
                        PrivateNetworkAttachment.builder()
                                .privateNetworkId(network)
                                .ipamIds(
                                        attach.request().ipamIds().isEmpty()
                                                ? List.of(id("ipam"))
                                                : attach.request().ipamIds())
                                .status(PrivateNetworkStatus.PENDING)
                                .build());
        if (before != null) {
            throw new AssertionError("attached twice: " + network);
        }
    }

    private void create(CreateBackend create) {
        String id = id("backend");
        boolean taken = backends(create.loadBalancerId()).stream()
                .anyMatch(backend -> backend.name().equals(create.request().name()));
        if (taken) {
            throw new AssertionError("a backend of this name is there: " + create);
        }
        put(
                create.loadBalancerId(),
                given(asUpdate(create.request()), Backend.builder().id(id))
                        .healthCheck(given(create.request().healthCheck()))
                        .serverIps(shuffled(create.request().serverIps()))
                        .build());
    }

    private static UpdateBackend asUpdate(io.github.scw4j.lb.backend.CreateBackend request) {
        return UpdateBackend.builder()
                .name(request.name())
                .forwardProtocol(request.forwardProtocol())
                .forwardPort(request.forwardPort())
                .forwardPortAlgorithm(request.forwardPortAlgorithm())
                .stickySessions(request.stickySessions())
                .stickySessionsCookieName(request.stickySessionsCookieName())
                .sendProxyV2(request.sendProxyV2())
                .timeoutServer(request.timeoutServer())
                .timeoutConnect(request.timeoutConnect())
                .timeoutTunnel(request.timeoutTunnel())
                .timeoutQueue(request.timeoutQueue())
                .onMarkedDownAction(request.onMarkedDownAction())
                .proxyProtocol(request.proxyProtocol())
                .failoverHost(request.failoverHost())
                .sslBridging(request.sslBridging())
                .ignoreSslServerVerify(request.ignoreSslServerVerify())
                .redispatchAttemptCount(request.redispatchAttemptCount())
                .maxRetries(request.maxRetries())
                .maxConnections(request.maxConnections())
                .host(request.host())
                .build();
    }

    /** As the API gives it back. */
    private static Backend.Builder given(UpdateBackend request, Backend.Builder backend) {
        return backend.name(request.name())
                .forwardProtocol(request.forwardProtocol())
                .forwardPort(request.forwardPort())
                .forwardPortAlgorithm(request.forwardPortAlgorithm())
                .stickySessions(request.stickySessions())
                .stickySessionsCookieName(request.stickySessionsCookieName())
                .sendProxyV2(
                        request.proxyProtocol().filter(ProxyProtocol.V2::equals).isPresent())
                .timeoutServer(request.timeoutServer())
                .timeoutConnect(request.timeoutConnect())
                .timeoutTunnel(request.timeoutTunnel())
                .timeoutQueue(request.timeoutQueue().orElse(Duration.ZERO))
                .onMarkedDownAction(request.onMarkedDownAction().orElse(OnMarkedDownAction.NONE))
                .proxyProtocol(request.proxyProtocol().orElse(ProxyProtocol.NONE))
                .failoverHost(request.failoverHost().filter(host -> !host.isEmpty()))
                .sslBridging(request.sslBridging().orElse(false))
                .ignoreSslServerVerify(request.ignoreSslServerVerify().filter(ignored -> ignored))
                .redispatchAttemptCount(noZero(request.redispatchAttemptCount()))
                .maxRetries(request.maxRetries().orElse(3))
                .maxConnections(noZero(request.maxConnections()))
                .host("");
    }

    private static OptionalInt noZero(OptionalInt number) {
        return number.isPresent() && number.getAsInt() != 0 ? number : OptionalInt.empty();
    }

    private static HealthCheck given(HealthCheck check) {
        return check.toBuilder()
                .transientCheckDelay(check.transientCheckDelay().orElse(Duration.ofMillis(500)))
                .build();
    }

    private void delete(DeleteBackend delete) {
        boolean used = frontends(delete.loadBalancerId()).stream()
                .anyMatch(frontend -> frontend.backend().map(Backend::id).equals(Optional.of(delete.backendId())));
        if (used) {
            throw new AssertionError("a frontend still refers to it: " + delete);
        }
        backends.get(delete.loadBalancerId()).remove(delete.backendId());
    }

    private void create(CreateFrontend create) {
        boolean taken = frontends(create.loadBalancerId()).stream()
                .anyMatch(frontend -> frontend.inboundPort() == create.request().inboundPort());
        if (taken) {
            throw new AssertionError("this port is taken: " + create);
        }
        String id = id("frontend");
        UpdateFrontend settings = UpdateFrontend.builder()
                .name(create.request().name())
                .inboundPort(create.request().inboundPort())
                .backendId(create.request().backendId())
                .timeoutClient(create.request().timeoutClient())
                .certificateIds(create.request().certificateIds())
                .enableHttp3(create.request().enableHttp3())
                .connectionRateLimit(create.request().connectionRateLimit())
                .enableAccessLogs(create.request().enableAccessLogs())
                .build();
        put(create.loadBalancerId(), given(create.loadBalancerId(), id, settings));
        acls(id, half ? List.of() : create.acls());
    }

    private Frontend given(String lbId, String id, UpdateFrontend request) {
        return Frontend.builder()
                .id(id)
                .name(request.name())
                .inboundPort(request.inboundPort())
                .backend(backends.get(lbId).get(request.backendId()))
                .timeoutClient(request.timeoutClient())
                .certificateIds(shuffled(request.certificateIds()))
                .enableHttp3(request.enableHttp3())
                .connectionRateLimit(noZero(request.connectionRateLimit()))
                .enableAccessLogs(request.enableAccessLogs().orElse(false))
                .build();
    }

    private void acls(String frontendId, List<AclSpec> specs) {
        acls.put(
                frontendId,
                specs.stream()
                        .map(spec -> Acl.builder()
                                .id(id("acl"))
                                .name(spec.name())
                                .index(spec.index())
                                .action(spec.action())
                                .match(spec.match())
                                .build())
                        .toList());
    }
}
