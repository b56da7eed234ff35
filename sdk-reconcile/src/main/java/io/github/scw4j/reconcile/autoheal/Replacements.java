package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.plan.GateCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Follows replacements to their end: the node in its place is the one of the pool that was made after the call. */
final class Replacements {
    /** How long after a call the node's status has to prove that it began. */
    static final Duration SETTLE = Duration.ofMinutes(5);

    private final AutohealPolicy policy;
    private final Moment moment;
    private final Observation observation;
    private final Map<String, Diagnosis> byId;
    private final Repairs repairs;
    private final Budgets budgets;
    private final Draft draft;
    private final Steps steps;
    private final Set<String> claimed;

    Replacements(
            Moment moment,
            Observation observation,
            List<Diagnosis> diagnoses,
            Repairs repairs,
            Budgets budgets,
            Draft draft,
            Steps steps) {
        this.moment = moment;
        policy = moment.policy();
        this.observation = observation;
        this.repairs = repairs;
        this.budgets = budgets;
        this.draft = draft;
        this.steps = steps;
        byId = diagnoses.stream()
                .filter(diagnosis -> diagnosis.node().scaleway().isPresent())
                .collect(Collectors.toMap(Diagnosis::nodeId, diagnosis -> diagnosis));
        claimed = repairs.where(repair -> repair.replacementId().isPresent())
                .map(repair -> repair.replacementId().orElseThrow())
                .collect(Collectors.toCollection(HashSet::new));
    }

    void follow() {
        List<Repair> open = repairs.where(repair -> repair.isReplacement() && repair.isUnderWay())
                .toList();
        for (Repair repair : open) {
            Optional<Diagnosis> old = Optional.ofNullable(byId.get(repair.nodeId()));
            if (repair.calledAt().isEmpty()) {
                undrained(repair, old);
            } else if (old.map(Diagnosis::isMember).orElse(false)) {
                unproved(repair, old.get());
            } else {
                await(repair, repair.calledAt().get());
            }
        }
        forgetOld();
    }

    /** The node went away by itself while it was being drained, or its incident was closed by somebody. */
    private void undrained(Repair repair, Optional<Diagnosis> old) {
        if (old.isEmpty() || old.get().incident().isEmpty()) {
            steps.end(repair, Repair.Outcome.GIVEN_UP);
        }
    }

    /** A call that left no trace for so long was never carried out: it does not count. With a Node object, the incident says it. */
    private void unproved(Repair repair, Diagnosis old) {
        boolean silent =
                repair.calledAt().map(called -> moment.isOlder(called, SETTLE)).orElse(false);
        if (old.incident().isEmpty() && silent) {
            steps.forget(List.of(repair), "the replacement of " + repair.node() + " never began");
        }
    }

    private void await(Repair repair, Instant calledAt) {
        Optional<ObservedNode> replacement = replacement(repair);
        replacement.flatMap(ObservedNode::scaleway).map(Node::id).ifPresent(claimed::add);
        if (replacement.map(this::isWell).orElse(false)) {
            String id = replacement.get().scaleway().map(Node::id).orElseThrow();
            steps.succeed(repair, id);
            draft.tell(
                    draft.cluster(),
                    AutohealEvent.REPLACE_SUCCEEDED,
                    replacement.get().name() + " came in the place of " + repair.node());
        } else if (moment.isOlder(calledAt, policy.creationTimeout())) {
            steps.end(repair, Repair.Outcome.FAILED);
            String message = "no node in the place of " + repair.node() + " is ready " + policy.creationTimeout()
                    + " after it was asked for";
            draft.tell(draft.cluster(), AutohealEvent.REPLACE_FAILED, message);
            GateCheck breaker = budgets.breaker(repair.poolId());
            if (!breaker.passed()) {
                draft.alert(draft.cluster(), AutohealEvent.BLOCKED, breaker.toString());
            }
        }
    }

    private boolean isWell(ObservedNode node) {
        return node.isReady()
                && Optional.ofNullable(byId.get(node.scaleway().map(Node::id).orElse("")))
                        .map(diagnosis -> diagnosis.health() == NodeHealth.HEALTHY)
                        .orElse(false);
    }

    private Optional<ObservedNode> replacement(Repair repair) {
        Instant youngest = repair.youngest().orElse(Instant.MIN);
        return observation.nodesOf(repair.poolId()).stream()
                .filter(node -> node.scaleway().stream()
                        .filter(seen -> !claimed.contains(seen.id()))
                        .anyMatch(seen -> createdAt(seen).isAfter(youngest)))
                .min(Comparator.comparing(node -> createdAt(node.scaleway().orElseThrow())));
    }

    static Instant createdAt(Node node) {
        return node.createdAt().orElse(Instant.EPOCH);
    }

    private void forgetOld() {
        List<Repair> old = repairs.where(
                        repair -> !repair.isUnderWay() && moment.isOlder(repair.lastAt(), Repairs.KEPT))
                .toList();
        steps.forget(old, "a day old");
    }
}
