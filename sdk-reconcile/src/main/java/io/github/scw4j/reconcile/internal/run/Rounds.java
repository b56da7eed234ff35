package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.internal.execute.Executor;
import io.github.scw4j.reconcile.internal.execute.Permit;
import io.github.scw4j.reconcile.internal.execute.Terms;
import io.github.scw4j.reconcile.internal.kubernetes.KubernetesView;
import io.github.scw4j.reconcile.internal.observe.ClusterObserver;
import io.github.scw4j.reconcile.listener.Health;
import io.github.scw4j.reconcile.listener.Round;
import io.github.scw4j.reconcile.observation.Look;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.GateCheck;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.service.ServiceHealth;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Look, plan, carry out: one round after the other, never two at once. */
public final class Rounds {
    private final ClusterObserver observer;
    private final List<Concern> concerns;
    private final Executor executor;
    private final Mode mode;
    private final InstantSource clock;
    private final Consumer<Round> listener;
    private List<Outcome> outcomes = List.of();
    private Switches switches = Switches.none();

    /** For one cluster. */
    public Rounds(
            ClusterObserver observer,
            List<Concern> concerns,
            Executor executor,
            Mode mode,
            InstantSource clock,
            Consumer<Round> listener) {
        this.observer = observer;
        this.concerns = List.copyOf(concerns);
        this.executor = executor;
        this.mode = mode;
        this.clock = clock;
        this.listener = listener;
    }

    /**
     * One round.
     *
     * @param kubernetes how Kubernetes is read
     * @param leader whether this replica is the one that acts; asked before each action
     */
    public synchronized Round next(KubernetesView kubernetes, BooleanSupplier leader) {
        Instant began = clock.instant();
        Look look = observer.look(kubernetes);
        Instant looked = clock.instant();
        if (look instanceof Observation observation) {
            switches = Switches.of(observation.records());
        }
        Situation situation = new Situation(look, mode, switches, leader.getAsBoolean(), outcomes);
        Plan plan = concerns.stream()
                .map(concern -> concern.plan(situation, looked))
                .reduce(Plan.nothing(), Plan::and);
        Terms terms = new Terms(mode, permit(leader), kubernetes);
        List<AuditRecord> decisions = executor.carryOut(look, plan, terms);
        outcomes = decisions.stream()
                .map(AuditRecord::outcome)
                .flatMap(Optional::stream)
                .toList();
        Optional<Health> health =
                concerns.stream().map(Concern::health).flatMap(Optional::stream).findFirst();
        Duration lookTook = Duration.between(began, looked);
        Duration took = Duration.between(began, clock.instant());
        List<ServiceHealth> services = concerns.stream()
                .flatMap(concern -> concern.services().stream())
                .toList();
        Round round = new Round(look, plan, mode, health, services, due(), decisions, lookTook, took);
        listener.accept(round);
        return round;
    }

    /** When a concern wants the next round, should it not come anyhow. Where nothing is done nothing is waited for. */
    private Optional<Instant> due() {
        if (!mode.acts() || switches.killed().isPresent()) {
            return Optional.empty();
        }
        return concerns.stream().map(Concern::due).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** This replica has just become the one that acts: another one has acted meanwhile. */
    public synchronized void beginAnew() {
        outcomes = List.of();
        observer.beginAnew();
        concerns.forEach(Concern::forget);
    }

    /** Returns once no round is under way. */
    public synchronized void awaitEnd() {
        // whoever waits for this lock waits for the round that holds it
    }

    private Permit permit(BooleanSupplier leader) {
        return () -> leader.getAsBoolean()
                ? switches.killed().map(reason -> new GateCheck("kill-switch", false, reason))
                : Optional.of(new GateCheck("leader", false, "another replica acts"));
    }
}
