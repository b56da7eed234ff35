package io.github.scw4j.reconcile.autoheal;

import io.github.scw4j.reconcile.observation.Blind;
import io.github.scw4j.reconcile.observation.NodeCondition;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.observation.ObservedNode;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.DrainNode;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.NodePatch;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.RebootNode;
import io.github.scw4j.reconcile.plan.ReplaceNode;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.plan.WriteRecords;
import io.github.scw4j.reconcile.plan.Writes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One decision, from the look to the plan. Made for it, and thrown away after it. */
final class Round {
    private static final String FROZEN = "frozen/";

    private final AutohealPolicy policy;
    private final AutohealInput input;
    private final Instant now;
    private final AutohealMemory before;
    private final Looks clock;
    private final Moment moment;
    private final Trouble trouble;
    private final Weather weather;
    private final Notes notes;
    private final Said said;
    private final Imagined imagined;

    Round(AutohealPolicy policy, AutohealInput input, Instant now) {
        this.policy = policy;
        this.input = input;
        this.now = now;
        before = input.memory();
        clock = before.clock.next(now, policy);
        trouble = before.trouble.after(input.outcomes(), now);
        moment = new Moment(policy, input, clock, now);
        weather = new Weather(moment, before.storms);
        notes = new Notes(before);
        said = notes.said();
        imagined = input.mode().acts() ? Imagined.nothing() : before.imagined;
    }

    AutohealDecision decide() {
        if (!input.leader()) {
            return new AutohealDecision(Plan.nothing(), AutohealMemory.fresh(), List.of());
        }
        if (input.look() instanceof Blind blind) {
            return blind(blind);
        }
        return seeing((Observation) input.look());
    }

    /** What happened unseen is not known: watching begins anew afterwards. */
    private AutohealDecision blind(Blind look) {
        weather.blind(look.reason());
        notes.keepSaid();
        Target cluster = Target.cluster(look.clusterId(), Optional.empty(), look.clusterId());
        List<PlanEvent> events = new ArrayList<>();
        if (said.isNews(FROZEN + Storm.CLUSTER, Gate.LOOK.text())) {
            events.add(Draft.event(cluster, AutohealEvent.FROZEN, look.reason()));
        }
        Decision refused = Decision.of(
                now, cluster, "none", "the cluster cannot be seen", List.of(Gate.LOOK.refusal(look.reason())));
        return new AutohealDecision(new Plan(List.of(), List.of(refused), events), memory(imagined), List.of());
    }

    private AutohealDecision seeing(Observation observation) {
        Repairs repairs = new Repairs(imagined.over(observation.records()));
        List<Diagnosis> diagnoses = observation.nodes().stream()
                .map(node -> examined(node, observation.at()))
                .toList();
        Census census = new Census(observation, diagnoses);
        weather.seen(census);
        Draft draft = new Draft(observation, census, now);
        Optional<GateCheck> frozen = frozen(observation, repairs);
        tellOfFreezes(draft, frozen);
        if (frozen.isPresent()) {
            notes.keepSaid();
            draft.refuse(Decision.of(now, draft.cluster(), "none", "nothing is done anywhere", List.of(frozen.get())));
            return new AutohealDecision(draft.plan(), memory(imagined), diagnoses);
        }
        Budgets budgets = new Budgets(moment, census, repairs, diagnoses);
        Steps steps = new Steps(draft, repairs, now);
        new Replacements(moment, observation, diagnoses, repairs, budgets, draft, steps).follow();
        Gates gates = new Gates(moment, observation, census, weather, notes);
        new Ward(moment, gates, budgets, repairs, draft, steps, notes).treat(diagnoses);
        if (steps.hasEnded()) {
            notes.ended(now);
        }
        return new AutohealDecision(draft.plan(), memory(imagined(draft)), diagnoses);
    }

    /** How a node fares; what is to be remembered of it is put aside. */
    private Diagnosis examined(ObservedNode node, Instant at) {
        Witnesses seen = Witnesses.of(node, at);
        Optional<Incident> incident = incident(node);
        Optional<NodeWatch> watch = watched(node, seen);
        Diagnosis diagnosis = new Examination(moment, node, seen, incident, watch).diagnosis();
        NodeWatch base = watch.orElseGet(() -> NodeWatch.of(seen.isReady()));
        Optional<NodeWatch> next = diagnosis
                .fault()
                .map(fault -> base.broken(fault, runsBroken(seen), clock.restarted(), now))
                .or(() -> watch.isPresent()
                                && (incident.isPresent() || !base.changes().isEmpty())
                        ? Optional.of(diagnosis.health() == NodeHealth.HEALTHY ? base.well(now) : base)
                        : Optional.empty());
        next.ifPresent(kept -> notes.watch(node.name(), kept));
        return diagnosis;
    }

    private static boolean runsBroken(Witnesses seen) {
        return !seen.isReady() && seen.machine() == Machine.RUNNING;
    }

