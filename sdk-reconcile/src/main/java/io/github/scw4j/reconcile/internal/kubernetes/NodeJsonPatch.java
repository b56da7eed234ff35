package io.github.scw4j.reconcile.internal.kubernetes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.NodePatch;
import java.util.List;

/**
 * A change of a Node object as JSON patches, one of the object and one of its status. Labels and annotations go key by key; taints
 * and addresses can only go as a whole list, others' taints among them, which the version that was seen makes safe.
 */
final class NodeJsonPatch {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private NodeJsonPatch() {}

    /** That of the object. */
    static JsonPatch ofObject(KubernetesNode seen, NodePatch patch) {
        KubernetesNode wanted = patch.applyTo(seen);
        JsonPatch json = new JsonPatch(seen.resourceVersion());
        json.entries("/metadata/labels", seen.labels(), patch.labels(), patch.removedLabels());
        json.entries("/metadata/annotations", seen.annotations(), patch.annotations(), patch.removedAnnotations());
        if (!wanted.taints().equals(seen.taints())) {
            json.set("/spec/taints", taints(wanted.taints()));
        }
        if (wanted.unschedulable() != seen.unschedulable()) {
            json.set("/spec/unschedulable", JSON.booleanNode(wanted.unschedulable()));
        }
        wanted.providerId()
                .filter(id -> !wanted.providerId().equals(seen.providerId()))
                .ifPresent(id -> json.set("/spec/providerID", JSON.textNode(id)));
        return json;
    }

    /** That of its status. */
    static JsonPatch ofStatus(KubernetesNode seen, NodePatch patch) {
        JsonPatch json = new JsonPatch(seen.resourceVersion());
        patch.addresses().filter(wanted -> !wanted.equals(seen.addresses())).ifPresent(wanted -> {
            ArrayNode addresses = JSON.arrayNode();
            wanted.forEach(
                    each -> addresses.addObject().put("type", each.type()).put("address", each.address()));
            json.set("/status/addresses", addresses);
        });
        return json;
    }

    private static ArrayNode taints(List<NodeTaint> taints) {
        ArrayNode list = JSON.arrayNode();
        for (NodeTaint taint : taints) {
            ObjectNode entry = list.addObject().put("key", taint.key());
            if (!taint.value().isEmpty()) {
                entry.put("value", taint.value());
            }
            entry.put("effect", taint.effect().value());
            taint.addedAt().ifPresent(at -> entry.put("timeAdded", at.toString()));
        }
        return list;
    }
}
