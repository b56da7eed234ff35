package io.github.scw4j.reconcile.node;

import io.github.scw4j.k8s.node.Taint;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labels and taints that a node's pool asks for. Which of them were put on a node is written on it: only what is written
 * there is taken away when the pool asks for it no longer, so that what others put on stays, whatever is lost.
 */
final class PoolWishes {
    static final String LABELS_ANNOTATION = "scw4j.github.io/pool-labels";
    static final String TAINTS_ANNOTATION = "scw4j.github.io/pool-taints";

    /** Those of a node whose pool is not known. */
    static final PoolWishes NONE = new PoolWishes(Optional.empty());

    private final boolean known;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, NodeTaint> taints = new TreeMap<>();
    private final Set<String> startupTaints;

    private PoolWishes(Optional<Pool> pool) {
        known = pool.isPresent();
        pool.map(Pool::labels).orElse(Map.of()).forEach((key, value) -> {
            if (!TopologyLabels.contain(key)) {
                labels.put(key, value);
            }
        });
        taints(pool.map(Pool::taints).orElse(List.of()))
                .filter(taint -> !Initialization.TAINT.equals(taint.key()) && !Shutdown.TAINT.equals(taint.key()))
                .forEach(taint -> taints.put(taint.identity(), taint));
        startupTaints = taints(pool.map(Pool::startupTaints).orElse(List.of()))
                .map(NodeTaint::identity)
                .collect(Collectors.toSet());
    }

    private static Stream<NodeTaint> taints(List<Taint> taints) {
        return taints.stream().map(taint -> NodeTaint.of(taint.key(), taint.value(), taint.effect()));
    }

    static PoolWishes of(Pool pool) {
        return new PoolWishes(Optional.of(pool));
    }

    boolean wants(String labelKey) {
        return labels.containsKey(labelKey);
    }

    boolean wants(NodeTaint taint) {
        return taints.containsKey(taint.identity());
    }

    /** Whether new nodes start with this taint: then nobody but who it is for takes it away. */
    boolean startsWith(NodeTaint taint) {
        return startupTaints.contains(taint.identity());
    }

    /** Sets what is wanted, and takes away what was and is no longer, unless a tag asks for it now. */
    void draft(Subject subject, TagWishes tags, NodeDraft draft) {
        if (!known) {
            return;
        }
        KubernetesNode object = subject.object();
        labels.forEach(draft::label);
        taints.values().forEach(draft::taint);
        written(object, LABELS_ANNOTATION)
                .filter(key -> !labels.containsKey(key) && !tags.want(key))
                .forEach(draft::removeLabel);
        Set<String> writtenTaints = written(object, TAINTS_ANNOTATION).collect(Collectors.toSet());
        object.taints().stream()
                .filter(taint -> writtenTaints.contains(taint.identity()))
                .filter(taint -> !wants(taint) && !tags.wantTaint(taint.identity()) && !startsWith(taint))
                .forEach(draft::removeTaint);
        write(LABELS_ANNOTATION, labels.keySet(), draft);
        write(TAINTS_ANNOTATION, taints.keySet(), draft);
    }

    private static Stream<String> written(KubernetesNode object, String annotation) {
        String text = object.annotations().getOrDefault(annotation, "");
        return new TreeSet<>(Arrays.asList(text.split(","))).stream().filter(key -> !key.isEmpty());
    }

    private static void write(String annotation, Set<String> keys, NodeDraft draft) {
        if (keys.isEmpty()) {
            draft.removeAnnotation(annotation);
        } else {
            draft.annotation(annotation, String.join(",", keys));
        }
    }
}
