package io.github.scw4j.reconcile.annotation;

import java.util.Map;

/** The annotations that pick nodes, and the addresses by which they are reached. */
final class ServerAnnotations {
    static final AnnotationGroup GROUP = new AnnotationGroup("Servers", Concerned.SERVERS);

    static final Annotation<Boolean> FORCE_INTERNAL_IP = GROUP.add(
            "force-internal-ip",
            Bool.GRAMMAR,
            "false",
            "whether nodes are reached by their `InternalIP` even where no private network is named",
            "deprecated: name a private network");

    static final Annotation<Map<String, String>> TARGET_NODE_LABELS = GROUP.addUnset(
            "target-node-labels",
            NodeLabels.GRAMMAR,
            "all nodes",
            "the labels that a node must carry to be a server",
            "");

    private ServerAnnotations() {}

    static void read(AnnotationValues values, SpecDefaults defaults, LoadBalancerSpec.Builder spec) {
        spec.internalTargets(values.get(FORCE_INTERNAL_IP) || NetworkAnnotations.isInside(values, defaults))
                .targetNodeLabels(values.find(TARGET_NODE_LABELS).orElse(Map.of()));
    }
}
