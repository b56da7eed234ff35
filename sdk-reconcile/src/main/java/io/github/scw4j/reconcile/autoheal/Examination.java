package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.node.NodeStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.observation.ProviderId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out how a node fares, from what is seen of it and what is remembered. */
final class Examination {
    /** On a Node object, {@code off} keeps autoheal away. */
    static final String SWITCH = "scw4j.github.io/autoheal";

    private static final List<String> AUTOSCALER =
            List.of("ToBeDeletedByClusterAutoscaler", "DeletionCandidateOfClusterAutoscaler");
    private static final String CORDON = "node.kubernetes.io/unschedulable";

    private final AutohealPolicy policy;
    private final Moment moment;
    private final ObservedNode node;
    private final Witnesses seen;
    private final Optional<Incident> incident;
    private final Optional<NodeWatch> remembered;

    Examination(
            Moment moment,
            ObservedNode node,
            Witnesses seen,
            Optional<Incident> incident,
            Optional<NodeWatch> remembered) {
        this.moment = moment;
        policy = moment.policy();
        this.node = node;
        this.seen = seen;
        this.incident = incident;
        this.remembered = remembered;
    }

    Diagnosis diagnosis() {
        Optional<NodeHealth> untouchable = untouchable();
        if (untouchable.isPresent()) {
            return diagnosis(untouchable.get(), Optional.empty());
        }
        Optional<Fault> fault = fault();
        if (fault.isEmpty()) {
            return diagnosis(isComing() || isStarting() ? NodeHealth.STARTING : NodeHealth.HEALTHY, fault);
        }
        return diagnosis(faulty(fault.get()), fault);
    }

    private Diagnosis diagnosis(NodeHealth health, Optional<Fault> fault) {
        return new Diagnosis(node, health, fault, incident, health == NodeHealth.HEALTHY ? List.of() : seen.texts());
    }

    /** Nodes that are somebody else's, or in somebody's hands right now. */
    private Optional<NodeHealth> untouchable() {
        if (node.scaleway().isEmpty()) {
            return Optional.of(NodeHealth.ORPHAN);
        }
        if (node.pool().map(Pool::isExternal).orElse(true)
                || !node.providerId().map(ProviderId::isInstance).orElse(true)) {
            return Optional.of(NodeHealth.EXTERNAL);
        }
        if (seen.status().equals(NodeStatus.LOCKED)
                || seen.machine() == Machine.LOCKED
                || node.pool()
                        .map(Pool::status)
                        .filter(PoolStatus.LOCKED::equals)
                        .isPresent()) {
            return Optional.of(NodeHealth.LOCKED);
        }
        if (isBeingChanged()) {
            return Optional.of(NodeHealth.TRANSITIONAL);
        }
        return Optional.empty();
    }

    private boolean isBeingChanged() {
        NodeStatus status = seen.status();
        return status.isLeaving()
                || status.equals(NodeStatus.REBOOTING)
                || status.equals(NodeStatus.UPGRADING)
                || node.kubernetes().map(KubernetesNode::deleting).orElse(false)
                || AUTOSCALER.stream()
                        .anyMatch(key -> node.kubernetes()
                                .flatMap(object -> object.taint(key))
                                .isPresent())
                || isComingBack();
    }

    /** After a reboot the server starts again; only a node that never was there is being created. */
    private boolean isComingBack() {
        return seen.status().isComing()
                && node.kubernetes().isPresent()
                && (incident.isPresent() || seen.status().equals(NodeStatus.STARTING))
                && !moment.isOlder(notReadySince(), policy.creationTimeout());
    }

    private NodeHealth faulty(Fault fault) {
        if (isOptedOut(fault)) {
            return NodeHealth.OPTED_OUT;
        }
        if (!seen.isReady() && seen.machine() == Machine.STOPPED && fault.kind() != FaultKind.INSTANCE_STOPPED) {
            return NodeHealth.STOPPED;
        }
        boolean due = fault.kind().treatable()
                && moment.isOlder(fault.since(), fault.kind().treatedAfter(policy));
        return due ? NodeHealth.UNHEALTHY : NodeHealth.SUSPECT;
    }

    private boolean isOptedOut(Fault fault) {
        Optional<KubernetesNode> object = node.kubernetes();
        if (object.map(seenNode -> "off".equals(seenNode.annotations().get(SWITCH)))
                .orElse(false)) {
            return true;
        }
        boolean cordoned = object.map(KubernetesNode::unschedulable).orElse(false)
                && !incident.map(Incident::cordoned).orElse(false);
        return cordoned && !policy.healCordoned() && !cordonedAfter(fault.since());
    }

    private boolean cordonedAfter(Instant since) {
        return node.kubernetes()
                .flatMap(object -> object.taint(CORDON))
                .flatMap(NodeTaint::addedAt)
                .map(added -> added.isAfter(since))
                .orElse(false);
    }

