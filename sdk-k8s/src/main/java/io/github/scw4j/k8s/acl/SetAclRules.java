package io.github.scw4j.k8s.acl;

import java.util.List;

/**
 * All ACL rules of a cluster, or rules to add to them.
 *
 * @param acls the rules
 */
record SetAclRules(List<AclRuleSpec> acls) {}
