package io.github.scw4j.instance.privatenic;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import io.github.scw4j.core.page.Page;
import java.util.Optional;

/** The operations on private network interfaces. */
final class PrivateNicOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/servers/{server_id}/private_nics";
    private static final String ONE = ALL + "/{private_nic_id}";

    static final Operation<ListPrivateNics, Page<PrivateNic>> LIST = Operation.get("ListPrivateNICs", ALL)
            .query(ListPrivateNics.class, "tags")
            .returnsHeaderPage("private_nics", PrivateNic.class, PrivateNic::id);

    static final Operation<CreatePrivateNic, PrivateNic> CREATE = Operation.post("CreatePrivateNIC", ALL)
            .body(CreatePrivateNic.class)
            .returnsWrapped("private_nic", PrivateNic.class)
            .lookFirst(PrivateNicOperations::created);

    static final Operation<Nothing, PrivateNic> GET =
            Operation.get("GetPrivateNIC", ONE).returnsWrapped("private_nic", PrivateNic.class);

    static final Operation<UpdatePrivateNic, PrivateNic> UPDATE = Operation.patch("UpdatePrivateNIC", ONE)
            .body(UpdatePrivateNic.class)
            .returns(PrivateNic.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeletePrivateNIC", ONE).goneAs(ids -> Nothing.NOTHING);

    /** One of the server in the same network, with the same tags, that is there since the first try is ours. */
    private static Optional<PrivateNic> created(Calls calls, Sent<CreatePrivateNic> sent) {
        CreatePrivateNic request = sent.request();
        return calls.pages(LIST, ListPrivateNics.builder().build(), sent.ids().get(0)).stream()
                .filter(nic -> nic.privateNetworkId().equals(request.privateNetworkId()))
                .filter(nic -> nic.tags().equals(request.tags()))
                .filter(nic -> sent.mayHaveMade(nic.creationDate()))
                .findFirst();
    }

    private PrivateNicOperations() {}
}