    private Optional<Fault> fault() {
        if (seen.status().equals(NodeStatus.CREATION_ERROR)) {
            return Optional.of(new Fault(
                    FaultKind.CREATION_ERROR,
                    changedAt(),
                    node.scaleway().flatMap(Node::errorMessage).orElse("could not be made")));
        }
        if (isComing()) {
            return Optional.empty();
        }
        if ((seen.status().equals(NodeStatus.CREATING) || seen.status().equals(NodeStatus.REGISTERING))
                && !seen.isReady()
                && incident.isEmpty()) {
            return Optional.of(new Fault(
                    FaultKind.STUCK,
                    createdAt().plus(policy.creationTimeout()),
                    seen.status() + " since " + createdAt()));
        }
        if (node.kubernetes().isEmpty()) {
            return isYoung()
                    ? Optional.empty()
                    : Optional.of(lasting(FaultKind.MISSING, moment.now(), "no Node object"));
        }
        return condition(policy.hardFaults(), FaultKind.HARD_FAULT).or(this::mended);
    }

    private Optional<Fault> mended() {
        Optional<Fault> soft = condition(policy.softFaults(), FaultKind.SOFT_FAULT);
        if (!seen.isReady()) {
            return isStarting() ? Optional.empty() : Optional.of(flappingRather(notReady()));
        }
        if (soft.isPresent()) {
            return soft;
        }
        Optional<Fault> flapping = flapping();
        if (flapping.isPresent()) {
            return flapping;
        }
        if (seen.secondSaysBroken()) {
            return Optional.of(
                    lasting(FaultKind.DISAGREEMENT, moment.now(), "Kubernetes takes it for ready, others do not"));
        }
        return Optional.empty();
    }

    private Fault notReady() {
        String detail = seen.ready()
                .map(ready -> (ready.reason() + " " + ready.message()).strip())
                .orElse("its kubelet has said nothing yet");
        Instant since = notReadySince();
        boolean ran = remembered.map(NodeWatch::ranBroken).orElse(false)
                || incident.map(Incident::reboots).orElse(0) > 0;
        boolean silent = seen.leaseExpired() || seen.status().equals(NodeStatus.NOT_READY);
        if (seen.machine() == Machine.ABSENT && silent) {
            return lasting(FaultKind.INSTANCE_GONE, since, "its Instance is not there");
        }
        if (seen.machine() == Machine.STOPPED && (ran || policy.healStopped())) {
            return lasting(FaultKind.INSTANCE_STOPPED, since, "its Instance is stopped");
        }
        if (seen.secondSaysBroken()) {
            return lasting(FaultKind.NOT_READY, since, detail);
        }
        if (seen.kubeletSaysNotReady()) {
            return lasting(FaultKind.KUBELET_NOT_READY, since, detail);
        }
        return lasting(FaultKind.DISAGREEMENT, since, "Kubernetes takes it for not ready, others do not: " + detail);
    }

    /** While a node comes and goes, none of its single absences is long. */
    private Fault flappingRather(Fault notReady) {
        return moment.isOlder(notReady.since(), policy.notReadyBeforeReboot())
                ? notReady
                : flapping().orElse(notReady);
    }

    private Optional<Fault> flapping() {
        List<Instant> changes = remembered.map(NodeWatch::changes).orElse(List.of());
        if (changes.size() < policy.flapTransitions() || isUnderReboot()) {
            return Optional.empty();
        }
        return Optional.of(lasting(
                FaultKind.FLAPPING, changes.get(0), "changed " + changes.size() + " times in " + policy.flapWindow()));
    }

    private boolean isUnderReboot() {
        return incident.map(
                        open -> open.state() == IncidentState.REBOOTING || open.state() == IncidentState.REBOOT_GRACE)
                .orElse(false);
    }

    private Optional<Fault> condition(Set<String> types, FaultKind kind) {
        Stream<NodeCondition> conditions = node.kubernetes().stream()
                .flatMap(object -> object.conditions().values().stream())
                .filter(condition -> types.contains(condition.type()) && condition.holds());
        return conditions
                .min((a, b) -> a.since().compareTo(b.since()))
                .map(worst -> new Fault(kind, worst.since(), (worst.type() + " " + worst.message()).strip()));
    }

    /** Broken since then, or since when it was first seen to be: changes in between do not start it anew. */
    private Fault lasting(FaultKind kind, Instant since, String detail) {
        Instant earliest = Stream.of(
                        Optional.of(since),
                        incident.map(Incident::since),
                        remembered.flatMap(watch -> watch.brokenSince(NodeWatch.matter(kind, seen.isReady()))))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(since);
        return new Fault(kind, earliest, detail);
    }

    private Instant notReadySince() {
        return seen.ready()
                .map(NodeCondition::since)
                .or(() -> node.kubernetes().map(KubernetesNode::createdAt))
                .orElseGet(this::createdAt);
    }

    /** On its way to be ready for the first time, and not for too long. */
    private boolean isComing() {
        return seen.status().isComing() && !seen.isReady() && isYoung();
    }

    /** Joined a moment ago, and not ready yet. */
    private boolean isStarting() {
        return !seen.isReady()
                && node.kubernetes()
                        .map(object -> !moment.isOlder(object.createdAt(), policy.startupGrace()))
                        .orElse(true);
    }

    private boolean isYoung() {
        return !moment.isOlder(createdAt(), policy.creationTimeout());
    }

    private Instant createdAt() {
        return node.scaleway().flatMap(Node::createdAt).orElse(Instant.EPOCH);
    }

    private Instant changedAt() {
        return node.scaleway().flatMap(Node::updatedAt).orElseGet(this::createdAt);
    }
}
