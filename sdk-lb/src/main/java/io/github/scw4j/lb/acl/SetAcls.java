package io.github.scw4j.lb.acl;

import java.util.List;

/**
 * All ACLs of a frontend.
 *
 * @param acls the ACLs
 */
record SetAcls(List<AclSpec> acls) {}
