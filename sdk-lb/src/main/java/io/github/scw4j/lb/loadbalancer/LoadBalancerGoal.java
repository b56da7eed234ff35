package io.github.scw4j.lb.loadbalancer;

import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Verdict;
import io.github.scw4j.core.internal.waiting.Verdict.Pending;
import java.util.List;
import java.util.Optional;

/** A ready load balancer, and where that is asked for, instances that have taken over its configuration. */
final class LoadBalancerGoal implements Goal<LoadBalancer> {
    private final LoadBalancerReadiness readiness;

    LoadBalancerGoal(LoadBalancerReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public String describe() {
        return readiness.toString();
    }

    @Override
    public Verdict judge(LoadBalancer lb) {
        return switch (lb.status().known()) {
            case READY -> readiness.isInSync() ? judgeInstances(lb.instances()) : Verdict.reached();
            case ERROR -> Verdict.deadEnd("the load balancer has failed; delete it, or ask Scaleway's support");
            case LOCKED -> Verdict.deadEnd("the load balancer is locked: Scaleway has blocked it");
            case STOPPED -> Verdict.deadEnd("the load balancer is stopped");
            case TO_DELETE, DELETING -> Verdict.deadEnd("the load balancer is being deleted");
            case PENDING, MIGRATING, TO_CREATE, CREATING, UNKNOWN, UNRECOGNIZED ->
                Verdict.pending("the load balancer is " + lb.status());
        };
    }

    private static Verdict judgeInstances(List<Instance> instances) {
        Optional<Instance> lost =
                instances.stream().filter(LoadBalancerGoal::isLost).findFirst();
        if (lost.isPresent()) {
            return Verdict.deadEnd(sentence(lost.get()));
        }
        if (instances.isEmpty()) {
            return Verdict.pending("it has no instance yet");
        }
        List<String> missing = instances.stream()
                .filter(instance -> !instance.isInSync())
                .map(LoadBalancerGoal::sentence)
                .toList();
        return missing.isEmpty() ? Verdict.reached() : new Pending(missing);
    }

    private static boolean isLost(Instance instance) {
        return switch (instance.status().known()) {
            case ERROR, LOCKED, STOPPED -> true;
            case READY, PENDING, MIGRATING, UNKNOWN, UNRECOGNIZED -> false;
        };
    }

    private static String sentence(Instance instance) {
        return "instance " + instance.id() + " is " + instance.status();
    }
}
