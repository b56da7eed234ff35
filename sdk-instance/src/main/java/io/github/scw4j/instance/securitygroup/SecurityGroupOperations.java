package io.github.scw4j.instance.securitygroup;

import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on security groups. */
final class SecurityGroupOperations {
    private static final String ALL = "/instance/v1/zones/{zone}/security_groups";
    private static final String ONE = ALL + "/{security_group_id}";

    static final Operation<ListSecurityGroups, Page<SecurityGroup>> LIST = Operation.get("ListSecurityGroups", ALL)
            .query(ListSecurityGroups.class, "tags")
            .returnsHeaderPage("security_groups", SecurityGroup.class, SecurityGroup::id);

    static final Operation<CreateSecurityGroup, SecurityGroup> CREATE = Operation.post("CreateSecurityGroup", ALL)
            .body(CreateSecurityGroup.class)
            .fillProject("project", "organization")
            .returnsWrapped("security_group", SecurityGroup.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateSecurityGroup, SecurityGroup> CREATE_IDENTIFIED =
            CREATE.lookFirst((calls, sent) -> IdentifyingTag.find(
                    sent.request().tags(),
                    tag -> calls.pages(
                            LIST, ListSecurityGroups.builder().addTags(tag).build())));

    static final Operation<Nothing, SecurityGroup> GET =
            Operation.get("GetSecurityGroup", ONE).returnsWrapped("security_group", SecurityGroup.class);

    static final Operation<SetSecurityGroup, SecurityGroup> SET = Operation.put("SetSecurityGroup", ALL + "/{id}")
            .body(SetSecurityGroup.class)
            .fillProject("project")
            .returnsWrapped("security_group", SecurityGroup.class);

    static final Operation<UpdateSecurityGroup, SecurityGroup> UPDATE = Operation.patch("UpdateSecurityGroup", ONE)
            .body(UpdateSecurityGroup.class)
            .returnsWrapped("security_group", SecurityGroup.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteSecurityGroup", ONE).goneAs(ids -> Nothing.NOTHING);

    private SecurityGroupOperations() {}
}
