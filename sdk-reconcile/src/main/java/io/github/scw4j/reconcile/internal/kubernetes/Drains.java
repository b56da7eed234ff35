package io.github.scw4j.reconcile.internal.kubernetes;

import io.fabric8.kubernetes.api.model.Pod;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.reconcile.observation.DrainProgress;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Empties nodes through the eviction API, one round at a time. Pods of DaemonSets and static pods stay, and what is finished
 * already does not count.
 */
public final class Drains {
    private final KubernetesClient client;
    private final Evictions evictions;

    /** Over a client that does not repeat: the repeating is the next round's. */
    public Drains(KubernetesClient client) {
        this.client = client;
        this.evictions = new Evictions(client);
    }

    /** What is left on these nodes, by name. Whether the next eviction would be refused is asked without evicting anything. */
    public Map<String, DrainProgress> progress(Collection<String> nodeNames) {
        Map<String, DrainProgress> progress = new HashMap<>();
        nodeNames.forEach(node -> progress.put(node, progress(node)));
        return progress;
    }

    /** The same of one node. */
    public DrainProgress progress(String nodeName) {
        List<Pod> pods = pods(nodeName);
        List<Pod> evictable = pods.stream().filter(pod -> !isLeaving(pod)).toList();
        return new DrainProgress(
                evictable.size(),
                pods.size() - evictable.size(),
                evictable.stream().findFirst().flatMap(evictions::wouldRefuse));
    }

    /**
     * Asks what is left on a node to leave, once around.
     *
     * @param atMost how many evictions are asked for at the most
     * @throws KubernetesClientException when pods cannot be listed, or the eviction API is not to be had
     */
    public DrainRound evict(String nodeName, int atMost) {
        List<Pod> pods = pods(nodeName);
        List<String> refused = new ArrayList<>();
        int asked = 0;
        int gone = 0;
        for (Pod pod : pods) {
            if (isLeaving(pod) || asked == atMost) {
                continue;
            }
            asked++;
            Optional<String> refusal = evictions.evict(pod);
            refusal.ifPresent(refused::add);
            gone += refusal.isPresent() ? 0 : 1;
        }
        return new DrainRound(asked, gone, pods.size() - gone, refused);
    }

    private List<Pod> pods(String nodeName) {
        return client.pods().inAnyNamespace().withField("spec.nodeName", nodeName).list().getItems().stream()
                .filter(pod -> nodeName.equals(pod.getSpec().getNodeName()))
                .filter(pod -> !stays(pod))
                .toList();
    }

    private static boolean stays(Pod pod) {
        boolean ofDaemonSet = pod.getMetadata().getOwnerReferences().stream()
                .anyMatch(owner -> owner.getKind().equals("DaemonSet") && Boolean.TRUE.equals(owner.getController()));
        Map<String, String> annotations = pod.getMetadata().getAnnotations();
        boolean ofKubelet = annotations != null && annotations.containsKey("kubernetes.io/config.mirror");
        return ofDaemonSet || ofKubelet || isFinished(pod);
    }

    private static boolean isFinished(Pod pod) {
        String phase = pod.getStatus() == null ? null : pod.getStatus().getPhase();
        return "Succeeded".equals(phase) || "Failed".equals(phase);
    }

    private static boolean isLeaving(Pod pod) {
        return pod.getMetadata().getDeletionTimestamp() != null;
    }
}
