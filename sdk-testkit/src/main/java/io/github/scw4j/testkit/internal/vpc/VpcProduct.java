package io.github.scw4j.testkit.internal.vpc;

import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.ArrayList;
import java.util.List;

/** The VPC API, as far as a cluster needs it. */
public final class VpcProduct implements Product {

    private final Networks networks;
    private final World world;

    /** The product over its networks. */
    public VpcProduct(World world, Networks networks) {
        this.world = world;
        this.networks = networks;
    }

    @Override
    public String name() {
        return "vpc";
    }

    @Override
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>(new VpcOperations(world, networks).all());
        all.addAll(new PrivateNetworkOperations(world, networks).all());
        return all;
    }
}
