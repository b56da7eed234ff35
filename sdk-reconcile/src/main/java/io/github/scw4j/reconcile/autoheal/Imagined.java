package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.Writes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What would be written down if the mode let it: without it a dry run would decide on the same reboot in every round. Empty texts
 * stand for what would be taken away.
 *
 * @param incidents texts of the annotation, by name of the node
 * @param records texts of the cluster's records, by key
 */
record Imagined(Map<String, String> incidents, Map<String, String> records) {
    Imagined {
        incidents = Map.copyOf(incidents);
        records = Map.copyOf(records);
    }

    static Imagined nothing() {
        return new Imagined(Map.of(), Map.of());
    }

    Imagined with(Target target, Writes writes) {
        Map<String, String> nodes = new HashMap<>(incidents);
        NodePatch patch = writes.node();
        if (patch.removedAnnotations().contains(Incident.ANNOTATION)) {
            nodes.put(target.name(), "");
        }
        Optional.ofNullable(patch.annotations().get(Incident.ANNOTATION))
                .ifPresent(text -> nodes.put(target.name(), text));
        return new Imagined(nodes, merged(writes.records()));
    }

    /** The cluster's records as they would be. */
    Map<String, String> over(Map<String, String> written) {
        Map<String, String> all = new HashMap<>(written);
        all.putAll(records);
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private Map<String, String> merged(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(records);
        all.putAll(more);
        return all;
    }
}
