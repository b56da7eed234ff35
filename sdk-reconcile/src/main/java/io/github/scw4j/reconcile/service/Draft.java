package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.Zone;
import io.github.scw4j.reconcile.plan.Action;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.Decision;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.PatchService;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.PlanEvent;
import io.github.scw4j.reconcile.plan.PlanEvent.Severity;
import io.github.scw4j.reconcile.plan.PlannedAction;
import io.github.scw4j.reconcile.plan.ServicePatch;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.service.ServiceHealth.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes together for one Service. */
final class Draft {
    /** When to look again at what is under way at Scaleway, where most of it takes seconds. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private final Target target;
    private final Troubles failing;
    private final Instant now;
    private final List<PlannedAction> actions = new ArrayList<>();
    private final List<PlanEvent> events = new ArrayList<>();
    private final Set<String> awaited = new LinkedHashSet<>();
    private final Set<String> troubles = new LinkedHashSet<>();
    private final Set<Object> wanted = new HashSet<>();
    private boolean heldUp;
    private @Nullable Instant due;

    /** @param failing what has failed of late, and is not yet to be tried again */
    Draft(Target target, Troubles failing, Instant now) {
        this.target = target;
        this.failing = failing;
        this.now = now;
    }

    /** A change of a load balancer. */
    void change(Zone zone, LoadBalancerChange change, String reason) {
        add(new ChangeLoadBalancer(target, zone, change), reason, Optional.empty());
    }

    /** One that is told once it is done. */
    void change(Zone zone, LoadBalancerChange change, String eventReason, String reason) {
        add(new ChangeLoadBalancer(target, zone, change), reason, Optional.of(normal(eventReason, reason)));
    }

    /** A change of the Service. */
    void patch(ServicePatch patch, String reason) {
        add(new PatchService(target, patch), reason, Optional.empty());
    }

    /** One that is told once it is done. */
    void patch(ServicePatch patch, String eventReason, String reason) {
        add(new PatchService(target, patch), reason, Optional.of(normal(eventReason, reason)));
    }

    private void add(Action action, String reason, Optional<PlanEvent> event) {
        wanted.add(Troubles.change(action));
        Optional<Instant> later =
                failing.of(action).map(Troubles.Trouble::notBefore).filter(now::isBefore);
        if (later.isPresent()) {
            heldUp = true;
            lookAgain(later.get());
            return;
        }
        actions.add(new PlannedAction(action, Decision.of(now, target, action.verb(), reason, List.of()), event));
        lookAgain(now.plus(SOON));
    }

    private PlanEvent normal(String reason, String message) {
        return new PlanEvent(target, Severity.NORMAL, reason, message);
    }

    /** Something to tell that is as it should be. */
    void tell(String reason, String message) {
        events.add(normal(reason, message));
    }

    /** Something that a person has to look at. */
    void warn(String reason, String message) {
        events.add(new PlanEvent(target, Severity.WARNING, reason, message));
        troubles.add(message);
    }

    /** Something is under way at Scaleway, and nothing else to be done about it than to look again. */
    void await(String what) {
        await(what, now.plus(SOON));
    }

    /** Something has to wait until then. */
    void await(String what, Instant until) {
        awaited.add(what);
        lookAgain(until);
    }

    private void lookAgain(Instant at) {
        due = due == null || at.isBefore(due) ? at : due;
    }

    boolean hasActions() {
        return !actions.isEmpty();
    }

    /** Whether there is nothing to do and nothing to wait for. */
    boolean isQuiet() {
        return isAtRest() && !heldUp;
    }

    /** Whether there is nothing to do and nothing to wait for but what fails: the rest need not wait for that. */
    boolean isAtRest() {
        return actions.isEmpty() && awaited.isEmpty();
    }

    /** Tells what fails of what is wanted now, and gives it to be remembered. */
    Troubles tellTroubles(String reason) {
        Troubles left = failing.keeping(wanted);
        if (!left.details().isEmpty()) {
            warn(reason, String.join("; ", left.details()));
        }
        return left;
    }

    List<String> verbs() {
        return actions.stream()
                .map(planned -> planned.action().verb())
                .distinct()
                .toList();
    }

    Plan plan() {
        return new Plan(actions, List.of(), events);
    }

    Optional<Instant> due() {
        return Optional.ofNullable(due);
    }

    ServiceHealth health() {
        if (!troubles.isEmpty()) {
            return new ServiceHealth(target.path(), State.TROUBLE, String.join("; ", troubles));
        }
        if (isQuiet()) {
            return new ServiceHealth(target.path(), State.IN_SYNC, "");
        }
        String detail = awaited.isEmpty() ? String.join(", ", verbs()) : String.join("; ", awaited);
        return new ServiceHealth(target.path(), State.WORKING, detail);
    }
}
