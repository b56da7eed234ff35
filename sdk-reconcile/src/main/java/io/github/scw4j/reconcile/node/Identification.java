package io.github.scw4j.reconcile.node;

import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.observation.ObservedServer;
import io.github.scw4j.reconcile.observation.ProviderId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which Instance a Node object is. Its provider id says so; where it has none, Scaleway's node of that name, or else the one
 * server of that name. As a provider id is written once and for all, a guess that is not the only one is no guess.
 */
final class Identification {
    private final Observation observation;
    private final Map<String, Integer> claims = new HashMap<>();

    private Identification(Observation observation) {
        this.observation = observation;
        observation.nodes().stream()
                .flatMap(node -> node.kubernetes().map(object -> claims(node, object)).stream()
                        .flatMap(ids -> ids))
                .forEach(id -> claims.merge(id, 1, Integer::sum));
    }

    /** The Node objects that are Instances, or may be; those of other machines, and those that are being deleted, are left out. */
    static List<Subject> subjects(Observation observation) {
        Identification identification = new Identification(observation);
        return observation.nodes().stream()
                .flatMap(node -> node
                        .kubernetes()
                        .filter(object -> !object.deleting())
                        .flatMap(object -> identification.subject(node, object))
                        .stream())
                .toList();
    }

    private Optional<Subject> subject(ObservedNode node, KubernetesNode object) {
        Optional<String> providerId = object.providerId();
        if (providerId.isPresent()) {
            return providerId
                    .flatMap(ProviderId::parse)
                    .filter(ProviderId::isInstance)
                    .map(machine -> Subject.known(
                            node, object, machine, observation.servers().find(machine)));
        }
        return isForeign(node) ? Optional.empty() : Optional.of(guess(node, object));
    }

    /** Scaleway says what it is, and that is no Instance. */
    private static boolean isForeign(ObservedNode node) {
        boolean otherMachine = node.scaleway()
                .flatMap(Node::providerId)
                .map(text ->
                        ProviderId.parse(text).filter(ProviderId::isInstance).isEmpty())
                .orElse(false);
        return otherMachine || node.pool().map(Pool::isExternal).orElse(false);
    }

    private Subject guess(ObservedNode node, KubernetesNode object) {
        List<ProviderId> guesses = guesses(node);
        if (guesses.isEmpty()) {
            return Subject.unknown(node, object, "no server has this name or hostname");
        }
        if (guesses.size() > 1) {
            return Subject.unknown(node, object, "several servers have this name or hostname: " + guesses);
        }
        ProviderId machine = guesses.get(0);
        if (claims.getOrDefault(key(machine), 0) > 1) {
            return Subject.unknown(node, object, machine + " may be another node's");
        }
        if (observation.servers().lacks(machine)) {
            return Subject.unknown(node, object, machine + " is not there");
        }
        Optional<ObservedServer> server = observation.servers().find(machine);
        return Subject.known(
                node, object, server.map(ObservedServer::providerId).orElse(machine), server);
    }

    private List<ProviderId> guesses(ObservedNode node) {
        return node.scaleway()
                .flatMap(Node::providerId)
                .flatMap(ProviderId::parse)
                .map(List::of)
                .orElseGet(() -> observation.servers().called(node.name()).stream()
                        .map(ObservedServer::providerId)
                        .toList());
    }

    private Stream<String> claims(ObservedNode node, KubernetesNode object) {
        Optional<String> providerId = object.providerId();
        if (providerId.isPresent()) {
            return providerId.flatMap(ProviderId::parse).stream().map(Identification::key);
        }
        return guesses(node).stream().map(Identification::key);
    }

    private static String key(ProviderId machine) {
        return machine.id().toLowerCase(Locale.ROOT);
    }
}
