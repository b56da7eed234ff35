package io.github.scw4j.instance.securitygroup;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.instance.internal.PagesOnly;
import java.util.List;

/** The operations on the rules of security groups. */
final class SecurityGroupRuleOperations {
    private static final String GROUPS = "/instance/v1/zones/{zone}/security_groups";
    private static final String ALL = GROUPS + "/{security_group_id}/rules";
    private static final String ONE = ALL + "/{security_group_rule_id}";

    static final Operation<Nothing, List<SecurityGroupRule>> LIST_DEFAULT = Operation.get(
                    "ListDefaultSecurityGroupRules", GROUPS + "/default/rules")
            .returnsList("rules", SecurityGroupRule.class);

    /** Recorded without a total: it is read until a page is empty. */
    static final Operation<PagesOnly, Page<SecurityGroupRule>> LIST = Operation.get("ListSecurityGroupRules", ALL)
            .query(PagesOnly.class)
            .returnsHeaderPage("rules", SecurityGroupRule.class, SecurityGroupRule::id);

    /** A group may have two rules that say the same. */
    static final Operation<CreateSecurityGroupRule, SecurityGroupRule> CREATE = Operation.post(
                    "CreateSecurityGroupRule", ALL)
            .body(CreateSecurityGroupRule.class)
            .returnsWrapped("rule", SecurityGroupRule.class)
            .neverRepeated();

    static final Operation<SetSecurityGroupRules, List<SecurityGroupRule>> SET_ALL = Operation.put(
                    "SetSecurityGroupRules", ALL)
            .body(SetSecurityGroupRules.class)
            .returnsList("rules", SecurityGroupRule.class);

    static final Operation<Nothing, SecurityGroupRule> GET =
            Operation.get("GetSecurityGroupRule", ONE).returnsWrapped("rule", SecurityGroupRule.class);

    static final Operation<SetSecurityGroupRule, SecurityGroupRule> SET = Operation.put("SetSecurityGroupRule", ONE)
            .body(SetSecurityGroupRule.class)
            .returnsWrapped("rule", SecurityGroupRule.class);

    static final Operation<UpdateSecurityGroupRule, SecurityGroupRule> UPDATE = Operation.patch(
                    "UpdateSecurityGroupRule", ONE)
            .body(UpdateSecurityGroupRule.class)
            .returnsWrapped("rule", SecurityGroupRule.class);

    static final Operation<Nothing, Nothing> DELETE =
            Operation.delete("DeleteSecurityGroupRule", ONE).goneAs(ids -> Nothing.NOTHING);

    private SecurityGroupRuleOperations() {}
}
