package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.ipam.Addresses;
import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.ArrayList;
import java.util.List;

/** The Load Balancer API: its state, the lives of what is in it, and its operations. */
public final class LoadBalancing implements Product {

    final World world;
    final Networks networks;
    final Addresses addresses;
    final Stamps stamps;
    final Shelf<LoadBalancer> lbs = new Shelf<>("lbs");
    final Shelf<Ip> ips = new Shelf<>("ips");
    final Shelf<Backend> backends = new Shelf<>("backend");
    final Shelf<Frontend> frontends = new Shelf<>("frontend");
    final Shelf<Acl> acls = new Shelf<>("acl");
    final Shelf<Certificate> certificates = new Shelf<>("certificate");
    final Shelf<Subscriber> subscribers = new Shelf<>("subscriber");

    /** Errors about routes speak of private networks, as recorded. */
    final Shelf<Route> routes = new Shelf<>("privateNetwork");

    final FlexibleIps flexibleIps;
    final LoadBalancerLife life;
    final AttachmentLife attachmentLife;

    /** The product with nothing in it. */
    public LoadBalancing(World world, Networks networks, Addresses addresses) {
        this.world = world;
        this.networks = networks;
        this.addresses = addresses;
        this.stamps = new Stamps(world.ids());
        this.flexibleIps = new FlexibleIps(world, ips);
        this.life = new LoadBalancerLife(this);
        this.attachmentLife = new AttachmentLife(this);
    }

    @Override
    public String name() {
        return "lb";
    }

    @Override
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        all.addAll(new LoadBalancerOperations(this).all());
        all.addAll(new IpOperations(this).all());
        all.addAll(new BackendOperations(this).all());
        all.addAll(new BackendServerOperations(this).all());
        all.addAll(new FrontendOperations(this).all());
        all.addAll(new AclOperations(this).all());
        all.addAll(new RouteOperations(this).all());
        all.addAll(new CertificateOperations(this).all());
        all.addAll(new AttachmentOperations(this).all());
        all.addAll(new SubscriberOperations(this).all());
        all.addAll(new StatsOperations(this).all());
        return all;
    }

    /** A frontend goes, and with it its rules and routes. */
    void remove(Frontend frontend) {
        frontends.remove(frontend);
        frontend.lb.frontends.remove(frontend.id());
        frontend.acls.values().forEach(acls::remove);
        List.copyOf(frontend.lb.routes.values()).stream()
                .filter(route -> route.frontend == frontend)
                .forEach(this::remove);
    }

    /** A route goes. */
    void remove(Route route) {
        routes.remove(route);
        route.frontend.lb.routes.remove(route.id());
    }

    /**
     * A cluster was deleted with its additional resources: the load balancers that its services made go as well, which are
     * those whose names begin with its id, and their addresses with them.
     */
    public void deleteOfCluster(String clusterId, String region) {
        List.copyOf(lbs.all()).stream()
                .filter(lb ->
                        lb.name.startsWith(clusterId) && Zonal.region(lb.zone()).equals(region) && !lb.isDeleting())
                .forEach(lb -> life.delete(lb, true, world.timeline().now()));
    }
}
