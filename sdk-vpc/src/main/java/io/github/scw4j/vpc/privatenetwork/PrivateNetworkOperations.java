package io.github.scw4j.vpc.privatenetwork;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on private networks. */
final class PrivateNetworkOperations {
    private static final String ALL = "/vpc/v2/regions/{region}/private-networks";
    private static final String ONE = ALL + "/{private_network_id}";

    static final Operation<ListPrivateNetworks, Page<PrivateNetwork>> LIST = Operation.get("ListPrivateNetworks", ALL)
            .query(ListPrivateNetworks.class)
            .returnsPage("private_networks", PrivateNetwork.class, PrivateNetwork::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreatePrivateNetwork, PrivateNetwork> CREATE = Operation.post("CreatePrivateNetwork", ALL)
            .body(CreatePrivateNetwork.class)
            .fillProject("project_id")
            .returns(PrivateNetwork.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreatePrivateNetwork, PrivateNetwork> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(
                            LIST, ListPrivateNetworks.builder().addTags(tag).build())));

    static final Operation<Nothing, PrivateNetwork> GET =
            Operation.get("GetPrivateNetwork", ONE).returns(PrivateNetwork.class);

    static final Operation<UpdatePrivateNetwork, PrivateNetwork> UPDATE = Operation.patch("UpdatePrivateNetwork", ONE)
            .body(UpdatePrivateNetwork.class)
            .returns(PrivateNetwork.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeletePrivateNetwork", ONE).goneAs(ids -> Nothing.NOTHING);

    private PrivateNetworkOperations() {}
}
