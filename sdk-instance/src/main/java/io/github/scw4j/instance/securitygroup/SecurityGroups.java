package io.github.scw4j.instance.securitygroup;

import static io.github.scw4j.instance.securitygroup.SecurityGroupOperations.CREATE;
import static io.github.scw4j.instance.securitygroup.SecurityGroupOperations.CREATE_IDENTIFIED;
import static io.github.scw4j.instance.securitygroup.SecurityGroupOperations.DELETE;
import static io.github.scw4j.instance.securitygroup.SecurityGroupOperations.GET;
import static io.github.scw4j.instance.securitygroup.SecurityGroupOperations.LIST;
import static io.github.scw4j.instance.securitygroup.SecurityGroupOperations.SET;
import static io.github.scw4j.instance.securitygroup.SecurityGroupOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/** Security groups, reached through {@code Instances.of(client).securityGroups()}. Every call may throw a {@link CallException}. */
public final class SecurityGroups {
    private final Calls calls;

    /** For the entry point. */
    public SecurityGroups(Calls calls) {
        this.calls = calls;
    }

    /** All security groups of the zone that the key may see ({@code ListSecurityGroups}). */
    public Pages<SecurityGroup> list() {
        return list(ListSecurityGroups.builder().build());
    }

    /** Some of them ({@code ListSecurityGroups}). */
    public Pages<SecurityGroup> list(ListSecurityGroups request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<SecurityGroup> list(UnaryOperator<ListSecurityGroups.Builder> request) {
        return list(request.apply(ListSecurityGroups.builder()).build());
    }

    /**
     * Creates a security group ({@code CreateSecurityGroup}).
     *
     * <p>Names are not unique, so that a creation whose answer was lost is not repeated: it ends as <em>outcome unknown</em>,
     * unless the request is {@linkplain CreateSecurityGroup.Builder#identified() identified}.
     */
    public SecurityGroup create(CreateSecurityGroup request) {
        return calls.call(IdentifyingTag.isIn(request.tags()) ? CREATE_IDENTIFIED : CREATE, request);
    }

    /** The same with the request said in place. */
    public SecurityGroup create(UnaryOperator<CreateSecurityGroup.Builder> request) {
        return create(request.apply(CreateSecurityGroup.builder()).build());
    }

    /** One security group ({@code GetSecurityGroup}). */
    public SecurityGroup get(String securityGroupId) {
        return calls.call(GET, securityGroupId);
    }

    /** Replaces all of a security group ({@code SetSecurityGroup}). To change a part, use {@code update}. */
    public SecurityGroup set(String securityGroupId, SetSecurityGroup request) {
        return calls.call(SET, request, securityGroupId);
    }

    /** Changes a security group ({@code UpdateSecurityGroup}); it is {@code syncing} for a moment. */
    public SecurityGroup update(String securityGroupId, UpdateSecurityGroup request) {
        return calls.call(UPDATE, request, securityGroupId);
    }

    /** The same with the request said in place. */
    public SecurityGroup update(String securityGroupId, UnaryOperator<UpdateSecurityGroup.Builder> request) {
        return update(
                securityGroupId, request.apply(UpdateSecurityGroup.builder()).build());
    }

    /** Deletes a security group that no server has ({@code DeleteSecurityGroup}). */
    public void delete(String securityGroupId) {
        calls.call(DELETE, securityGroupId);
    }
}
