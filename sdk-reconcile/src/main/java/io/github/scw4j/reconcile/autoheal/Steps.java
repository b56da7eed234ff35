package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.k8s.node.TaintEffect;
import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.observation.KubernetesNode;
import io.github.scw4j.reconcile.observation.NodeTaint;
import io.github.scw4j.reconcile.plan.Covered;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.DrainNode;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.RebootNode;
import io.github.scw4j.reconcile.plan.ReplaceNode;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.WriteRecords;
import io.github.scw4j.reconcile.plan.Writes;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The actions of a repair: what is written before each call, and what is put back when it comes to nothing. */
final class Steps {
    /** Lets Kubernetes detach the volumes of a machine that is certainly off. */
    static final NodeTaint OUT_OF_SERVICE =
            NodeTaint.of("node.kubernetes.io/out-of-service", "nodeshutdown", TaintEffect.NO_EXECUTE);

    private final Draft draft;
    private final Repairs repairs;
    private final Instant now;
    private boolean ended;

    Steps(Draft draft, Repairs repairs, Instant now) {
        this.draft = draft;
        this.repairs = repairs;
        this.now = now;
    }

    void reboot(Diagnosis of, List<GateCheck> gates) {
        Target target = draft.target(of);
        Repair repair = Repair.reboot(of, now);
        Incident incident = opened(of).in(IncidentState.REBOOTING, now).toBuilder()
                .reboots(opened(of).reboots() + 1)
                .build();
        repairs.put(repair);
        draft.act(
                new RebootNode(
                        target,
                        new Covered(
                                new Writes(written(of, incident), record(repair)),
                                new Writes(asBefore(of), removal(repair)),
                                new Writes(erased(of), Map.of()))),
                draft.decision(of, Treatment.REBOOT, gates),
                Optional.of(Draft.event(target, AutohealEvent.REBOOT_STARTED, describe(of))));
    }

    /** Begins a replacement: with its drain, unless nothing is left that could be drained. */
    void replace(Diagnosis of, List<GateCheck> gates) {
        Repair repair = Repair.replacement(of, now);
        boolean empty = of.node().drain().map(DrainProgress::isFinished).orElse(false);
        if (of.node().kubernetes().isEmpty() || empty) {
            call(of, repair, "", gates);
            return;
        }
        boolean cordon = of.node()
                .kubernetes()
                .map(object -> !object.unschedulable()
                        || of.incident().map(Incident::cordoned).orElse(false))
                .orElse(false);
        Incident incident = opened(of).in(IncidentState.DRAINING, now).toBuilder()
                .cordoned(cordon)
                .build();
        NodePatch patch = NodePatch.builder()
                .from(written(of, incident))
                .unschedulable(cordon ? Optional.of(true) : Optional.empty())
                .build();
        repairs.put(repair);
        Target target = draft.target(of);
        draft.act(
                new DrainNode(target, new Writes(patch, record(repair))),
                draft.decision(of, Treatment.REPLACE, gates),
                Optional.of(Draft.event(target, AutohealEvent.DRAIN_STARTED, describe(of))));
    }

    /** Evicts what could not be evicted before. */
    void drainAgain(Diagnosis of, List<GateCheck> gates) {
        draft.act(
                new DrainNode(draft.target(of), Writes.nothing()),
                draft.decision(of, "drain", "pods are left", gates),
                Optional.empty());
    }

    /** The call of a replacement whose node is drained. */
    void call(Diagnosis of, List<GateCheck> gates) {
        Repair repair = repairs.replacementOf(of.nodeId()).orElseGet(() -> Repair.replacement(of, now));
        call(of, repair, RepairCodec.write(repair), gates);
    }

    private void call(Diagnosis of, Repair repair, String before, List<GateCheck> gates) {
        Repair called = repair.called(draft.youngestOf(of.poolId()), now);
        repairs.put(called);
        Target target = draft.target(of);
        Incident incident = opened(of).in(IncidentState.REPLACING, now);
        draft.act(
                new ReplaceNode(
                        target,
                        new Covered(
                                new Writes(written(of, incident), record(called)),
                                new Writes(asBefore(of), Map.of(repair.key(), before)),
                                new Writes(erased(of), record(called.ended(Repair.Outcome.GIVEN_UP, now))))),
                draft.decision(of, Treatment.REPLACE, gates),
                Optional.of(Draft.event(target, AutohealEvent.REPLACE_STARTED, describe(of))));
    }

