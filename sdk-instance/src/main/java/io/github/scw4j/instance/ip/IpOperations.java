package io.github.scw4j.instance.ip;

import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import io.github.scw4j.core.page.Page;
import java.util.Optional;

/** The operations on public IP addresses. */
final class IpOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/ips";
    private static final String ONE = ALL + "/{ip}";

    static final Operation<ListIps, Page<Ip>> LIST =
            Operation.get("ListIPs", ALL).query(ListIps.class, "tags").returnsHeaderPage("ips", Ip.class, Ip::id);

    static final Operation<CreateIp, Ip> CREATE = Operation.post("CreateIP", ALL)
            .body(CreateIp.class)
            .fillProject("project", "organization")
            .returnsWrapped("ip", Ip.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateIp, Ip> CREATE_IDENTIFIED = CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
            sent.request().tags(),
            tag -> calls.pages(LIST, ListIps.builder().addTags(tag).build())));

    static final Operation<Nothing, Ip> GET = Operation.get("GetIP", ONE).returnsWrapped("ip", Ip.class);

    static final Operation<UpdateIp, Ip> UPDATE =
            Operation.patch("UpdateIP", ONE).body(UpdateIp.class).returnsWrapped("ip", Ip.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteIP", ONE).goneAs(ids -> Nothing.NOTHING);

    static final Operation<Nothing, Nothing> RELEASE_TO_IPAM = Operation.post(
                    "ReleaseIPToIpam", ALL + "/{ip_id}/release-to-ipam")
            .emptyBody()
            .readStateFirst(IpOperations::released);

    /** An address that was released is no longer known here. */
    private static Optional<Nothing> released(Calls calls, Sent<Nothing> sent) {
        try {
            calls.call(GET, sent.ids().get(0));
            return Optional.empty();
        } catch (ResourceNotFoundException released) {
            return Optional.of(Nothing.NOTHING);
        }
    }

    private IpOperations() {}
}
