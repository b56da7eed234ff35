package io.github.scw4j.lb;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.lb.EmbeddedLoadBalancer;
import io.github.scw4j.testkit.lb.LoadBalancerSeed;

/** An embedded Scaleway of its own, in which time leaps over every wait, and a client that lives in its time. */
final class EmbeddedClient implements AutoCloseable {
    private final EmbeddedScaleway scaleway =
            EmbeddedScaleway.builder().skipWaits().start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .build();

    EmbeddedScaleway scaleway() {
        return scaleway;
    }

    LoadBalancers loadBalancers() {
        return LoadBalancers.of(client);
    }

    /** A load balancer that is ready. */
    LoadBalancer ready(String name) {
        return loadBalancers().lbs().get(seed(name).id());
    }

    /** The same, for things to befall it. */
    EmbeddedLoadBalancer seed(String name) {
        return scaleway.loadBalancers().seed(LoadBalancerSeed.named(name));
    }

    /** A private network of the region. */
    String privateNetwork() {
        return scaleway.vpc().seedPrivateNetwork("fr-par", "", "nodes");
    }

    /** The next call of an operation is carried out, and its answer does not arrive. */
    void loseAnswerOf(String operation) {
        scaleway.faults().on(operation).times(1).then(Fault.cutAfterActing());
    }

    /** How many calls of an operation came in. */
    int calls(String operation) {
        return scaleway.calls().count(operation);
    }

    @Override
    public void close() {
        client.close();
        scaleway.close();
    }
}
