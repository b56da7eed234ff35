package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.ObservedServer;
import java.util.Map;
import java.util.Set;

/** Where a node is and what it is: the labels that Kubernetes' scheduler and volumes go by. */
final class TopologyLabels {
    static final String ZONE = "topology.kubernetes.io/zone";
    static final String REGION = "topology.kubernetes.io/region";
    static final String INSTANCE_TYPE = "node.kubernetes.io/instance-type";

    private static final Map<String, String> DEPRECATED = Map.of(
            ZONE, "failure-domain.beta.kubernetes.io/zone",
            REGION, "failure-domain.beta.kubernetes.io/region",
            INSTANCE_TYPE, "beta.kubernetes.io/instance-type");

    private static final Set<String> TWINS = Set.copyOf(DEPRECATED.values());

    private TopologyLabels() {}

    static void draft(Subject subject, NodePolicy policy, NodeDraft draft) {
        if (policy.zoneLabels()) {
            subject.zone().ifPresent(zone -> {
                label(subject, policy, draft, ZONE, zone.id());
                label(subject, policy, draft, REGION, zone.region().id());
            });
        }
        if (policy.instanceTypeLabel()) {
            subject.server()
                    .map(ObservedServer::commercialType)
                    .filter(type -> !type.isEmpty())
                    .ifPresent(type -> label(subject, policy, draft, INSTANCE_TYPE, type));
        }
    }

    /** A deprecated twin with another value would be copied over the label by Kubernetes' own controllers, so it is put right. */
    private static void label(Subject subject, NodePolicy policy, NodeDraft draft, String key, String value) {
        draft.label(key, value);
        String twin = DEPRECATED.getOrDefault(key, key);
        if (policy.deprecatedLabels() || subject.object().labels().containsKey(twin)) {
            draft.label(twin, value);
        }
    }

    /** Whether all of them are there. */
    static boolean areIn(KubernetesNode object) {
        return object.labels().keySet().containsAll(DEPRECATED.keySet());
    }

    /** Whether this is one of them: no tag has a say in it. */
    static boolean contain(String key) {
        return DEPRECATED.containsKey(key) || TWINS.contains(key);
    }
}
