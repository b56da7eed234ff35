package io.github.scw4j.testkit.internal.ipam;

import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Product;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.ArrayList;
import java.util.List;

/** The IPAM API, for addresses in private networks. */
public final class IpamProduct implements Product {

    private final AddressOperations addressOperations;
    private final AttachmentOperations attachmentOperations;

    /** The product over its addresses. */
    public IpamProduct(World world, Networks networks, Addresses addresses) {
        this.addressOperations = new AddressOperations(world, networks, addresses);
        this.attachmentOperations = new AttachmentOperations(world, addresses);
    }

    @Override
    public String name() {
        return "ipam";
    }

    @Override
    public List<Operation> operations() {
        List<Operation> all = new ArrayList<>(addressOperations.all());
        all.addAll(attachmentOperations.all());
        return all;
    }
}
