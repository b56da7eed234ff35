package io.github.scw4j.vpc.cloud;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on VPCs. */
final class VpcOperations {
    private static final String ALL = "/vpc/v2/regions/{region}/vpcs";
    private static final String ONE = ALL + "/{vpc_id}";

    static final Operation<ListVpcs, Page<VirtualPrivateCloud>> LIST = Operation.get("ListVPCs", ALL)
            .query(ListVpcs.class)
            .returnsPage("vpcs", VirtualPrivateCloud.class, VirtualPrivateCloud::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreateVpc, VirtualPrivateCloud> CREATE = Operation.post("CreateVPC", ALL)
            .body(CreateVpc.class)
            .fillProject("project_id")
            .returns(VirtualPrivateCloud.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateVpc, VirtualPrivateCloud> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(LIST, ListVpcs.builder().addTags(tag).build())));

    static final Operation<Nothing, VirtualPrivateCloud> GET =
            Operation.get("GetVPC", ONE).returns(VirtualPrivateCloud.class);

    static final Operation<UpdateVpc, VirtualPrivateCloud> UPDATE =
            Operation.patch("UpdateVPC", ONE).body(UpdateVpc.class).returns(VirtualPrivateCloud.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteVPC", ONE).goneAs(ids -> Nothing.NOTHING);

    private VpcOperations() {}
}
