package io.github.scw4j.lb.loadbalancer;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks at load balancers; those of one zone share a list. */
final class LoadBalancerWatch implements Watched<LoadBalancer, LoadBalancerReadiness> {
    private final Calls calls;
    private final Lbs lbs;

    LoadBalancerWatch(Calls calls, Lbs lbs) {
        this.calls = calls;
        this.lbs = lbs;
    }

    @Override
    public String kind() {
        return "load balancer";
    }

    @Override
    public String place() {
        return calls.zone().id();
    }

    @Override
    public Object group() {
        return List.of("load balancers", place());
    }

    @Override
    public LoadBalancer get(String id) {
        return lbs.get(id);
    }

    @Override
    public Pages<LoadBalancer> list() {
        return lbs.list();
    }

    @Override
    public String id(LoadBalancer lb) {
        return lb.id();
    }

    @Override
    public String name(LoadBalancer lb) {
        return lb.name();
    }

    @Override
    public String status(LoadBalancer lb) {
        return lb.status().value();
    }

    /** A change of a backend or the like shows in the instances' times alone. */
    @Override
    public Optional<Instant> updatedAt(LoadBalancer lb) {
        return Stream.concat(Stream.of(lb.updatedAt()), lb.instances().stream().map(Instance::updatedAt))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    @Override
    public Goal<LoadBalancer> goal(LoadBalancerReadiness readiness) {
        return new LoadBalancerGoal(readiness);
    }
}
