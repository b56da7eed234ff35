package io.github.scw4j.samples.controller;

import io.github.scw4j.core.Zone;
import io.github.scw4j.reconcile.autoheal.Incident;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.samples.terminal.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What is shown of a node.
 *
 * @param name its name
 * @param zone where it is
 * @param label the zone that its Node object is labelled with; empty while it is not
 * @param ready what both sides say of it
 * @param verdict what autoheal thinks of it
 * @param since since when it is broken, if it is
 */
record NodeRow(String name, String zone, String label, String ready, String verdict, Optional<Instant> since) {

    private static final String ZONE_LABEL = "topology.kubernetes.io/zone";

    /**
     * Reads it off a node.
     *
     * @param suspicion what is wrong with it, as long as nothing is done about it
     */
    static NodeRow of(ObservedNode node, Optional<String> suspicion) {
        Optional<Incident> incident = node.kubernetes().flatMap(Incident::of);
        return new NodeRow(
                node.name(),
                node.zone().map(Zone::toString).orElse("-"),
                node.kubernetes()
                        .map(KubernetesNode::labels)
                        .map(labels -> labels.get(ZONE_LABEL))
                        .orElse(""),
                readiness(node),
                incident.map(NodeRow::verdict).or(() -> suspicion).orElse(node.isReady() ? "healthy" : "waiting"),
                incident.map(Incident::since).or(() -> notReadySince(node)));
    }

    private static String readiness(ObservedNode node) {
        String scaleway =
                node.scaleway().map(known -> known.status().toString()).orElse("unknown to Scaleway");
        if (node.kubernetes().isEmpty()) {
            return scaleway + ", not in Kubernetes";
        }
        return node.isReady() ? "Ready" : "NotReady (" + scaleway + ")";
    }

    private static Optional<Instant> notReadySince(ObservedNode node) {
        return node.kubernetes()
                .flatMap(KubernetesNode::ready)
                .filter(ready -> !ready.holds())
                .map(NodeCondition::since);
    }

    private static String verdict(Incident incident) {
        return incident.state().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", "
                + incident.kind().text();
    }

    boolean isReady() {
        return ready.equals("Ready");
    }

    /** For people, at this moment. */
    String text(Instant now) {
        return String.format(
                Locale.ROOT,
                "%s  %-8s  %-15s  %-30s  %s%s",
                name,
                zone,
                label.isEmpty() ? "zone unlabelled" : "zone labelled",
                ready,
                verdict,
                since.map(begun -> " for " + Times.text(Duration.between(begun, now)))
                        .orElse(""));
    }
}