    /** Writes a further state of the incident down. */
    void progress(Diagnosis of, Incident incident, String reason) {
        patch(of, written(of, incident), reason);
    }

    void patch(Diagnosis of, NodePatch patch, String reason) {
        if (!patch.isEmpty()) {
            draft.act(
                    new PatchNode(draft.target(of), patch),
                    draft.decision(of, "patch", reason, List.of()),
                    Optional.empty());
        }
    }

    /** The incident is over: all that the healer left on the Node object goes. */
    void close(Diagnosis of, Incident incident) {
        ended = true;
        patch(of, closing(incident), "recovered");
        repairs.replacementOf(of.nodeId()).ifPresent(repair -> end(repair, Repair.Outcome.GIVEN_UP));
    }

    /** All that may be done was done: the node takes no place among the repairs under way any more. */
    void stop(Diagnosis of, Incident incident, IncidentState state, String note) {
        ended = true;
        progress(of, incident.in(state, now).toBuilder().note(note).build(), note);
    }

    /** Whether a repair was ended in this round. */
    boolean hasEnded() {
        return ended;
    }

    void succeed(Repair repair, String replacementId) {
        put(repair.succeeded(replacementId, now), "replacement of " + repair.node() + " is ready");
    }

    void end(Repair repair, Repair.Outcome how) {
        put(repair.ended(how, now), "replacement of " + repair.node() + ": " + how);
    }

    private void put(Repair repair, String reason) {
        ended = true;
        repairs.put(repair);
        records(record(repair), reason);
    }

    void forget(List<Repair> old, String reason) {
        if (!old.isEmpty()) {
            ended = true;
            Map<String, String> gone = new HashMap<>();
            old.forEach(repair -> {
                repairs.remove(repair);
                gone.put(repair.key(), "");
            });
            records(gone, reason);
        }
    }

    private void records(Map<String, String> records, String reason) {
        Target cluster = draft.cluster();
        draft.act(
                new WriteRecords(cluster, records),
                Decision.of(now, cluster, "record", reason, List.of()),
                Optional.empty());
    }

    NodePatch outOfService(Diagnosis of, Incident incident, boolean on) {
        NodePatch.Builder patch = NodePatch.builder()
                .from(written(of, incident.toBuilder().outOfService(on).build()));
        return on
                ? patch.addTaint(OUT_OF_SERVICE).build()
                : patch.addRemovedTaint(OUT_OF_SERVICE.identity()).build();
    }

    private static NodePatch closing(Incident incident) {
        NodePatch.Builder patch = NodePatch.builder().addRemovedAnnotation(Incident.ANNOTATION);
        if (incident.cordoned()) {
            patch.unschedulable(false);
        }
        if (incident.outOfService()) {
            patch.addRemovedTaint(OUT_OF_SERVICE.identity());
        }
        return patch.build();
    }

    /** The incident of a node, or a new one that says what was seen first. */
    private Incident opened(Diagnosis of) {
        return of.incident().orElseGet(() -> {
            Fault fault = of.fault().orElseThrow();
            return Incident.builder()
                    .kind(fault.kind())
                    .since(fault.since())
                    .state(IncidentState.DRAINING)
                    .changedAt(now)
                    .build();
        });
    }

    private static NodePatch written(Diagnosis of, Incident incident) {
        return of.node()
                .kubernetes()
                .map(object -> NodePatch.builder()
                        .putAnnotation(Incident.ANNOTATION, incident.text())
                        .build())
                .orElseGet(NodePatch::none);
    }

    private static NodePatch asBefore(Diagnosis of) {
        return of.incident().map(incident -> written(of, incident)).orElseGet(() -> erased(of));
    }

    private static NodePatch erased(Diagnosis of) {
        Optional<KubernetesNode> object = of.node().kubernetes();
        return object.isEmpty()
                ? NodePatch.none()
                : NodePatch.builder().addRemovedAnnotation(Incident.ANNOTATION).build();
    }

    private static Map<String, String> record(Repair repair) {
        return Map.of(repair.key(), RepairCodec.write(repair));
    }

    private static Map<String, String> removal(Repair repair) {
        return Map.of(repair.key(), "");
    }

    static String describe(Diagnosis of) {
        return of.fault()
                .map(fault -> fault.kind().text() + " since " + fault.since() + ": " + fault.detail())
                .orElse("");
    }
}
