package io.github.scw4j.k8s.acl;

import static io.github.scw4j.k8s.acl.AclRuleOperations.ADD;
import static io.github.scw4j.k8s.acl.AclRuleOperations.DELETE;
import static io.github.scw4j.k8s.acl.AclRuleOperations.LIST;
import static io.github.scw4j.k8s.acl.AclRuleOperations.SET;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.k8s.acl.AclGuard.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may reach a cluster's API server, reached through {@code K8s.of(client).aclRules()}. A new cluster lets everybody in.
 *
 * <p>A cluster without rules lets nobody in, nodes included; nodes with public addresses, and all of Kosmos, need
 * {@link AclRuleSpec#ofScalewayRanges()}. Changes that would lock everybody or the nodes out are refused with a
 * {@link LockOutException} unless {@link LockOut#ALLOWED} is said. Every call may throw a {@link CallException}.
 */
public final class AclRules {
    private final Calls calls;

    /** For the entry point. */
    public AclRules(Calls calls) {
        this.calls = calls;
    }

    /** The rules of a cluster, in no order ({@code ListClusterACLRules}). */
    public Pages<AclRule> list(String clusterId) {
        return list(clusterId, ListAclRules.builder().build());
    }

    /** The same with another size of pages ({@code ListClusterACLRules}). */
    public Pages<AclRule> list(String clusterId, ListAclRules request) {
        return calls.pages(LIST, request, clusterId);
    }

    /**
     * Adds rules ({@code AddClusterACLRules}). Twice sent they are twice there, so that this is never repeated where it may
     * have been carried out.
     *
     * @throws OutcomeUnknownException when the answer was lost: list the rules, or {@link #set} them
     */
    public List<AclRule> add(String clusterId, List<AclRuleSpec> rules) {
        return calls.call(ADD, new SetAclRules(rules), clusterId);
    }

    /**
     * Gives a cluster these rules and takes all others away ({@code SetClusterACLRules}); all of them get new identifiers.
     * Where the rules leave Scaleway's ranges out, the cluster and its pools are read first.
     *
     * @throws LockOutException when nobody, or not the cluster's own nodes, could reach the API server any more
     */
    public List<AclRule> set(String clusterId, List<AclRuleSpec> rules) {
        return set(clusterId, rules, LockOut.REFUSED);
    }

    /** The same, with the choice to lock out ({@code SetClusterACLRules}). */
    public List<AclRule> set(String clusterId, List<AclRuleSpec> rules, LockOut lockOut) {
        if (lockOut == LockOut.REFUSED) {
            new AclGuard(calls).check(clusterId, Source.of(rules).toList());
        }
        return calls.call(SET, new SetAclRules(rules), clusterId);
    }

    /**
     * Sees to it that a cluster has these rules and no others: they are {@link #set} only if they differ, as sets, from those
     * that are there, so that identifiers stay and the cluster is left in peace.
     *
     * @return the rules of the cluster
     * @throws LockOutException when nobody, or not the cluster's own nodes, could reach the API server any more
     */
    public List<AclRule> ensure(String clusterId, List<AclRuleSpec> rules) {
        List<AclRule> present = list(clusterId).toList();
        return saying(present).equals(new HashSet<>(rules)) && present.size() == rules.size()
                ? present
                : set(clusterId, rules);
    }

    private static Set<AclRuleSpec> saying(List<AclRule> rules) {
        return rules.stream().flatMap(rule -> rule.toSpec().stream()).collect(Collectors.toSet());
    }

    /**
     * Deletes a rule ({@code DeleteACLRule}), after a look at those that stay.
     *
     * @throws LockOutException when nobody, or not the cluster's own nodes, could reach the API server any more
     */
    public void delete(String clusterId, String ruleId) {
        delete(clusterId, ruleId, LockOut.REFUSED);
    }

    /** The same, with the choice to lock out ({@code DeleteACLRule}). */
    public void delete(String clusterId, String ruleId, LockOut lockOut) {
        if (lockOut == LockOut.REFUSED) {
            List<Source> left = list(clusterId).stream()
                    .filter(rule -> !rule.id().equals(ruleId))
                    .map(Source::of)
                    .toList();
            new AclGuard(calls).check(clusterId, left);
        }
        calls.call(DELETE, ruleId);
    }
}
