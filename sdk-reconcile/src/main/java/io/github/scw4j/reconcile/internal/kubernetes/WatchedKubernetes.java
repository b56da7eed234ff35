package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.NodeLease;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * By fabric8's informers, which list once and watch from then on. Where a watch is broken there is no telling what is missed, so
 * nothing is said at all until it works again.
 */
public final class WatchedKubernetes implements KubernetesView {
    private final SharedIndexInformer<Node> nodes;
    private final SharedIndexInformer<Lease> leases;
    private final Optional<SharedIndexInformer<Service>> services;
    private final OwnWrites<KubernetesNode> ownNodes =
            new OwnWrites<>(KubernetesNode::name, KubernetesNode::uid, KubernetesNode::resourceVersion);
    private final OwnWrites<KubernetesService> ownServices =
            new OwnWrites<>(KubernetesService::path, KubernetesService::uid, KubernetesService::resourceVersion);

    /**
     * Begins to watch.
     *
     * @param withServices whether Services are watched as well
     * @param onChange called when all was listed for the first time, and when a node or a Service came, went, or changed in what
     *     planners look at; on fabric8's thread, so be quick
     */
    public WatchedKubernetes(KubernetesClient client, boolean withServices, Runnable onChange) {
        nodes = client.nodes()
                .runnableInformer(0)
                .addEventHandler(new Changes<>(WatchedKubernetes::withoutHeartbeat, onChange));
        leases = client.leases().inNamespace(ListedKubernetes.LEASES).runnableInformer(0);
        services = withServices
                ? Optional.of(client.services()
                        .inAnyNamespace()
                        .runnableInformer(0)
                        .addEventHandler(new Changes<>(LoadBalancedServices::seen, onChange)))
                : Optional.empty();
        // whoever asks before the first lists are there is told so, and may ask again when they are
        CompletableFuture.allOf(informers()
                        .map(informer -> informer.start().toCompletableFuture())
                        .toArray(CompletableFuture[]::new))
                .thenRun(onChange);
    }

    /** What planners see of a node; a kubelet's heartbeat is not among it. */
    static Optional<KubernetesNode> withoutHeartbeat(Node node) {
        return Optional.of(
                KubernetesNode.of(node).toBuilder().resourceVersion("").build());
    }

    private Stream<SharedIndexInformer<?>> informers() {
        return Stream.concat(Stream.of(nodes, leases), services.stream());
    }

    @Override
    public List<KubernetesNode> nodes() {
        return watched(nodes, "nodes").stream()
                .map(KubernetesNode::of)
                .map(ownNodes::newest)
                .toList();
    }

    @Override
    public List<NodeLease> leases() {
        return watched(leases, "leases").stream()
                .map(NodeLease::of)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public List<KubernetesService> services() {
        SharedIndexInformer<Service> informer =
                services.orElseThrow(() -> new IllegalStateException("Services are not watched"));
        return LoadBalancedServices.of(watched(informer, "Services")).stream()
                .map(ownServices::newest)
                .toList();
    }

    private static <T> List<T> watched(SharedIndexInformer<T> informer, String what) {
        if (!informer.hasSynced()) {
            throw new IllegalStateException("the first list of " + what + " has not come yet");
        }
        if (!informer.isWatching()) {
            throw new IllegalStateException("the watch of " + what + " is broken off");
        }
        return informer.getStore().list();
    }

    @Override
    public void wrote(KubernetesNode node) {
        ownNodes.add(node);
    }

    @Override
    public void wrote(KubernetesService service) {
        ownServices.add(service);
    }

    @Override
    public void close() {
        informers().forEach(SharedIndexInformer::stop);
    }
}
