package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.service.ServiceMemory.Servers;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * When the servers of a backend are written. Nodes that join one after the other are one write; and the more a change takes away, the
 * longer it has to have been seen, as what looks like the loss of all nodes mostly is a failure to see them.
 */
final class Settling {
    private final ServicePolicy policy;
    private final Servers servers;
    private final boolean anyNode;
    private final Instant now;

    /**
     * @param servers what is wanted, and since when
     * @param anyNode whether the Service has an eligible node, be it one without an address
     */
    Settling(ServicePolicy policy, Servers servers, boolean anyNode, Instant now) {
        this.policy = policy;
        this.servers = servers;
        this.anyNode = anyNode;
        this.now = now;
    }

    /** What was wanted until now, continued with what is wanted now. */
    static Servers next(Optional<Servers> before, Set<IpAddress> wanted, Instant now) {
        return before.filter(servers -> servers.wanted().equals(wanted))
                .orElseGet(() -> new Servers(wanted, now, before.flatMap(Servers::unwritten)));
    }

    /**
     * When these servers may be written in the place of those; at or before now: at once. Empty: never, as none would be left although
     * there are nodes.
     */
    Optional<Instant> due(Collection<IpAddress> wanted, Collection<IpAddress> observed) {
        if (wanted.isEmpty() && !observed.isEmpty()) {
            return anyNode ? Optional.empty() : Optional.of(servers.since().plus(policy.beforeEmptying()));
        }
        Set<IpAddress> removed = new HashSet<>(observed);
        removed.removeAll(wanted);
        if (removed.size() * 2 > new HashSet<>(observed).size()) {
            return Optional.of(servers.since().plus(policy.beforeHalving()));
        }
        return Optional.of(settled());
    }

    /** When what follows from the nodes has settled, or has been waited for long enough. */
    Instant settled() {
        Instant quiet = servers.since().plus(policy.settleTime());
        Instant longest = unwrittenSince().plus(policy.longestSettleTime());
        return quiet.isBefore(longest) ? quiet : longest;
    }

    private Instant unwrittenSince() {
        return servers.unwritten().orElse(now);
    }

    boolean isOver(Instant due) {
        return !now.isBefore(due);
    }
}
