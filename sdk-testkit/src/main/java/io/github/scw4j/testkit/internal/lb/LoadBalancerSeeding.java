package io.github.scw4j.testkit.internal.lb;

import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Puts load balancers into the state without their lives before, and lets things befall them. Used under the server's lock. */
public final class LoadBalancerSeeding {

    private static final String DEFAULT_ZONE = "fr-par-1";

    private final LoadBalancing product;

    /** Seeding of a product. */
    public LoadBalancerSeeding(LoadBalancing product) {
        this.product = product;
    }

    private Instant stamp() {
        return product.stamps.next(product.world.timeline().now());
    }

    /** A ready load balancer, and gives its id. */
    public String loadBalancer(
            String name, String zone, String projectId, String type, List<String> tags, boolean publicIp) {
        LoadBalancerType offer = LoadBalancerType.find(type)
                .orElseThrow(() -> new IllegalArgumentException("no such load balancer type: " + type));
        LoadBalancerSpec spec = new LoadBalancerSpec(name, "", tags, offer.name(), LoadBalancerSpec.DEFAULT_SSL);
        LoadBalancer lb = new LoadBalancer(
                product.world.ids().next(),
                zone.isEmpty() ? DEFAULT_ZONE : zone,
                projectId.isEmpty() ? product.world.projectId() : projectId,
                product.world.organizationId(),
                spec,
                stamp());
        if (publicIp) {
            product.flexibleIps.book(lb.zone(), lb.projectId, false, List.of()).attach(lb);
        }
        product.life.seeded(lb, stamp());
        return lb.id();
    }

    /** A load balancer becomes something else. */
    public void becomes(String id, String status) {
        LoadBalancer lb = of(id);
        lb.plan++;
        lb.become(status, stamp());
    }

    /** Its instances become something else, and stay that unless it is ready. */
    public void instancesBecome(String id, String status) {
        LoadBalancer lb = of(id);
        product.life.hold(lb, status, stamp());
    }

    /** A certificate becomes something else, and says why. */
    public void certificateBecomes(String certificateId, String status, String details) {
        product.certificates
                .find(certificateId)
                .orElseThrow(() -> new NoSuchElementException("no certificate " + certificateId))
                .become(status, details.isEmpty() ? null : details, stamp());
    }

    /** A private network of a load balancer becomes something else. */
    public void privateNetworkBecomes(String id, String privateNetworkId, String status) {
        Attachment attachment = Optional.ofNullable(of(id).attachments.get(privateNetworkId))
                .orElseThrow(() -> new NoSuchElementException(id + " is not in private network " + privateNetworkId));
        attachment.plan++;
        attachment.become(status, stamp());
    }

    /** The health checks of a server pass or fail, in all backends of a load balancer. */
    public void serverBecomes(String id, String address, boolean healthy) {
        Instant at = stamp();
        boolean found = false;
        for (Backend backend : of(id).backends.values()) {
            found |= backend.pool.computeIfPresent(address, (key, server) -> new BackendServer(key, healthy, at))
                    != null;
        }
        if (!found) {
            throw new NoSuchElementException(id + " has no server " + address);
        }
    }

    /** The name of a load balancer. */
    public String nameOf(String id) {
        return of(id).name;
    }

    /** Its public addresses. */
    public List<String> addressesOf(String id) {
        return of(id).ips.stream()
                .sorted(Ip.BY_ADDRESS)
                .map(ip -> ip.address.text())
                .toList();
    }

    /** The ids of all load balancers. */
    public List<String> loadBalancers() {
        return product.lbs.all().stream().map(LoadBalancer::id).toList();
    }

    /** The status of a load balancer, empty when it is gone. */
    public Optional<String> statusOf(String id) {
        return product.lbs.find(id).map(lb -> lb.status);
    }

    private LoadBalancer of(String id) {
        return product.lbs.find(id).orElseThrow(() -> new NoSuchElementException("no load balancer " + id));
    }
}
