package io.github.scw4j.k8s.acl;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.Pools;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses rules that let nobody in, and rules without Scaleway's ranges for a cluster whose nodes come from there. */
final class AclGuard {
    private static final String WAY_OUT = "; say LockOut.ALLOWED if that is what you want";

    private final Calls calls;

    AclGuard(Calls calls) {
        this.calls = calls;
    }

    /** What is said of the rules that a cluster would have, in the form that both rules and their specs have. */
    void check(String clusterId, List<Source> sources) {
        if (sources.isEmpty()) {
            throw new LockOutException("no ACL rule would be left for cluster " + clusterId
                    + ": nobody could reach its API server, its nodes included" + WAY_OUT);
        }
        if (sources.stream().noneMatch(Source::letsScalewayIn)) {
            whoNeedsScaleway(clusterId).ifPresent(reason -> {
                throw new LockOutException("no ACL rule of cluster " + clusterId
                        + " would let Scaleway's ranges in, and " + reason
                        + ": they could no longer reach their API server; add AclRuleSpec.ofScalewayRanges()"
                        + WAY_OUT);
            });
        }
    }

    private Optional<String> whoNeedsScaleway(String clusterId) {
        Cluster cluster = new Clusters(calls).get(clusterId);
        if (cluster.isMulticloud()) {
            return Optional.of("it is a Kosmos cluster, whose nodes need them");
        }
        return new Pools(calls)
                .list(clusterId).stream()
                        .filter(pool -> !pool.publicIpDisabled())
                        .map(Pool::name)
                        .findFirst()
                        .map(name -> "the nodes of pool \"" + name + "\" come from their public addresses");
    }

    /** Whom one rule lets in. */
    record Source(Optional<Cidr> ip, boolean scalewayRanges) {
        static Stream<Source> of(List<AclRuleSpec> rules) {
            return rules.stream()
                    .map(rule -> new Source(rule.ip(), rule.scalewayRanges().orElse(false)));
        }

        static Source of(AclRule rule) {
            return new Source(rule.ip(), rule.scalewayRanges().orElse(false));
        }

        boolean letsScalewayIn() {
            return scalewayRanges
                    || ip.filter(range -> range.prefixLength() == 0).isPresent();
        }
    }
}
