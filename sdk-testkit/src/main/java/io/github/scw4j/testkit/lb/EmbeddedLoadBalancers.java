package io.github.scw4j.testkit.lb;

import io.github.scw4j.testkit.internal.clock.Timeline;
import io.github.scw4j.testkit.internal.lb.LoadBalancerSeeding;
import java.util.List;

/**
 * The load balancers of an embedded Scaleway, to be put there and to have things befall them. Safe for use by many threads.
 */
public final class EmbeddedLoadBalancers {

    private final Timeline timeline;
    private final LoadBalancerSeeding seeding;

    /** Over the state of a server; made by the embedded Scaleway. */
    public EmbeddedLoadBalancers(Timeline timeline, LoadBalancerSeeding seeding) {
        this.timeline = timeline;
        this.seeding = seeding;
    }

    Timeline timeline() {
        return timeline;
    }

    LoadBalancerSeeding seeding() {
        return seeding;
    }

    /**
     * Puts a load balancer there. Backends and what else is in it are made by the API, which takes no time.
     *
     * @throws IllegalArgumentException for a type that there is not
     */
    public EmbeddedLoadBalancer seed(LoadBalancerSeed seed) {
        return timeline.perform(now -> {
            String id = seeding.loadBalancer(
                    seed.name(), seed.zone(), seed.projectId(), seed.type(), seed.tags(), seed.publicIp());
            if (!seed.status().equals("ready")) {
                seeding.becomes(id, seed.status());
            }
            return new EmbeddedLoadBalancer(this, id);
        });
    }

    /** A load balancer by its id, whether it was seeded or created. */
    public EmbeddedLoadBalancer loadBalancer(String id) {
        return new EmbeddedLoadBalancer(this, id);
    }

    /** All load balancers of a name, oldest first; names are not unique. */
    public List<EmbeddedLoadBalancer> named(String name) {
        return timeline.perform(now -> seeding.loadBalancers().stream()
                .filter(id -> seeding.nameOf(id).equals(name))
                .map(this::loadBalancer)
                .toList());
    }

    /** All load balancers, oldest first. */
    public List<EmbeddedLoadBalancer> loadBalancers() {
        return timeline.perform(
                now -> seeding.loadBalancers().stream().map(this::loadBalancer).toList());
    }

    void change(Runnable change) {
        timeline.perform(now -> {
            change.run();
            return now;
        });
    }
}
