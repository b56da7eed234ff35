package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.observation.DrainProgress;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Goes from node to node: brings on what is under way, then begins what is due, the most urgent first. */
final class Ward {
    private static final Duration PROOF = Duration.ofMinutes(1); // a reboot shows in Scaleway's status by then

    private static final Comparator<Diagnosis> URGENCY = Comparator.<Diagnosis>comparingInt(
                    of -> of.fault().orElseThrow().kind().urgency())
            .thenComparing(of -> of.fault().orElseThrow().since())
            .thenComparing(of -> of.node().name());

    private final AutohealPolicy policy;
    private final Moment moment;
    private final Instant now;
    private final Gates gates;
    private final Budgets budgets;
    private final Repairs repairs;
    private final Draft draft;
    private final Steps steps;
    private final Notes notes;
    private final Said said;
    private final Tidings tidings;

    Ward(Moment moment, Gates gates, Budgets budgets, Repairs repairs, Draft draft, Steps steps, Notes notes) {
        this.moment = moment;
        policy = moment.policy();
        now = moment.now();
        this.gates = gates;
        this.budgets = budgets;
        this.repairs = repairs;
        this.draft = draft;
        this.steps = steps;
        this.notes = notes;
        said = notes.said();
        tidings = new Tidings(moment, draft, said);
    }

    void treat(List<Diagnosis> diagnoses) {
        List<Diagnosis> due = new ArrayList<>();
        for (Diagnosis of : diagnoses) {
            if (of.health() == NodeHealth.HEALTHY && of.incident().isEmpty()) {
                tidings.ifRecovered(of);
                continue;
            }
            tidings.of(of);
            if (of.incident().isPresent()) {
                goOn(of, of.incident().get());
            }
            if (isDue(of)) {
                due.add(of);
            }
        }
        due.sort(URGENCY);
        due.stream().filter(of -> treatment(of) == Treatment.GIVE_UP).forEach(this::giveUp);
        // what has just ended has to be seen to be over before another begins
        if (!steps.hasEnded() && notes.endedAt().filter(now::equals).isEmpty()) {
            due.stream().filter(of -> treatment(of) != Treatment.GIVE_UP).forEach(this::begin);
        }
    }

    private void goOn(Diagnosis of, Incident incident) {
        if (isWellAgain(of, incident)) {
            recovered(of, incident);
            return;
        }
        if (incident.outOfService() && of.node().isReady()) {
            steps.patch(of, steps.outOfService(of, incident, false), "it runs again");
            return;
        }
        switch (incident.state()) {
            case REBOOTING -> {
                if (of.health() != NodeHealth.TRANSITIONAL && moment.isOlder(incident.changedAt(), PROOF)) {
                    steps.progress(of, incident.in(IncidentState.REBOOT_GRACE, now), "the reboot is over");
                }
            }
            case REBOOT_GRACE -> {
                if (moment.isOlder(incident.changedAt(), policy.rebootGrace())
                        && said.isNews("reboot-failed/" + of.node().name(), "")) {
                    draft.tell(draft.target(of), AutohealEvent.REBOOT_FAILED, Steps.describe(of));
                }
            }
            case DRAINING -> drain(of, incident);
            case REPLACING -> unproved(of, incident);
            case FAILED, ABANDONED -> said.keep("gave-up/" + of.node().name());
        }
    }

    private boolean isWellAgain(Diagnosis of, Incident incident) {
        boolean inDoubt = incident.state() == IncidentState.REPLACING
                && !moment.isOlder(incident.changedAt(), Replacements.SETTLE);
        return of.health() == NodeHealth.HEALTHY
                && !inDoubt
                && notes.watch(of.node().name())
                        .flatMap(NodeWatch::wellSince)
                        .map(since -> moment.isOlder(since, policy.healthyDelay()))
                        .orElse(false);
    }

    private void recovered(Diagnosis of, Incident incident) {
        Target target = draft.target(of);
        steps.close(of, incident);
        if (incident.state() == IncidentState.REBOOTING || incident.state() == IncidentState.REBOOT_GRACE) {
            draft.tell(target, AutohealEvent.REBOOT_SUCCEEDED, "ready again after a reboot");
        }
        draft.tell(target, AutohealEvent.RECOVERED, "ready for " + policy.healthyDelay());
    }

    /** The node did not begin to go: the call was never carried out, and may be made again. */
    private void unproved(Diagnosis of, Incident incident) {
        boolean began = of.health() == NodeHealth.TRANSITIONAL || !of.isMember();
        if (moment.input().mode().acts() && !began && moment.isOlder(incident.changedAt(), Replacements.SETTLE)) {
            steps.progress(of, incident.in(IncidentState.DRAINING, now), "the replacement never began");
        }
    }