    private Optional<Incident> incident(ObservedNode node) {
        String imaginedText = imagined.incidents().get(node.name());
        if (imaginedText != null) {
            return imaginedText.isEmpty() ? Optional.empty() : Optional.of(IncidentCodec.read(imaginedText));
        }
        return node.kubernetes().flatMap(Incident::of);
    }

    /** What is known of it: kept for nodes that changed lately, are broken, or have an incident. */
    private Optional<NodeWatch> watched(ObservedNode node, Witnesses seen) {
        Optional<NodeWatch> known = notes.watchBefore(node.name());
        Optional<NodeCondition> ready = seen.ready();
        if (ready.isEmpty()) {
            return known;
        }
        Instant changedAt = ready.get().since();
        Instant windowStart = now.minus(policy.flapWindow());
        boolean recent = changedAt.isAfter(windowStart);
        if (known.isEmpty() && !recent && seen.isReady() && incident(node).isEmpty()) {
            return known;
        }
        return Optional.of(
                known.orElseGet(() -> NodeWatch.of(seen.isReady())).seen(seen.isReady(), changedAt, windowStart));
    }

    private Optional<GateCheck> frozen(Observation observation, Repairs repairs) {
        if (input.killed().isPresent()) {
            return Optional.of(
                    Gate.KILL_SWITCH.refusal("killed: " + input.killed().get()));
        }
        Duration age = Duration.between(observation.at(), now);
        if (age.compareTo(policy.staleAfter()) > 0 || age.isNegative()) {
            return Optional.of(Gate.LOOK.refusal("seen " + age + " ago, at most " + policy.staleAfter()));
        }
        if (!repairs.unreadable().isEmpty()) {
            return Optional.of(Gate.RECORDS.refusal("records that cannot be read: " + repairs.unreadable()));
        }
        if (trouble.forbidden().isPresent()) {
            return Optional.of(Gate.PERMISSION.refusal(trouble.forbidden().get()));
        }
        Optional<GateCheck> storm = weather.frozen();
        if (storm.isPresent()) {
            return storm;
        }
        return trouble.until()
                .filter(now::isBefore)
                .map(until -> Gate.API_ERRORS.refusal("the last calls failed; again at " + until));
    }

    private void tellOfFreezes(Draft draft, Optional<GateCheck> frozen) {
        boolean passing = frozen.map(gate -> gate.gate().equals(Gate.API_ERRORS.text())
                        || gate.gate().equals(Gate.LOOK.text())
                                && weather.frozen().isEmpty())
                .orElse(false);
        if (frozen.isPresent() && !passing) {
            tellFrozen(draft, Storm.CLUSTER, frozen.get().toString());
        } else if (frozen.isEmpty() && said.wasSaid(FROZEN + Storm.CLUSTER)) {
            draft.tell(draft.cluster(), AutohealEvent.RESUMED, "repairs go on");
        }
        if (frozen.isEmpty()) {
            tellOfZones(draft);
        }
    }

    private void tellOfZones(Draft draft) {
        weather.storms().forEach((scope, storm) -> {
            if (!scope.equals(Storm.CLUSTER)) {
                tellFrozen(draft, scope, storm.reason());
            }
        });
        before.storms.keySet().stream()
                .filter(scope -> said.wasSaid(FROZEN + scope) && !scope.equals(Storm.CLUSTER))
                .filter(scope -> !weather.storms().containsKey(scope))
                .sorted()
                .forEach(scope -> draft.tell(draft.cluster(), AutohealEvent.RESUMED, "repairs go on in zone " + scope));
    }

    private void tellFrozen(Draft draft, String scope, String reason) {
        if (said.isNews(FROZEN + scope, "") && !said.wasSaid(FROZEN + scope)) {
            draft.tell(draft.cluster(), AutohealEvent.FROZEN, reason);
        }
    }

    /** Where the plan is not carried out, the next round goes on as if it had been. */
    private Imagined imagined(Draft draft) {
        Imagined next = imagined;
        if (!input.mode().acts()) {
            for (PlannedAction planned : draft.actions()) {
                next = next.with(planned.action().target(), writes(planned));
            }
        }
        return next;
    }

    private static Writes writes(PlannedAction planned) {
        if (planned.action() instanceof RebootNode reboot) {
            return reboot.call().before();
        }
        if (planned.action() instanceof ReplaceNode replace) {
            return replace.call().before();
        }
        if (planned.action() instanceof DrainNode drain) {
            return drain.before();
        }
        if (planned.action() instanceof PatchNode patch) {
            return new Writes(patch.patch(), Map.of());
        }
        if (planned.action() instanceof WriteRecords records) {
            return new Writes(NodePatch.none(), records.records());
        }
        return Writes.nothing();
    }

    private AutohealMemory memory(Imagined next) {
        return notes.memory(clock, trouble, weather.storms(), next);
    }
}
