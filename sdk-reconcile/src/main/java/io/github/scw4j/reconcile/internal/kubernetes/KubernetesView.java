package io.github.scw4j.reconcile.internal.kubernetes;

import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeLease;
import java.util.List;

/** The Node objects and the kubelets' Leases, all of them. */
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

    /** Takes note of one's own write, which the next look must not miss. */
    void wrote(KubernetesNode node);

    @Override
    void close();
}
