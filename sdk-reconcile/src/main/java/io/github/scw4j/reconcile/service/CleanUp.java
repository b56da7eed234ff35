package io.github.scw4j.reconcile.service;

import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.loadbalancer.FlexibleIps;
import io.github.scw4j.reconcile.annotation.LoadBalancerReference;
import io.github.scw4j.reconcile.annotation.ServiceAnnotations;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.observation.ObservedLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.ServicePatch;
import io.github.scw4j.reconcile.service.ServiceMemory.OfService;
import java.util.List;
import java.util.Optional;

/**
 * Takes away what was made for a Service that goes, or that wants no load balancer any more, and lets it go only when all of that is
 * gone. Of its annotations it needs none: whose a load balancer is, and whose its addresses are, stands in its tags.
 */
final class CleanUp {
    private final Round round;
    private final KubernetesService service;
    private final OfService memory;
    private final Draft draft;

    CleanUp(Round round, KubernetesService service, OfService memory, Draft draft) {
        this.round = round;
        this.service = service;
        this.memory = memory;
        this.draft = draft;
    }

    /** Plans, and gives what is to be remembered. */
    OfService plan() {
        Candidates.of(round, service).all().forEach(this::delete);
        external().ifPresent(this::leave);
        memory.noCreationBefore()
                .filter(round.now()::isBefore)
                .ifPresent(until -> draft.await("whether the load balancer that was asked for comes", until));
        if (draft.isQuiet()) {
            letGo();
        }
        return new OfService(
                Optional.empty(),
                draft.tellTroubles("DeleteLoadBalancerFailed"),
                Optional.empty(),
                memory.noCreationBefore());
    }

    private void delete(ObservedLoadBalancer lb) {
        if (Candidates.isLeaving(lb)) {
            draft.await("load balancer " + lb.id() + " is being deleted");
        } else {
            FlexibleIps ips = ServiceAnnotations.ipIds(service)
                    .map(named -> Ownership.ipsAtTheEnd(lb.lb(), named))
                    .orElse(FlexibleIps.KEEP);
            draft.change(
                    lb.zone(),
                    new LoadBalancerChange.DeleteLoadBalancer(lb.id(), ips),
                    "DeletingLoadBalancer",
                    "deleting load balancer " + lb.id()
                            + (ips == FlexibleIps.KEEP && !lb.lb().ips().isEmpty()
                                    ? "; its addresses are kept, they were reserved by a person"
                                    : ""));
        }
    }

    /** A load balancer of a person's that the Service was on. */
    private Optional<ObservedLoadBalancer> external() {
        return ServiceAnnotations.reference(service)
                .map(LoadBalancerReference::id)
                .flatMap(round.observation().loadBalancers()::get)
                .filter(lb -> !Ownership.isOf(round.clusterId(), lb.lb()))
                .filter(lb -> Candidates.of(round, service).all().stream()
                        .noneMatch(candidate -> candidate.id().equals(lb.id())));
    }

    private void leave(ObservedLoadBalancer lb) {
        Optional<LoadBalancerParts> parts = lb.parts();
        if (parts.isEmpty()) {
            draft.await("what belongs to load balancer " + lb.id() + " has not been read yet");
            return;
        }
        List<Frontend> frontends = parts.get().frontends().stream()
                .filter(frontend -> isOurs(frontend.name()))
                .toList();
        for (Frontend frontend : frontends) {
            draft.change(
                    lb.zone(),
                    new LoadBalancerChange.DeleteFrontend(lb.id(), frontend.id()),
                    "the Service does not want port " + frontend.inboundPort() + " any more");
        }
        List<Backend> backends = parts.get().backends().stream()
                .filter(backend -> isOurs(backend.name()))
                .toList();
        for (Backend backend : backends) {
            if (frontends.isEmpty()) {
                draft.change(
                        lb.zone(),
                        new LoadBalancerChange.DeleteBackend(lb.id(), backend.id()),
                        "the Service does not want node port " + backend.forwardPort() + " any more");
            }
        }
    }

    private boolean isOurs(String name) {
        return name.startsWith(service.uid() + "_");
    }

    private void letGo() {
        ServicePatch.Builder patch =
                ServicePatch.builder().addRemovedFinalizers(round.policy().finalizer());
        if (service.annotations().containsKey(ServiceAnnotations.ID) && hadOwn()) {
            patch.addRemovedAnnotations(ServiceAnnotations.ID);
        }
        if (!service.ingress().isEmpty()) {
            patch.ingress(List.of());
        }
        draft.patch(patch.build(), "DeletedLoadBalancer", "nothing is left of its load balancer");
    }

    /** A person's stays named. */
    private boolean hadOwn() {
        return external().isEmpty();
    }
}
