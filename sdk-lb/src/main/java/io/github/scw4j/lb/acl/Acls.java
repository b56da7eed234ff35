package io.github.scw4j.lb.acl;

import static io.github.scw4j.lb.acl.AclOperations.CREATE;
import static io.github.scw4j.lb.acl.AclOperations.DELETE;
import static io.github.scw4j.lb.acl.AclOperations.GET;
import static io.github.scw4j.lb.acl.AclOperations.LIST;
import static io.github.scw4j.lb.acl.AclOperations.SET;
import static io.github.scw4j.lb.acl.AclOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Which connections of a frontend are let through, reached through {@code LoadBalancers.of(client).acls()}. The first
 * one that applies counts; where none does, the connection is let through. Every call may throw a
 * {@link CallException}.
 */
public final class Acls {
    private final Calls calls;

    /** For the entry point. */
    public Acls(Calls calls) {
        this.calls = calls;
    }

    /** All ACLs of a frontend ({@code ListACLs}). */
    public Pages<Acl> list(String frontendId) {
        return list(frontendId, ListAcls.builder().build());
    }

    /** Some of them ({@code ListACLs}). */
    public Pages<Acl> list(String frontendId, ListAcls request) {
        return calls.pages(LIST, request, frontendId);
    }

    /** The same with the request said in place. */
    public Pages<Acl> list(String frontendId, UnaryOperator<ListAcls.Builder> request) {
        return list(frontendId, request.apply(ListAcls.builder()).build());
    }

    /**
     * Makes an ACL ({@code CreateACL}). Nothing tells one from another, so that this is never repeated where it may have been
     * carried out; {@link #set} can be.
     *
     * @throws OutcomeUnknownException when the answer was lost: list the ACLs before trying again, or {@link #set} them
     */
    public Acl create(String frontendId, AclSpec acl) {
        return calls.call(CREATE, acl, frontendId);
    }

    /** The same with the ACL said in place. */
    public Acl create(String frontendId, UnaryOperator<AclSpec.Builder> acl) {
        return create(frontendId, acl.apply(AclSpec.builder()).build());
    }

    /** Gives a frontend these ACLs and takes all others away ({@code SetACLs}); all of them get new identifiers. */
    public List<Acl> set(String frontendId, List<AclSpec> acls) {
        return calls.call(SET, new SetAcls(acls), frontendId);
    }

    /** One ACL ({@code GetACL}). */
    public Acl get(String aclId) {
        return calls.call(GET, aclId);
    }

    /** Replaces an ACL ({@code UpdateACL}). */
    public Acl update(String aclId, UpdateAcl request) {
        return calls.call(UPDATE, request, aclId);
    }

    /** Changes an ACL and keeps the rest as it was when it was read ({@code UpdateACL}). */
    public Acl update(Acl acl, UnaryOperator<UpdateAcl.Builder> change) {
        return update(acl.id(), change.apply(acl.toUpdate()).build());
    }

    /** Deletes an ACL ({@code DeleteACL}). */
    public void delete(String aclId) {
        calls.call(DELETE, aclId);
    }
}
