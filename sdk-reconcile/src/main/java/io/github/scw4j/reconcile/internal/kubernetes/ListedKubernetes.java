package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.NodeLease;
import java.util.List;
import java.util.Optional;

/** By a list call each: for single rounds. */
public final class ListedKubernetes implements KubernetesView {
    static final String LEASES = "kube-node-lease";

    private final KubernetesClient client;

    /** Over a client, which stays open. */
    public ListedKubernetes(KubernetesClient client) {
        this.client = client;
    }

    @Override
    public List<KubernetesNode> nodes() {
        return client.nodes().list().getItems().stream().map(KubernetesNode::of).toList();
    }

    @Override
    public List<NodeLease> leases() {
        return client.leases().inNamespace(LEASES).list().getItems().stream()
                .map(NodeLease::of)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<KubernetesService> services() {
        return LoadBalancedServices.of(client.services().inAnyNamespace().list().getItems());
    }

    @Override
    public void wrote(KubernetesNode node) {
        // the next list has it
    }

    @Override
    public void wrote(KubernetesService service) {
        // the next list has it
    }

    @Override
    public void close() {
        // nothing is open
    }
}
