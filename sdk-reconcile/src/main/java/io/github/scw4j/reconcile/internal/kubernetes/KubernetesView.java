package io.github.scw4j.reconcile.internal.kubernetes;

import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.NodeLease;
import java.util.List;

/** The Node objects and the kubelets' Leases, all of them, and the Services that have a load balancer. */
public interface KubernetesView extends AutoCloseable {
    /**
     * All Node objects.
     *
     * @throws RuntimeException when they cannot be had, or not all
     */
    List<KubernetesNode> nodes();

    /**
     * All Leases of kubelets.
     *
     * @throws RuntimeException when they cannot be had, or not all
     */
    List<NodeLease> leases();

    /**
     * The Services that have a load balancer, and those that wait for its end, in all namespaces.
     *
     * @throws RuntimeException when they cannot be had, or not all
     */
    List<KubernetesService> services();

    /** Takes note of one's own write, which the next look must not miss. */
    void wrote(KubernetesNode node);

    /** The same for a Service. */
    void wrote(KubernetesService service);

    @Override
    void close();
}
