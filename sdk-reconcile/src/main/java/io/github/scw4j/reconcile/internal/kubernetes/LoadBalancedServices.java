package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.Service;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Those Services that have a load balancer, or wait for its end. All others are nobody's concern. */
final class LoadBalancedServices {
    private static final Set<String> FINALIZERS = Set.of(ServicePolicy.FINALIZER, ServicePolicy.STANDARD_FINALIZER);

    private LoadBalancedServices() {}

    static List<KubernetesService> of(Collection<Service> all) {
        return all.stream()
                .map(KubernetesService::of)
                .filter(LoadBalancedServices::isOne)
                .toList();
    }

    /**
     * What planners look at, to tell whether it changed; empty where they do not look. The status is what they write, not what they go
     * by.
     */
    static Optional<KubernetesService> seen(Service service) {
        return Optional.of(KubernetesService.of(service))
                .filter(LoadBalancedServices::isOne)
                .map(one ->
                        one.toBuilder().resourceVersion("").ingress(List.of()).build());
    }

    private static boolean isOne(KubernetesService service) {
        return service.type().equals(KubernetesService.LOAD_BALANCER)
                || !Collections.disjoint(service.finalizers(), FINALIZERS);
    }
}
