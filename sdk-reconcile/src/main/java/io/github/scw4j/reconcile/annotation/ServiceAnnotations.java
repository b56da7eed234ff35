package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.reconcile.observation.KubernetesService;
import java.util.Optional;
import java.util.Set;

/** Stands in until the reader is there. */
public final class ServiceAnnotations {
    public static final String LOAD_BALANCER_ID = "service.beta.kubernetes.io/scw-loadbalancer-id";
    public static final String EXTERNALLY_MANAGED = "service.beta.kubernetes.io/scw-loadbalancer-externally-managed";
    public static final String ALLOW_RECREATION = "reconcile.scw4j.io/allow-recreation";

    private ServiceAnnotations() {}

    public static SpecReading read(KubernetesService service, SpecDefaults defaults) {
        throw new UnsupportedOperationException();
    }

    public static Optional<LoadBalancerReference> reference(KubernetesService service) {
        return Optional.empty();
    }

    public static Set<String> ipIds(KubernetesService service) {
        return Set.of();
    }
}
