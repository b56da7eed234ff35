package io.github.scw4j.instance.securitygroup;

import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.CREATE;
import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.DELETE;
import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.GET;
import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.LIST;
import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.LIST_DEFAULT;
import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.SET;
import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.SET_ALL;
import static io.github.scw4j.instance.securitygroup.SecurityGroupRuleOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.instance.internal.PagesOnly;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The rules of security groups, reached through {@code Instances.of(client).securityGroupRules()}. Every call may throw a
 * {@link CallException}.
 */
public final class SecurityGroupRules {
    private final Calls calls;

    /** For the entry point. */
    public SecurityGroupRules(Calls calls) {
        this.calls = calls;
    }

    /** The rules that every new security group with default security begins with ({@code ListDefaultSecurityGroupRules}). */
    public List<SecurityGroupRule> listDefault() {
        return calls.call(LIST_DEFAULT);
    }

    /** All rules of a security group, those of the default security first ({@code ListSecurityGroupRules}). */
    public Pages<SecurityGroupRule> list(String securityGroupId) {
        return calls.pages(LIST, PagesOnly.LARGE, securityGroupId);
    }

    /**
     * Adds a rule ({@code CreateSecurityGroupRule}). A group may have two rules that say the same, so that one whose answer was
     * lost is not added again: it ends as <em>outcome unknown</em>. {@link #setAll} can be repeated.
     */
    public SecurityGroupRule create(String securityGroupId, CreateSecurityGroupRule request) {
        return calls.call(CREATE, request, securityGroupId);
    }

    /** The same with the request said in place. */
    public SecurityGroupRule create(String securityGroupId, UnaryOperator<CreateSecurityGroupRule.Builder> request) {
        return create(
                securityGroupId,
                request.apply(CreateSecurityGroupRule.builder()).build());
    }

    /**
     * Replaces all rules but those of the default security ({@code SetSecurityGroupRules}).
     *
     * @return the rules that there are now, those of the default security first
     */
    public List<SecurityGroupRule> setAll(String securityGroupId, List<SecurityGroupRuleSpec> rules) {
        return calls.call(SET_ALL, new SetSecurityGroupRules(rules), securityGroupId);
    }

    /** One rule ({@code GetSecurityGroupRule}). */
    public SecurityGroupRule get(String securityGroupId, String ruleId) {
        return calls.call(GET, securityGroupId, ruleId);
    }

    /** Replaces all of a rule ({@code SetSecurityGroupRule}). To change a part, use {@code update}. */
    public SecurityGroupRule set(String securityGroupId, String ruleId, SetSecurityGroupRule request) {
        return calls.call(SET, request, securityGroupId, ruleId);
    }

    /** Changes a rule ({@code UpdateSecurityGroupRule}). */
    public SecurityGroupRule update(String securityGroupId, String ruleId, UpdateSecurityGroupRule request) {
        return calls.call(UPDATE, request, securityGroupId, ruleId);
    }

    /** The same with the request said in place. */
    public SecurityGroupRule update(
            String securityGroupId, String ruleId, UnaryOperator<UpdateSecurityGroupRule.Builder> request) {
        return update(
                securityGroupId,
                ruleId,
                request.apply(UpdateSecurityGroupRule.builder()).build());
    }

    /** Deletes a rule ({@code DeleteSecurityGroupRule}). */
    public void delete(String securityGroupId, String ruleId) {
        calls.call(DELETE, securityGroupId, ruleId);
    }
}
