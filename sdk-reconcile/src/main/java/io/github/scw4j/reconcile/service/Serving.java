package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.lb.loadbalancer.LoadBalancerStatus;
import io.github.scw4j.lb.loadbalancer.UpdateLoadBalancer;
import io.github.scw4j.reconcile.annotation.AnnotationProblem;
import io.github.scw4j.reconcile.annotation.Concerned;
import io.github.scw4j.reconcile.annotation.LoadBalancerReference;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import io.github.scw4j.reconcile.annotation.ServiceAnnotations;
import io.github.scw4j.reconcile.annotation.SpecReading;
import io.github.scw4j.reconcile.annotation.UnservedPort;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.reconcile.observation.ServiceIngress;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.ServicePatch;
import io.github.scw4j.reconcile.service.ServiceMemory.OfService;
import io.github.scw4j.reconcile.service.ServiceMemory.Servers;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives one Service its load balancer, and keeps it right. */
final class Serving {
    private static final Set<LoadBalancerStatus> STUCK =
            Set.of(LoadBalancerStatus.ERROR, LoadBalancerStatus.STOPPED, LoadBalancerStatus.LOCKED);

    private final Round round;
    private final KubernetesService service;
    private final OfService memory;
    private final Draft draft;
    private final SpecReading reading;
    private final EligibleNodes nodes;
    private final Wanted wanted;
    private final Servers servers;
    private final Candidates candidates;
    private boolean unwritten;

    Serving(Round round, KubernetesService service, OfService memory, Draft draft) {
        this.round = round;
        this.service = service;
        this.memory = memory;
        this.draft = draft;
        this.reading = ServiceAnnotations.read(service, round.defaults());
        this.nodes = round.nodes().selected(spec());
        Set<IpAddress> addresses = nodes.servers(spec());
        Set<IpAddress> allowed =
                spec().sourceRanges().isEmpty() ? Set.of() : round.nodes().sources();
        this.wanted = new Wanted(reading, tags(), addresses, allowed);
        Set<IpAddress> both = new HashSet<>(addresses);
        both.addAll(allowed);
        this.servers = Settling.next(memory.servers(), both, round.now());
        this.candidates = Candidates.of(round, service);
    }

    private LoadBalancerSpec spec() {
        return reading.spec();
    }

    private List<String> tags() {
        return Stream.concat(
                        round.policy().tags().stream(),
                        Ownership.tags(round.clusterId(), service.uid(), spec()).stream())
                .toList();
    }

    /** Plans, and gives what is to be remembered. */
    OfService plan() {
        tellProblems();
        if (!service.finalizers().contains(round.policy().finalizer())) {
            // first of all: what is made without it may outlive its Service
            draft.patch(
                    ServicePatch.builder().finalizer(round.policy().finalizer()).build(),
                    "the Service has to stay until its load balancer is gone");
        } else {
            Optional<ObservedLoadBalancer> lb = chosen();
            if (lb.isPresent()) {
                serve(lb.get());
            } else if (!spec().externallyManaged() && !namesAnother()) {
                new Creation(round, service, wanted, draft).plan(memory.noCreationBefore());
            }
        }
        return remembered();
    }

    private void tellProblems() {
        if (!reading.problems().isEmpty()) {
            draft.warn(
                    "InvalidAnnotation",
                    reading.problems().stream().map(AnnotationProblem::message).collect(Collectors.joining("; ")));
        }
        if (!reading.unserved().isEmpty()) {
            draft.warn(
                    "PortNotServed",
                    reading.unserved().stream().map(UnservedPort::message).collect(Collectors.joining("; ")));
        }
        if (nodes.isEmpty()) {
            draft.warn("UnAvailableLoadBalancer", "there is no node to serve it");
        }
    }

    private Optional<ObservedLoadBalancer> chosen() {
        return spec().externallyManaged() ? external() : candidates.chosen(spec());
    }

    /** The load balancer that a person keeps. */
    private Optional<ObservedLoadBalancer> external() {
        Optional<ObservedLoadBalancer> named = spec().reference()
                .map(LoadBalancerReference::id)
                .flatMap(round.observation().loadBalancers()::get);
        if (named.isEmpty()) {
            if (!reading.isHeld(Concerned.LOAD_BALANCER)) {
                draft.warn(
                        "SyncLoadBalancerFailed",
                        spec().reference()
                                .map(reference -> "there is no load balancer " + reference)
                                .orElse("an externally managed load balancer has to be named by the id annotation"));
            }
            return Optional.empty();
        }
        if (Ownership.isOf(round.clusterId(), named.get().lb())) {
            draft.warn(
                    "SyncLoadBalancerFailed",
                    "load balancer " + named.get().id()
                            + " was made for a Service, and cannot be an externally managed one");
            return Optional.empty();
        }
        return named;
    }

