package io.github.scw4j.reconcile.internal.kubernetes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeAddress;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.NodePatch;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A patch as JSON merge patches, one of the object and one of its status. Labels and annotations go key by key; taints can
 * only go as a whole list, the others' among them. Both carry the version that was seen, so the list is never an old one.
 */
final class NodeMergePatch {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NodeMergePatch() {}

    /** That of the object; empty when only its status changes, or nothing. */
    static Optional<String> ofObject(KubernetesNode seen, NodePatch patch) {
        KubernetesNode wanted = patch.applyTo(seen);
        if (wanted.toBuilder().addresses(seen.addresses()).build().equals(seen)) {
            return Optional.empty();
        }
        ObjectNode body = versioned(seen);
        ObjectNode metadata = body.withObject("/metadata");
        entries(metadata, "labels", patch.labels(), patch.removedLabels());
        entries(metadata, "annotations", patch.annotations(), patch.removedAnnotations());
        if (!wanted.taints().equals(seen.taints())) {
            taints(body.withObject("/spec").putArray("taints"), wanted.taints());
        }
        if (wanted.unschedulable() != seen.unschedulable()) {
            body.withObject("/spec").put("unschedulable", wanted.unschedulable());
        }
        if (!wanted.providerId().equals(seen.providerId())) {
            patch.providerId().ifPresent(id -> body.withObject("/spec").put("providerID", id));
        }
        return Optional.of(body.toString());
    }

    /** That of its status; empty when that does not change. */
    static Optional<String> ofStatus(KubernetesNode seen, NodePatch patch) {
        return patch.addresses()
                .filter(wanted -> !wanted.equals(seen.addresses()))
                .map(wanted -> {
                    ObjectNode body = versioned(seen);
                    ArrayNode addresses = body.putObject("status").putArray("addresses");
                    for (NodeAddress address : wanted) {
                        addresses.addObject().put("type", address.type()).put("address", address.address());
                    }
                    return body.toString();
                });
    }

    private static ObjectNode versioned(KubernetesNode seen) {
        ObjectNode body = JSON.objectNode();
        body.putObject("metadata").put("resourceVersion", seen.resourceVersion());
        return body;
    }

    private static void entries(ObjectNode metadata, String field, Map<String, String> set, Set<String> removed) {
        if (set.isEmpty() && removed.isEmpty()) {
            return;
        }
        ObjectNode entries = metadata.putObject(field);
        removed.forEach(entries::putNull);
        set.forEach(entries::put);
    }

    private static void taints(ArrayNode list, List<NodeTaint> taints) {
        for (NodeTaint taint : taints) {
            ObjectNode entry = list.addObject().put("key", taint.key());
            if (!taint.value().isEmpty()) {
                entry.put("value", taint.value());
            }
            entry.put("effect", taint.effect().value());
            taint.addedAt().ifPresent(at -> entry.put("timeAdded", at.toString()));
        }
    }
}
