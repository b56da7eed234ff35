package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.ObservedNode;
import java.util.List;
import java.util.Optional;

/**
 * What autoheal makes of a node.
 *
 * @param node the node
 * @param health how it fares
 * @param fault what is wrong with it
 * @param incident what is written down of an incident that was acted on
 * @param witnesses what each witness says
 */
public record Diagnosis(
        ObservedNode node,
        NodeHealth health,
        Optional<Fault> fault,
        Optional<Incident> incident,
        List<String> witnesses) {
    /** Whether a repair of it is under way. */
    boolean isUnderRepair() {
        return incident.map(open -> open.state().isUnderWay()).orElse(false);
    }

    /** Whether Scaleway has it, and not on its way out. */
    boolean isMember() {
        return node.scaleway().map(seen -> !seen.status().isLeaving()).orElse(false);
    }

    String nodeId() {
        return node.scaleway().map(Node::id).orElse("");
    }

    String poolId() {
        return node.pool().map(Pool::id).orElse("");
    }

    String zone() {
        return node.zone().map(Zone::toString).orElse("");
    }

    Diagnosis with(Optional<Incident> written) {
        return new Diagnosis(node, health, fault, written, witnesses);
    }
}
