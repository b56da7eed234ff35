package io.github.scw4j.reconcile.world;

import io.github.scw4j.reconcile.autoheal.Autoheal;
import io.github.scw4j.reconcile.autoheal.AutohealDecision;
import io.github.scw4j.reconcile.autoheal.AutohealInput;
import io.github.scw4j.reconcile.autoheal.AutohealMemory;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.plan.Covered;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.DrainNode;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.PatchNode;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.RebootNode;
import io.github.scw4j.reconcile.plan.ReplaceNode;
import io.github.scw4j.reconcile.plan.WriteRecords;
import io.github.scw4j.reconcile.plan.Writes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Lets autoheal loose on a world, and keeps what it did and told. */
public final class Healer {
    /** Something that was done. */
    public record Deed(Instant at, String verb, String node) {
        @Override
        public String toString() {
            return Duration.between(World.START, at).toMinutes() + "m " + verb + " " + node;
        }
    }

    private static final Duration INTERVAL = Duration.ofSeconds(30);

    private final World world;
    private final Autoheal autoheal;
    private final List<Deed> deeds = new ArrayList<>();
    private final List<PlanEvent> events = new ArrayList<>();
    private final List<PlannedAction> decided = new ArrayList<>();
    private final Map<String, Instant> warnedAt = new HashMap<>();
    private Instant frozenAt = Instant.MIN;
    private AutohealMemory memory = AutohealMemory.fresh();
    private List<Outcome> outcomes = List.of();
    private Mode mode = Mode.ENFORCE;
    private Duration clockError = Duration.ZERO;
    private UnaryOperator<AutohealInput.Builder> switches = input -> input;
    private AutohealDecision last;
    private Optional<String> dies = Optional.empty();

    public Healer(World world, AutohealPolicy policy) {
        this.world = world;
        autoheal = Autoheal.with(policy);
    }

    public static Healer of(World world) {
        return new Healer(world, AutohealPolicy.defaults());
    }

    public Healer in(Mode other) {
        mode = other;
        return this;
    }

    /** Another process takes over, with nothing in mind. */
    public void restarts() {
        memory = AutohealMemory.fresh();
        outcomes = List.of();
        dies = Optional.empty();
    }

    /** It is killed at the next call: {@code before} it is made, or {@code after} it. */
    public void diesAtNextCall(String beforeOrAfter) {
        dies = Optional.of(beforeOrAfter);
    }

    public void clockIsOffBy(Duration error) {
        clockError = error;
    }

    public void switched(UnaryOperator<AutohealInput.Builder> to) {
        switches = to;
    }

    /** Looks and acts every half minute. */
    public Healer runsFor(Duration time) {
        Instant end = world.now().plus(time);
        while (world.now().isBefore(end)) {
            step();
            world.advance(INTERVAL);
        }
        return this;
    }

    public Healer runsForMinutes(long minutes) {
        return runsFor(Duration.ofMinutes(minutes));
    }

    /** One decision, carried out. */
    public AutohealDecision step() {
        last = decide();
        memory = last.memory();
        last.plan().events().forEach(this::note);
        if (last.plan().refusals().stream()
                .anyMatch(refused -> !refused.target().isNode())) {
            frozenAt = world.now();
        }
        outcomes = new ArrayList<>();
        for (PlannedAction planned : last.plan().actions()) {
            decided.add(planned);
            if (mode.acts()) {
                Outcome.Result result = carryOut(planned);
                outcomes.add(new Outcome(planned.action(), result, "test"));
                if (result == Outcome.Result.DONE || result == Outcome.Result.UNKNOWN) {
                    planned.event().ifPresent(this::note);
                }
            }
        }
        return last;
    }

    /** What would be decided now. */
    public AutohealDecision decide() {
        Instant clock = clock();
        return autoheal.decide(
                switches.apply(AutohealInput.builder()
                                .look(world.look(clock))
                                .memory(memory)
                                .mode(mode)
                                .outcomes(outcomes))
                        .build(),
                clock);
    }

    private Instant clock() {
        return world.now().plus(clockError);
    }

    private Outcome.Result carryOut(PlannedAction planned) {
        String name = planned.action().target().name();
        if (planned.action() instanceof RebootNode reboot) {
            return covered(name, "reboot", reboot.call(), () -> world.reboot(name));
        }
        if (planned.action() instanceof ReplaceNode replace) {
            return covered(name, "replace", replace.call(), () -> world.replace(name));
        }
        if (planned.action() instanceof DrainNode drain) {
            did("drain", name);
            write(name, drain.before());
            world.drain(name);
        } else if (planned.action() instanceof PatchNode patch) {
            did("patch", name);
            world.node(name).patch(patch.patch());
        } else if (planned.action() instanceof WriteRecords records) {
            did("record", name);
            world.write(records.records());
        }
        return Outcome.Result.DONE;
    }

    private Outcome.Result covered(String name, String verb, Covered call, Supplier<Outcome.Result> made) {
        write(name, call.before());
        if (dies.filter("before"::equals).isPresent()) {
            return Outcome.Result.UNKNOWN;
        }
        did(verb, name);
        Outcome.Result result = made.get();
        if (dies.isPresent()) {
            return Outcome.Result.UNKNOWN;
        }
        switch (result) {
            case NOT_DONE, FORBIDDEN -> write(name, call.undone());
            case GONE -> write(name, call.gone());
            case DONE, UNKNOWN -> {}
        }
        return result;
    }

    private void write(String name, Writes writes) {
        world.write(writes.records());
        if (!writes.node().isEmpty()) {
            world.node(name).patch(writes.node());
        }
    }

    private void did(String verb, String node) {
        deeds.add(new Deed(world.now(), verb, node));
    }

    public AutohealDecision last() {
        return last;
    }

    /** Everything that was written or called. */
    public List<Deed> deeds() {
        return deeds;
    }

    /** Calls to Scaleway. */
    public List<Deed> calls() {
        return deeds.stream()
                .filter(deed -> deed.verb().equals("reboot") || deed.verb().equals("replace"))
                .toList();
    }

    public List<String> callTexts() {
        return calls().stream().map(Deed::toString).toList();
    }

    public List<PlannedAction> decided() {
        return decided;
    }

    public List<PlanEvent> events() {
        return events;
    }

    public List<String> told(String reason) {
        return events.stream()
                .filter(event -> event.reason().equals(reason))
                .map(PlanEvent::message)
                .toList();
    }

    /** Whether a person could know of a node's trouble: by a warning about it, or because all was frozen and told so. */
    public boolean hasWarned(String node, Instant since) {
        return warnedAt.getOrDefault(node, Instant.MIN).isAfter(since) || frozenAt.isAfter(since);
    }

    private void note(PlanEvent event) {
        events.add(event);
        if (event.severity() != PlanEvent.Severity.NORMAL) {
            warnedAt.put(event.target().name(), world.now());
        }
    }

    /** The gates that refused in the last decision. */
    public List<String> refusals() {
        return last.plan().refusals().stream()
                .map(Decision::refusedBy)
                .flatMap(Optional::stream)
                .map(GateCheck::gate)
                .distinct()
                .toList();
    }
}
