package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.Node;
import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.informers.ResourceEventHandler;
import io.fabric8.kubernetes.client.informers.SharedIndexInformer;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeLease;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/**
 * By fabric8's informers, which list once and watch from then on. Where a watch is broken there is no telling what is missed, so
 * nothing is said at all until it works again.
 */
public final class WatchedKubernetes implements KubernetesView {
    private final SharedIndexInformer<Node> nodes;
    private final SharedIndexInformer<Lease> leases;
    private final Map<String, KubernetesNode> own = new ConcurrentHashMap<>();

    /**
     * Begins to watch.
     *
     * @param onChange called when all was listed for the first time, and when a node came, went, or changed in what planners look
     *     at; on fabric8's thread, so be quick
     */
    public WatchedKubernetes(KubernetesClient client, Runnable onChange) {
        nodes = client.nodes().runnableInformer(0).addEventHandler(new Changes(onChange));
        leases = client.leases().inNamespace(ListedKubernetes.LEASES).runnableInformer(0);
        // whoever asks before both first lists are there is told so, and may ask again when they are
        CompletableFuture.allOf(
                        nodes.start().toCompletableFuture(), leases.start().toCompletableFuture())
                .thenRun(onChange);
    }

    @Override
    public List<KubernetesNode> nodes() {
        requireWatching(nodes, "nodes");
        return nodes.getStore().list().stream()
                .map(KubernetesNode::of)
                .map(this::newest)
                .toList();
    }

    @Override
    public List<NodeLease> leases() {
        requireWatching(leases, "leases");
        return leases.getStore().list().stream()
                .map(NodeLease::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void requireWatching(SharedIndexInformer<?> informer, String what) {
        if (!informer.hasSynced()) {
            throw new IllegalStateException("the first list of " + what + " has not come yet");
        }
        if (!informer.isWatching()) {
            throw new IllegalStateException("the watch of " + what + " is broken off");
        }
    }

    /** One's own write, until the watch has brought it, or something newer. */
    private KubernetesNode newest(KubernetesNode watched) {
        KubernetesNode written = own.get(watched.name());
        if (written == null) {
            return watched;
        }
        if (written.uid().equals(watched.uid()) && isNewer(written, watched)) {
            return written;
        }
        own.remove(watched.name(), written);
        return watched;
    }

    private static boolean isNewer(KubernetesNode written, KubernetesNode watched) {
        try {
            return Long.parseLong(written.resourceVersion()) > Long.parseLong(watched.resourceVersion());
        } catch (NumberFormatException e) {
            return false; // versions of another kind: then the watch alone tells, and an old one is refused when it is
            // written upon
        }
    }

    @Override
    public void wrote(KubernetesNode node) {
        own.put(node.name(), node);
    }

    @Override
    public void close() {
        nodes.stop();
        leases.stop();
    }

    /** What happens to nodes, without the heartbeats. */
    private record Changes(Runnable onChange) implements ResourceEventHandler<Node> {
        @Override
        public void onAdd(Node node) {
            onChange.run();
        }

        @Override
        public void onUpdate(Node before, Node after) {
            if (!seen(before).equals(seen(after))) {
                onChange.run();
            }
        }

        @Override
        public void onDelete(Node node, boolean finalStateUnknown) {
            onChange.run();
        }

        private static KubernetesNode seen(Node node) {
            return KubernetesNode.of(node).toBuilder().resourceVersion("").build();
        }
    }
}
