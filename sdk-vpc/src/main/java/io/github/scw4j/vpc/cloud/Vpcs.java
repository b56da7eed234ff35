package io.github.scw4j.vpc.cloud;

import static io.github.scw4j.vpc.cloud.VpcOperations.CREATE;
import static io.github.scw4j.vpc.cloud.VpcOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.vpc.cloud.VpcOperations.DELETE;
import static io.github.scw4j.vpc.cloud.VpcOperations.GET;
import static io.github.scw4j.vpc.cloud.VpcOperations.LIST;
import static io.github.scw4j.vpc.cloud.VpcOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/** VPCs, reached through {@code Vpc.of(client).vpcs()}. Every call may throw a {@link CallException}. */
public final class Vpcs {
    private final Calls calls;

    /** For the entry point. */
    public Vpcs(Calls calls) {
        this.calls = calls;
    }

    /** All VPCs that the key may see ({@code ListVPCs}). */
    public Pages<VirtualPrivateCloud> list() {
        return list(ListVpcs.builder().build());
    }

    /** Some of them ({@code ListVPCs}). */
    public Pages<VirtualPrivateCloud> list(ListVpcs request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<VirtualPrivateCloud> list(UnaryOperator<ListVpcs.Builder> request) {
        return list(request.apply(ListVpcs.builder()).build());
    }

    /**
     * Creates a VPC ({@code CreateVPC}). Names are not unique, so that a creation whose answer was lost is not repeated:
     * it ends as <em>outcome unknown</em>, unless the request is {@linkplain CreateVpc.Builder#identified() identified}.
     */
    public VirtualPrivateCloud create(CreateVpc request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public VirtualPrivateCloud create(UnaryOperator<CreateVpc.Builder> request) {
        return create(request.apply(CreateVpc.builder()).build());
    }

    /** One VPC ({@code GetVPC}). */
    public VirtualPrivateCloud get(String vpcId) {
        return calls.call(GET, vpcId);
    }

    /** Changes a VPC ({@code UpdateVPC}). */
    public VirtualPrivateCloud update(String vpcId, UpdateVpc request) {
        return calls.call(UPDATE, request, vpcId);
    }

    /** The same with the request said in place. */
    public VirtualPrivateCloud update(String vpcId, UnaryOperator<UpdateVpc.Builder> request) {
        return update(vpcId, request.apply(UpdateVpc.builder()).build());
    }

    /** Deletes a VPC ({@code DeleteVPC}); there must be no private network in it. It is gone when this returns. */
    public void delete(String vpcId) {
        calls.call(DELETE, vpcId);
    }
}
