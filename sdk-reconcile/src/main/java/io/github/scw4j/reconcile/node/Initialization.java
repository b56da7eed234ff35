package io.github.scw4j.reconcile.node;

import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.GateCheck;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The taint that a kubelet starts with, which keeps pods away until somebody has said what machine it is on. */
final class Initialization {
    static final String TAINT = "node.cloudprovider.kubernetes.io/uninitialized";

    private Initialization() {}

    /** Whether the node waits for it. */
    static boolean isDue(Subject subject) {
        return !taints(subject.object()).isEmpty();
    }

    /**
     * Takes the taint away when all the rest is set, or is about to be by the same patch.
     *
     * @return what is missing
     */
    static Optional<GateCheck> draft(Subject subject, Addresses addresses, NodeDraft draft) {
        Optional<GateCheck> missing = missing(subject, addresses, draft.result());
        if (missing.isEmpty()) {
            taints(subject.object()).forEach(draft::removeTaint);
        }
        return missing;
    }

    private static Optional<GateCheck> missing(Subject subject, Addresses addresses, KubernetesNode result) {
        return Stream.of(
                        subject.doubt(),
                        addresses.problem(),
                        unless(addresses.areKnown(), "addresses", "Scaleway knows none of its addresses yet"),
                        unless(result.providerId().isPresent(), "provider-id", "it has none yet"),
                        unless(
                                TopologyLabels.areIn(result),
                                "labels",
                                "zone, region or instance type are not known yet"),
                        unless(Addresses.areIn(result), "addresses", "it has no IP address yet"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<GateCheck> unless(boolean set, String gate, String value) {
        return set ? Optional.empty() : Optional.of(new GateCheck(gate, false, value));
    }

    private static List<NodeTaint> taints(KubernetesNode object) {
        return object.taints().stream()
                .filter(taint -> taint.key().equals(TAINT))
                .toList();
    }
}
