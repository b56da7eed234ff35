package io.github.scw4j.vpc.ipam;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on IP addresses. */
final class IpOperations {
    private static final String ALL = "/ipam/v1/regions/{region}/ips";
    private static final String ONE = ALL + "/{ip_id}";

    static final Operation<ListIps, Page<Ip>> LIST = Operation.get("ListIPs", ALL)
            .query(ListIps.class)
            .returnsPage("ips", Ip.class, Ip::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<Nothing, Ip> GET = Operation.get("GetIP", ONE).returns(Ip.class);

    static final Operation<BookIp, Ip> BOOK = Operation.post("BookIP", ALL)
            .body(BookIp.class)
            .fillProject("project_id")
            .returns(Ip.class);

    /** The same for a request that names the address, which nobody can book twice. */
    static final Operation<BookIp, Ip> BOOK_ADDRESS = BOOK.lookFirst(IpRecovery::booked);

    static final Operation<UpdateIp, Ip> UPDATE =
            Operation.patch("UpdateIP", ONE).body(UpdateIp.class).returns(Ip.class);

    static final Operation<AttachIp, Ip> ATTACH = Operation.post("AttachIP", ONE + "/attach")
            .body(AttachIp.class)
            .returns(Ip.class)
            .readStateFirst(IpRecovery::attached);

    static final Operation<DetachIp, Ip> DETACH = Operation.post("DetachIP", ONE + "/detach")
            .body(DetachIp.class)
            .returns(Ip.class)
            .readStateFirst(IpRecovery::detached);

    static final Operation<MoveIp, Ip> MOVE = Operation.post("MoveIP", ONE + "/move")
            .body(MoveIp.class)
            .returns(Ip.class)
            .readStateFirst(IpRecovery::moved);

    static final Operation<Nothing, Nothing> RELEASE =
            Operation.delete("ReleaseIP", ONE).emptyBody().goneAs(ids -> Nothing.NOTHING);

    static final Operation<ReleaseIps, Nothing> RELEASE_SET = Operation.post(
                    "ReleaseIPSet", "/ipam/v1/regions/{region}/ip-sets/release")
            .body(ReleaseIps.class)
            .readStateFirst(IpRecovery::released);

    private IpOperations() {}
}
