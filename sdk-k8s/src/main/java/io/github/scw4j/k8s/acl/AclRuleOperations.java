package io.github.scw4j.k8s.acl;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import java.util.List;

/** The operations on ACL rules. */
final class AclRuleOperations {
    private static final String ALL = "/k8s/v1/regions/{region}/clusters/{cluster_id}/acls";

    static final Operation<ListAclRules, Page<AclRule>> LIST = Operation.get("ListClusterACLRules", ALL)
            .query(ListAclRules.class)
            .returnsPage("rules", AclRule.class, AclRule::id);

    /** Twice sent is twice added. */
    static final Operation<SetAclRules, List<AclRule>> ADD = Operation.post("AddClusterACLRules", ALL)
            .body(SetAclRules.class)
            .returnsList("rules", AclRule.class)
            .neverRepeated();

    static final Operation<SetAclRules, List<AclRule>> SET =
            Operation.put("SetClusterACLRules", ALL).body(SetAclRules.class).returnsList("rules", AclRule.class);

    static final Operation<Nothing, Nothing> DELETE = Operation.delete(
                    "DeleteACLRule", "/k8s/v1/regions/{region}/acls/{acl_id}")
            .goneAs(ids -> Nothing.NOTHING);

    private AclRuleOperations() {}
}
