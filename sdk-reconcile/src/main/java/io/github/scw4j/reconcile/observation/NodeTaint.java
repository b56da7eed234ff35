package io.github.scw4j.reconcile.observation;

import io.github.scw4j.k8s.node.TaintEffect;
import java.time.Instant;
import java.util.Optional;

/**
 * A taint of a Node object. Key and effect together identify it.
 *
 * @param key the key, prefix included
 * @param value the value; empty when it has none
 * @param effect what it does to pods
 * @param addedAt when it was put there; Kubernetes says so for {@code NoExecute}, and few others
 */
public record NodeTaint(String key, String value, TaintEffect effect, Optional<Instant> addedAt) {
    /** A taint to be put on a node. */
    public static NodeTaint of(String key, String value, TaintEffect effect) {
        return new NodeTaint(key, value, effect, Optional.empty());
    }

    /** What identifies it, such as {@code node.kubernetes.io/unschedulable:NoSchedule}. */
    public String identity() {
        return key + ":" + effect;
    }
}
