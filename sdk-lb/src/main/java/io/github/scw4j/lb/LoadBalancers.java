package io.github.scw4j.lb;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.lb.acl.Acls;
import io.github.scw4j.lb.backend.Backends;
import io.github.scw4j.lb.certificate.Certificates;
import io.github.scw4j.lb.frontend.Frontends;
import io.github.scw4j.lb.ip.Ips;
import io.github.scw4j.lb.loadbalancer.Lbs;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachments;
import io.github.scw4j.lb.route.Routes;
import io.github.scw4j.lb.stats.BackendStats;
import io.github.scw4j.lb.subscriber.Subscribers;
import io.github.scw4j.lb.type.LoadBalancerTypes;
import java.util.function.UnaryOperator;

/**
 * The Load Balancer API, {@code lb/v1}, which is zonal: its calls go to the client's default zone, and to another one with
 * {@code with(options -> options.zone(Zone.NL_AMS_1))}. A default region means nothing to it.
 *
 * <pre>{@code
 * LoadBalancers loadBalancers = LoadBalancers.of(client);
 * LoadBalancer lb = loadBalancers.lbs().create(l -> l.name("shop").type("LB-S").identified());
 * lb = loadBalancers.lbs().waiter(lb).until(LoadBalancerReadiness.ready()).await();
 * Backend backend = loadBalancers.backends().create(lb.id(), b -> b
 *         .name("web").forwardProtocol(Protocol.HTTP).forwardPort(8080).addServerIps("10.0.0.7"));
 * loadBalancers.frontends().create(lb.id(), f -> f.name("http").inboundPort(80).backendId(backend.id()));
 * }</pre>
 *
 * <p>It is immutable, holds nothing of its own, and may be used by many threads.
 */
public final class LoadBalancers {
    private final Calls calls;

    private LoadBalancers(Calls calls) {
        this.calls = calls;
    }

    /** The API over this client. */
    public static LoadBalancers of(ScalewayClient client) {
        return new LoadBalancers(Calls.of(client));
    }

    /** The same with other options for its calls, such as another zone. */
    public LoadBalancers with(CallOptions options) {
        return new LoadBalancers(calls.with(options));
    }

    /** The same with the options said in place. */
    public LoadBalancers with(UnaryOperator<CallOptions.Builder> options) {
        return with(options.apply(CallOptions.builder()).build());
    }

    /** Load balancers themselves. */
    public Lbs lbs() {
        return new Lbs(calls);
    }

    /** Their flexible IP addresses. */
    public Ips ips() {
        return new Ips(calls);
    }

    /** The servers that they forward to. */
    public Backends backends() {
        return new Backends(calls);
    }

    /** The ports that they listen on. */
    public Frontends frontends() {
        return new Frontends(calls);
    }

    /** Which backend gets a connection. */
    public Routes routes() {
        return new Routes(calls);
    }

    /** Which connections are let through. */
    public Acls acls() {
        return new Acls(calls);
    }

    /** Their TLS certificates. */
    public Certificates certificates() {
        return new Certificates(calls);
    }

    /** The private networks that they are attached to. */
    public PrivateNetworkAttachments privateNetworks() {
        return new PrivateNetworkAttachments(calls);
    }

    /** How the servers behind them are. */
    public BackendStats stats() {
        return new BackendStats(calls);
    }

    /** Who is told when servers fail. */
    public Subscribers subscribers() {
        return new Subscribers(calls);
    }

    /** The types that there are. */
    public LoadBalancerTypes types() {
        return new LoadBalancerTypes(calls);
    }
}
