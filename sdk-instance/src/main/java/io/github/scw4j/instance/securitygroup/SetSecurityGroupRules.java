package io.github.scw4j.instance.securitygroup;

import java.util.List;

/**
 * All rules that a security group shall have.
 *
 * @param rules the rules, the first that fits first
 */
record SetSecurityGroupRules(List<SecurityGroupRuleSpec> rules) {}
