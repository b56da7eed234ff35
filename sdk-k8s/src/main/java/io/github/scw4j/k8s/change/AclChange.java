package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;

import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.pool.Pool;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What other ACL rules mean. */
final class AclChange {
    private static final String WAY_OUT = "; it is refused unless LockOut.ALLOWED is said";

    private final ChangeObservation seen;

    AclChange(ChangeObservation seen) {
        this.seen = seen;
    }

    void to(List<AclRuleSpec> rules, Comparison found) {
        List<String> from = seen.aclRules().stream().map(AclChange::text).toList();
        List<String> to = rules.stream().map(AclChange::text).toList();
        Optional<String> refusal = refusal(rules);
        if (refusal.isPresent()) {
            found.refused("aclRules", from, to, refusal.get());
        } else {
            found.field(
                    "aclRules",
                    from,
                    to,
                    IN_PLACE,
                    "all rules are replaced, with new identifiers; who is not let in any more is cut off");
        }
    }

    private Optional<String> refusal(List<AclRuleSpec> rules) {
        if (seen.cluster().aclAvailable().equals(Optional.of(false))) {
            return Optional.of("the cluster is from before March 2025 and has no ACL");
        }
        if (rules.isEmpty()) {
            return Optional.of("nobody could reach the API server, nodes included" + WAY_OUT);
        }
        if (rules.stream().filter(AclChange::letsRangesIn).count() > 1) {
            return Optional.of("at most one rule lets Scaleway's ranges in");
        }
        boolean letsScalewayIn = rules.stream()
                .anyMatch(rule -> letsRangesIn(rule)
                        || rule.ip().filter(range -> range.prefixLength() == 0).isPresent());
        return letsScalewayIn ? Optional.empty() : whoNeedsScaleway().map(who -> who + WAY_OUT);
    }

    private static boolean letsRangesIn(AclRuleSpec rule) {
        return rule.scalewayRanges().orElse(false);
    }

    private Optional<String> whoNeedsScaleway() {
        if (seen.cluster().isMulticloud()) {
            return Optional.of("nodes of Kosmos could not reach the API server without Scaleway's ranges");
        }
        return seen.pools().stream()
                .filter(pool -> !pool.publicIpDisabled())
                .map(Pool::name)
                .findFirst()
                .map(name -> "the nodes of pool \"" + name
                        + "\" come from public addresses and could not reach the API server without Scaleway's ranges");
    }

    private static String text(AclRule rule) {
        return rule.toSpec().map(AclChange::text).orElseGet(rule::id);
    }

    private static String text(AclRuleSpec rule) {
        String source = rule.ip().map(Comparison::text).orElse("scaleway_ranges");
        return Stream.of(source, rule.description())
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + " (" + right + ")")
                .orElse(source);
    }
}
