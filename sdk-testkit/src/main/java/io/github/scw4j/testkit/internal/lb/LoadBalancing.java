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
    final FlexibleIps flexibleIps;
    final LoadBalancerLife life;

    /** The product with nothing in it. */
    public LoadBalancing(World world, Networks networks, Addresses addresses) {
        this.world = world;
        this.networks = networks;
        this.addresses = addresses;
        this.stamps = new Stamps(world.ids());
        this.flexibleIps = new FlexibleIps(world, ips);
        this.life = new LoadBalancerLife(this);
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
        return all;
    }
}
