package io.github.scw4j.reconcile.node;

import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.tag.LabelTag;
import io.github.scw4j.reconcile.tag.Tag;
import io.github.scw4j.reconcile.tag.TaintTag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The labels and taints that the tags of a node's Instance and pool ask for, without those that the pool asks for by itself: what
 * is said there says more. Of two tags with one key the last of the alphabet wins, as tags have no order.
 */
final class TagWishes {
    private final PoolWishes pool;
    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, NodeTaint> taints = new TreeMap<>();

    private TagWishes(PoolWishes pool) {
        this.pool = pool;
    }

    static TagWishes of(Subject subject, PoolWishes pool, Function<String, Optional<Tag>> parser) {
        Set<String> tags = new TreeSet<>(subject.pool().map(Pool::tags).orElse(List.of()));
        tags.addAll(subject.server().map(ObservedServer::tags).orElse(List.of()));
        TagWishes wishes = new TagWishes(pool);
        tags.forEach(text -> parser.apply(text).ifPresent(wishes::add));
        return wishes;
    }

    private void add(Tag tag) {
        if (tag instanceof LabelTag label) {
            if (!TopologyLabels.contain(label.key()) && !pool.wants(label.key())) {
                labels.put(label.key(), label.value());
            }
        } else if (tag instanceof TaintTag taint) {
            add(taint.key(), taint.value(), taint.effect());
        }
    }

    private void add(String key, String value, TaintEffect effect) {
        NodeTaint taint = NodeTaint.of(key, value, effect);
        if (!key.equals(Initialization.TAINT) && !key.equals(Shutdown.TAINT) && !pool.wants(taint)) {
            taints.put(taint.identity(), taint);
        }
    }

    boolean want(String labelKey) {
        return labels.containsKey(labelKey);
    }

    boolean wantTaint(String identity) {
        return taints.containsKey(identity);
    }

    /** Sets what is wanted, and takes away what only tags may put on and none does. That takes the Instance's own tags. */
    void draft(Subject subject, NodeDraft draft) {
        labels.forEach(draft::label);
        taints.values().forEach(draft::taint);
        if (subject.server().isPresent()) {
            unwantedLabels(subject.object()).forEach(draft::removeLabel);
            unwantedTaints(subject.object()).forEach(draft::removeTaint);
        }
    }

    private Stream<String> unwantedLabels(KubernetesNode object) {
        return object.labels().entrySet().stream()
                .filter(label -> Tag.owns(label.getKey()) || isExclusion(label))
                .map(Map.Entry::getKey)
                .filter(key -> !labels.containsKey(key) && !pool.wants(key))
                .sorted();
    }

    /** The exclusion from load balancers is a tag's only with this value: with another, a person has put it there. */
    private static boolean isExclusion(Map.Entry<String, String> label) {
        return Optional.of(LabelTag.EXCLUDED_FROM_LOAD_BALANCERS)
                .filter(exclusion -> label.getKey().equals(exclusion.key()))
                .filter(exclusion -> label.getValue().equals(exclusion.value()))
                .isPresent();
    }

    private Stream<NodeTaint> unwantedTaints(KubernetesNode object) {
        return object.taints().stream()
                .filter(taint -> Tag.owns(taint.key()))
                .filter(taint ->
                        !taints.containsKey(taint.identity()) && !pool.wants(taint) && !pool.startsWith(taint));
    }
}
