package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.plan.ServicePatch;

/** Writes Services, and only as they were seen: after somebody else's write Kubernetes refuses. */
public final class ServiceObjects {
    private final KubernetesClient client;

    /** Over a client that does not repeat. */
    public ServiceObjects(KubernetesClient client) {
        this.client = client;
    }

    /**
     * Changes a Service: its status first, where that is to change, then the rest.
     *
     * @param beforeEach called before each request
     * @return the Service as it is then; where its last finalizer was taken away, as it was when it went
     * @throws io.fabric8.kubernetes.client.KubernetesClientException when Kubernetes refuses, or does not answer
     */
    public KubernetesService patch(KubernetesService seen, ServicePatch patch, Runnable beforeEach) {
        return new StatusFirst<>(
                        client.services().inNamespace(seen.namespace()).withName(seen.name()),
                        KubernetesService::of,
                        beforeEach)
                .patch(
                        seen,
                        service -> ServiceJsonPatch.ofStatus(service, patch),
                        service -> ServiceJsonPatch.ofObject(service, patch));
    }
}
