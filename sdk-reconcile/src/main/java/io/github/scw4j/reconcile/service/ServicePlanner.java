package io.github.scw4j.reconcile.service;

import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.ChangeLoadBalancer;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import io.github.scw4j.reconcile.plan.Outcome;
import io.github.scw4j.reconcile.plan.Plan;
import io.github.scw4j.reconcile.plan.Target;
import io.github.scw4j.reconcile.service.ServiceMemory.OfService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what is to be done about Services of type LoadBalancer: which changes lead from what is observed to what they want. A pure
 * function; of the memory nothing depends but patience and words.
 *
 * <p>A plan holds what can be done on what is seen. What needs the id of something that is only being made comes in the next one:
 * {@link ServiceDecision#due()} says when to look again. When all is as wanted, there is nothing in it.
 */
public final class ServicePlanner {
    private final ServicePolicy policy;

    private ServicePlanner(ServicePolicy policy) {
        this.policy = policy;
    }

    /** A planner with this policy. */
    public static ServicePlanner with(ServicePolicy policy) {
        return new ServicePlanner(policy);
    }

    /**
     * Decides.
     *
     * @param observation the cluster with its Services and load balancers
     * @param memory that of the decision before
     * @param outcomes what became of that decision's actions
     * @param now the time to decide by
     */
    public ServiceDecision decide(Observation observation, ServiceMemory memory, List<Outcome> outcomes, Instant now) {
        Round round = Round.of(observation, policy, now);
        Map<String, OfService> remembered = new HashMap<>();
        List<ServiceHealth> health = new ArrayList<>();
        Set<LoadBalancerChange> changes = new HashSet<>();
        Plan plan = Plan.nothing();
        Optional<Instant> due = Optional.empty();
        for (KubernetesService service : observation.services()) {
            if (policy.serves(service) || policy.cleansUp(service)) {
                OfService before = memory.of(service.uid()).after(outcomesOf(service, outcomes), now);
                Draft draft = new Draft(Target.service(observation, service), before.troubles(), now);
                remembered.put(service.uid(), plan(round, service, before, draft));
                plan = plan.and(withoutRepeated(draft.plan(), changes));
                due = earliest(due, draft.due());
                health.add(draft.health());
            }
        }
        return new ServiceDecision(plan, new ServiceMemory(remembered), due, health);
    }

    /** Services that share a load balancer of a person's may each want the same of it, such as a private network. */
    private static Plan withoutRepeated(Plan plan, Set<LoadBalancerChange> changes) {
        return new Plan(
                plan.actions().stream()
                        .filter(planned -> !(planned.action() instanceof ChangeLoadBalancer change)
                                || changes.add(change.change()))
                        .toList(),
                plan.refusals(),
                plan.events());
    }

    private OfService plan(Round round, KubernetesService service, OfService before, Draft draft) {
        return policy.serves(service)
                ? new Serving(round, service, before, draft).plan()
                : new CleanUp(round, service, before, draft).plan();
    }

    private static List<Outcome> outcomesOf(KubernetesService service, List<Outcome> outcomes) {
        return outcomes.stream()
                .filter(outcome -> outcome.action().target().isService()
                        && outcome.action().target().uid().equals(Optional.of(service.uid())))
                .toList();
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return one.isPresent() && (other.isEmpty() || one.get().isBefore(other.get())) ? one : other;
    }
}