    /** Whether it names a load balancer that was made for something else, which is not taken without being told so. */
    private boolean namesAnother() {
        Optional<ObservedLoadBalancer> named = spec().reference()
                .map(LoadBalancerReference::id)
                .flatMap(round.observation().loadBalancers()::get)
                .filter(lb -> !Candidates.isLeaving(lb));
        named.ifPresent(lb -> draft.warn(
                "SyncLoadBalancerFailed",
                "load balancer " + lb.id() + " was not made for this Service; it is used when "
                        + ServiceAnnotations.EXTERNALLY_MANAGED + " is \"true\""));
        return named.isPresent();
    }

    private void serve(ObservedLoadBalancer lb) {
        name(lb);
        LoadBalancerStatus status = lb.lb().status();
        if (STUCK.contains(status)) {
            draft.warn(
                    "SyncLoadBalancerFailed",
                    "load balancer " + lb.id() + " is " + status + "; nothing can be changed on it");
            return;
        }
        if (!status.equals(LoadBalancerStatus.READY)) {
            draft.await("load balancer " + lb.id() + " is " + status);
            return;
        }
        if (!spec().externallyManaged() && !reading.isHeld(Concerned.LOAD_BALANCER) && !settings(lb)) {
            return;
        }
        Optional<LoadBalancerParts> parts = lb.parts();
        if (parts.isEmpty()) {
            draft.await("what belongs to load balancer " + lb.id() + " has not been read yet");
            return;
        }
        parts(lb, parts.get());
        if (draft.isAtRest() && !reading.isHeld(Concerned.LOAD_BALANCER)) {
            type(lb);
        }
        if (draft.isAtRest()) {
            status(lb, parts.get());
        }
        if (draft.isQuiet() && !spec().externallyManaged()) {
            deleteOthers(lb);
        }
    }

    /** The Service says which one it has, for people, and for a controller that looks for it by that. */
    private void name(ObservedLoadBalancer lb) {
        String reference = new LoadBalancerReference(lb.zone(), lb.id()).toString();
        if (!spec().externallyManaged()
                && !reference.equals(service.annotations().get(ServiceAnnotations.ID))
                && Candidates.hasWantedAddresses(spec(), lb.lb())) {
            draft.patch(
                    ServicePatch.builder()
                            .putAnnotation(ServiceAnnotations.ID, reference)
                            .build(),
                    "it has load balancer " + reference);
        }
    }

    /** What the load balancer itself has to be. False where it is given up for another one. */
    private boolean settings(ObservedLoadBalancer lb) {
        if (!Candidates.hasWantedAddresses(spec(), lb.lb()) && !addresses(lb)) {
            return false;
        }
        UpdateLoadBalancer update = update(lb.lb());
        if (!update.equals(lb.lb().toUpdate().build())) {
            draft.change(
                    lb.zone(),
                    new LoadBalancerChange.UpdateLoadBalancer(lb.id(), update),
                    "its tags or its SSL compatibility level are not as they should be");
        }
        return true;
    }

    /** Last, as nothing can be changed on a load balancer that is on its way to another type. */
    private void type(ObservedLoadBalancer lb) {
        boolean other = !lb.lb().type().equalsIgnoreCase(spec().type());
        if (other && spec().typeRequested() && !spec().externallyManaged()) {
            draft.change(
                    lb.zone(),
                    new LoadBalancerChange.MigrateLoadBalancer(lb.id(), spec().type()),
                    "it is of type " + lb.lb().type() + ", the Service wants " + spec().type());
        }
    }

