package io.github.scw4j.lb.acl;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import java.util.List;

/** The operations on ACLs. */
final class AclOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/frontends/{frontend_id}/acls";
    private static final String ONE = "/lb/v1/zones/{zone}/acls/{acl_id}";

    static final Operation<ListAcls, Page<Acl>> LIST = Operation.get("ListACLs", ALL)
            .query(ListAcls.class)
            .returnsPage("acls", Acl.class, Acl::id)
            .oldestFirst("order_by", "created_at_asc");

    /** Twice sent is twice there, and nothing tells one from the other. */
    static final Operation<AclSpec, Acl> CREATE = Operation.post("CreateACL", ALL)
            .body(AclSpec.class)
            .returns(Acl.class)
            .neverRepeated();

    static final Operation<Nothing, Acl> GET = Operation.get("GetACL", ONE).returns(Acl.class);

    static final Operation<UpdateAcl, Acl> UPDATE =
            Operation.put("UpdateACL", ONE).body(UpdateAcl.class).returns(Acl.class);

    static final Operation<SetAcls, List<Acl>> SET =
            Operation.put("SetACLs", ALL).body(SetAcls.class).returnsList("acls", Acl.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteACL", ONE).goneAs(ids -> Nothing.NOTHING);

    private AclOperations() {}
}
