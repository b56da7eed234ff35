package io.github.scw4j.testkit.lb;

import java.util.List;
import java.util.Optional;

/** A load balancer of an embedded Scaleway. Methods throw {@link java.util.NoSuchElementException} when it is gone. */
public final class EmbeddedLoadBalancer {

    private final EmbeddedLoadBalancers loadBalancers;
    private final String id;

    EmbeddedLoadBalancer(EmbeddedLoadBalancers loadBalancers, String id) {
        this.loadBalancers = loadBalancers;
        this.id = id;
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** Its name. */
    public String name() {
        return loadBalancers.timeline().perform(now -> loadBalancers.seeding().nameOf(id));
    }

    /** Its status, empty when it is gone. */
    public Optional<String> status() {
        return loadBalancers.timeline().perform(now -> loadBalancers.seeding().statusOf(id));
    }

    /** Its public addresses, IPv4 first. */
    public List<String> addresses() {
        return loadBalancers.timeline().perform(now -> loadBalancers.seeding().addressesOf(id));
    }

    /**
     * Puts it into a status, in which it stays; what was under way with it ends.
     *
     * @param status any, for example {@code error}, {@code stopped} or {@code locked}, also one that the API does not have
     */
    public void becomes(String status) {
        loadBalancers.change(() -> loadBalancers.seeding().becomes(id, status));
    }

    /**
     * Puts its instances into a status, in which they stay whatever is changed, for example {@code pending} as when a
     * configuration cannot be carried out. With {@code ready} they live on as usual.
     */
    public void instancesBecome(String status) {
        loadBalancers.change(() -> loadBalancers.seeding().instancesBecome(id, status));
    }

    /**
     * Puts a certificate of it into a status, in which it stays.
     *
     * @param status for example {@code error}
     * @param details what its {@code status_details} say, {@code ""} for null
     */
    public void certificateBecomes(String certificateId, String status, String details) {
        loadBalancers.change(() -> loadBalancers.seeding().certificateBecomes(certificateId, status, details));
    }

    /** Puts a private network that it is attached to into a status, in which that stays, for example {@code error}. */
    public void privateNetworkBecomes(String privateNetworkId, String status) {
        loadBalancers.change(() -> loadBalancers.seeding().privateNetworkBecomes(id, privateNetworkId, status));
    }

    /**
     * The health checks of a server behind it pass or fail from now on, which its statistics tell.
     *
     * @param address IP address of the server, in whichever backends it is
     */
    public void serverBecomes(String address, boolean healthy) {
        loadBalancers.change(() -> loadBalancers.seeding().serverBecomes(id, address, healthy));
    }

    @Override
    public String toString() {
        return "EmbeddedLoadBalancer[" + id + "]";
    }
}
