package io.github.scw4j.lb.ip;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on IP addresses. */
final class IpOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/ips";
    private static final String ONE = ALL + "/{ip_id}";

    static final Operation<ListIps, Page<Ip>> LIST =
            Operation.get("ListIPs", ALL).query(ListIps.class).returnsPage("ips", Ip.class, Ip::id);

    static final Operation<CreateIp, Ip> CREATE = Operation.post("CreateIP", ALL)
            .body(CreateIp.class)
            .fillProject("project_id", "organization_id")
            .returns(Ip.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateIp, Ip> CREATE_IDENTIFIED = CREATE.lookFirst((calls, sent) -> IdentifyingTag.in(
                    sent.request().tags())
            .flatMap(tag -> calls.pages(LIST, ListIps.builder().addTags(tag).build()).stream()
                    .findFirst()));

    static final Operation<Nothing, Ip> GET = Operation.get("GetIP", ONE).returns(Ip.class);

    static final Operation<UpdateIp, Ip> UPDATE =
            Operation.patch("UpdateIP", ONE).body(UpdateIp.class).returns(Ip.class);

    static final Operation<Nothing, Nothing> RELEASE =
            Operation.delete("ReleaseIP", ONE).goneAs(ids -> Nothing.NOTHING);

    private IpOperations() {}
}