    /** Tags of others stay. An address that a person has come to name is theirs from then on. */
    private UpdateLoadBalancer update(LoadBalancer lb) {
        boolean keepsIps = Candidates.holdsWantedAddress(spec(), lb) || !Ownership.ownsItsIps(lb);
        Set<String> missing = new LinkedHashSet<>(wanted.tags());
        missing.removeIf(Ownership::saysWhoseIps);
        missing.add(keepsIps ? Ownership.RESERVED : Ownership.OWN);
        List<String> tags = Stream.concat(
                        lb.tags().stream().filter(tag -> !Ownership.saysWhoseIps(tag)),
                        missing.stream().filter(tag -> !lb.tags().contains(tag) || Ownership.saysWhoseIps(tag)))
                .toList();
        boolean same = Set.copyOf(tags).equals(Set.copyOf(lb.tags()));
        return lb.toUpdate()
                .tags(same ? lb.tags() : tags)
                .sslCompatibilityLevel(spec().sslCompatibilityLevel())
                .build();
    }

    /** Other addresses than those that it has can only be had with another load balancer. True: go on with this one. */
    private boolean addresses(ObservedLoadBalancer lb) {
        if (!spec().recreationAllowed()) {
            draft.warn(
                    "RecreationNeeded",
                    "load balancer " + lb.id()
                            + " has other addresses than the Service wants; only a new load balancer "
                            + "can have those, and it is made when " + ServiceAnnotations.ALLOW_RECREATION
                            + " is \"true\"");
            return true;
        }
        if (Candidates.holdsWantedAddress(spec(), lb.lb())) {
            draft.change(
                    lb.zone(),
                    new LoadBalancerChange.DeleteLoadBalancer(lb.id(), FlexibleIps.KEEP),
                    "DeletingLoadBalancer",
                    "it has an address that the new load balancer shall have");
        } else {
            new Creation(round, service, wanted, draft).plan(memory.noCreationBefore());
        }
        return false;
    }

    private void parts(ObservedLoadBalancer lb, LoadBalancerParts parts) {
        PrivateNetworks networks = new PrivateNetworks(round, reading, draft);
        networks.check();
        networks.plan(lb.zone(), lb.id(), parts);
        Settling settling = new Settling(round.policy(), servers, !nodes.isEmpty(), round.now());
        Ports ports = new Ports(service, wanted, settling, draft, lb.zone(), lb.id(), parts);
        ports.plan();
        unwritten = ports.hasUnwritten();
        if (draft.isQuiet()
                && !unwritten
                && !nodes.isEmpty()
                && wanted.servers().isEmpty()) {
            draft.warn(
                    "UnAvailableLoadBalancer",
                    "none of its nodes has an " + EligibleNodes.addressType(spec())
                            + ", by which a load balancer would reach it");
        }
        if (draft.hasActions() && memory.inSync().filter(wanted::equals).isPresent()) {
            draft.tell(
                    "DriftRepaired",
                    "somebody changed load balancer " + lb.id() + "; put right by " + String.join(", ", draft.verbs()));
        }
    }

    private void status(ObservedLoadBalancer lb, LoadBalancerParts parts) {
        if (reading.isHeld(Concerned.STATUS)) {
            return;
        }
        List<ServiceIngress> ingress = Ingress.of(spec(), lb, parts);
        if (ingress.isEmpty()) {
            draft.await("load balancer " + lb.id() + " has no address yet");
        } else if (!Ingress.same(ingress, service.ingress())) {
            draft.patch(
                    ServicePatch.builder().ingress(ingress).build(),
                    "EnsuredLoadBalancer",
                    "load balancer " + lb.id() + " serves it");
        }
    }

    /** Those that were asked for twice, or that another one stands for now: once nothing is left to be done on that. */
    private void deleteOthers(ObservedLoadBalancer kept) {
        for (ObservedLoadBalancer other : candidates.staying()) {
            if (!other.id().equals(kept.id()) && Ownership.isOf(round.clusterId(), other.lb())) {
                draft.change(
                        other.zone(),
                        new LoadBalancerChange.DeleteLoadBalancer(
                                other.id(), Ownership.ipsAtTheEnd(other.lb(), spec().ipIds())),
                        "DeletingLoadBalancer",
                        "load balancer " + kept.id() + " stands in its place");
            }
        }
    }

    private OfService remembered() {
        Optional<Wanted> inSync =
                draft.isQuiet() ? Optional.of(wanted) : memory.inSync().filter(wanted::equals);
        Optional<Instant> since = unwritten ? servers.unwritten().or(() -> Optional.of(round.now())) : Optional.empty();
        return new OfService(
                Optional.of(new Servers(servers.wanted(), servers.since(), since)),
                draft.tellTroubles("SyncLoadBalancerFailed"),
                inSync,
                memory.noCreationBefore().filter(round.now()::isBefore));
    }
}
