package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.NodePatch;
import java.util.ArrayList;
import java.util.List;

/** What is to be changed of a Node object, so far: one patch, whatever the number of those who have a wish. */
final class NodeDraft {
    private final KubernetesNode object;
    private final NodePatch.Builder patch = NodePatch.builder();
    private final List<String> changes = new ArrayList<>();

    NodeDraft(KubernetesNode object) {
        this.object = object;
    }

    void label(String key, String value) {
        if (!value.equals(object.labels().get(key))) {
            patch.putLabel(key, value);
            changes.add("label " + key + "=" + value);
        }
    }

    void removeLabel(String key) {
        if (object.labels().containsKey(key)) {
            patch.addRemovedLabel(key);
            changes.add("no label " + key);
        }
    }

    void annotation(String key, String value) {
        if (!value.equals(object.annotations().get(key))) {
            patch.putAnnotation(key, value);
            changes.add("annotation " + key + "=" + value);
        }
    }

    void removeAnnotation(String key) {
        if (object.annotations().containsKey(key)) {
            patch.addRemovedAnnotation(key);
            changes.add("no annotation " + key);
        }
    }

    void taint(NodeTaint wanted) {
        boolean there = object.taints().stream()
                .anyMatch(taint -> taint.identity().equals(wanted.identity())
                        && taint.value().equals(wanted.value()));
        if (!there) {
            patch.addTaint(wanted);
            changes.add("taint " + wanted.identity());
        }
    }

    void removeTaint(NodeTaint taint) {
        patch.addRemovedTaint(taint.identity());
        changes.add("no taint " + taint.identity());
    }

    void providerId(String providerId) {
        patch.providerId(providerId);
        changes.add("provider id " + providerId);
    }

    /** All addresses; an empty list is none that anybody could want. */
    void addresses(List<NodeAddress> addresses) {
        if (!addresses.isEmpty() && !addresses.equals(object.addresses())) {
            patch.addresses(addresses);
            changes.add(
                    "addresses " + addresses.stream().map(NodeAddress::address).toList());
        }
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }

    NodePatch patch() {
        return patch.build();
    }

    /** The object as it will be. */
    KubernetesNode result() {
        return patch().applyTo(object);
    }

    /** What changes, for people. */
    String summary() {
        return String.join(", ", changes);
    }
}