    private void drain(Diagnosis of, Incident incident) {
        if (now.equals(incident.changedAt())) {
            return; // one step at a time: what came of it is not seen yet
        }
        Witnesses seen = Witnesses.of(of.node(), now);
        boolean down = !seen.isReady() && seen.machine() == Machine.STOPPED;
        if (down && !incident.outOfService()) {
            steps.patch(
                    of, steps.outOfService(of, incident, true), "its Instance is certainly off: its volumes may go");
            return;
        }
        Optional<DrainProgress> left = of.node().drain();
        boolean empty = left.map(DrainProgress::isFinished).orElse(false)
                || !moment.input().mode().acts();
        boolean silent = !seen.isReachable() && moment.isOlder(incident.changedAt(), policy.unreachableDrainTimeout());
        boolean late = moment.isOlder(incident.changedAt(), policy.pdbTimeout());
        if (empty || silent || late && policy.forceAfterPdbTimeout()) {
            replace(of);
        } else if (late) {
            abandon(of, incident, left.flatMap(DrainProgress::blockedBy).orElse("pods do not end"));
        } else {
            evict(of, incident, left);
        }
    }

    private void replace(Diagnosis of) {
        List<GateCheck> checks = gates.forGoingOn(of);
        if (passes(checks)) {
            draft.tell(draft.target(of), AutohealEvent.DRAIN_FINISHED, left(of));
            steps.call(of, checks);
        } else {
            refuse(of, Treatment.REPLACE, checks);
        }
    }

    private static String left(Diagnosis of) {
        return of.node()
                .drain()
                .map(progress -> progress.evictable() + progress.leaving() + " pods are left")
                .orElse("nobody knows what is left");
    }

    private void abandon(Diagnosis of, Incident incident, String why) {
        String message = "not drained within " + policy.pdbTimeout() + ": " + why;
        steps.stop(of, incident, IncidentState.ABANDONED, message);
        repairs.replacementOf(of.nodeId()).ifPresent(repair -> steps.end(repair, Repair.Outcome.GIVEN_UP));
        draft.tell(draft.target(of), AutohealEvent.GAVE_UP, message);
    }

    private void evict(Diagnosis of, Incident incident, Optional<DrainProgress> left) {
        String name = of.node().name();
        left.flatMap(DrainProgress::blockedBy).ifPresent(blocker -> {
            if (said.isNews("drain-blocked/" + name, blocker)) {
                draft.tell(draft.target(of), AutohealEvent.DRAIN_BLOCKED, blocker);
            }
        });
        Instant last = notes.drainedBefore(name).orElse(incident.changedAt());
        notes.drained(name, now);
        if (now.isAfter(last) && left.map(progress -> progress.evictable() > 0).orElse(true)) {
            steps.drainAgain(of, List.of());
        }
    }

    /** Whether something is to be begun; what is under way goes on by itself. */
    private boolean isDue(Diagnosis of) {
        Treatment treatment = treatment(of);
        return treatment != Treatment.WAIT
                && of.incident()
                        .map(open -> open.state() == IncidentState.REBOOT_GRACE
                                || treatment == Treatment.REPLACE && mayBeTriedAgain(of, open))
                        .orElseGet(() -> repairs.replacementOf(of.nodeId()).isEmpty());
    }

    /** What was given up is taken up again when what stood in the way is gone: a witness, or a disruption budget. */
    private static boolean mayBeTriedAgain(Diagnosis of, Incident incident) {
        return incident.state() == IncidentState.FAILED
                || incident.state() == IncidentState.ABANDONED
                        && incident.cordoned()
                        && of.node()
                                .drain()
                                .map(left -> left.blockedBy().isEmpty())
                                .orElse(false);
    }

    private void begin(Diagnosis of) {
        Treatment treatment = treatment(of);
        List<GateCheck> checks = gates.forBeginning(of);
        if (passes(checks)) {
            checks.addAll(budgets.check(of, treatment));
        }
        if (!passes(checks)) {
            refuse(of, treatment, checks);
            return;
        }
        budgets.begun(of);
        if (treatment == Treatment.REBOOT) {
            steps.reboot(of, checks);
        } else {
            steps.replace(of, checks);
        }
    }

    private Treatment treatment(Diagnosis of) {
        return Treatment.due(of, moment);
    }

    private void giveUp(Diagnosis of) {
        List<GateCheck> checks = gates.forBeginning(of);
        if (!passes(checks)) {
            refuse(of, Treatment.GIVE_UP, checks);
            return;
        }
        String message = "nothing more may be done by itself: " + Steps.describe(of);
        draft.refuse(draft.decision(of, Treatment.GIVE_UP, checks));
        if (said.isNews("gave-up/" + of.node().name(), "")) {
            draft.tell(draft.target(of), AutohealEvent.GAVE_UP, message);
        }
        of.incident().ifPresent(incident -> steps.stop(of, incident, IncidentState.FAILED, message));
    }

    private void refuse(Diagnosis of, Treatment treatment, List<GateCheck> checks) {
        draft.refuse(draft.decision(of, treatment, checks));
        GateCheck gate = checks.get(checks.size() - 1);
        if (said.isNews("blocked/" + of.node().name(), gate.gate())) {
            draft.tell(
                    draft.target(of),
                    AutohealEvent.BLOCKED,
                    treatment.name().toLowerCase(Locale.ROOT) + " is due; " + gate);
        }
    }

    private static boolean passes(List<GateCheck> checks) {
        return checks.stream().allMatch(GateCheck::passed);
    }
}
