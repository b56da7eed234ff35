package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.reconcile.plan.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is remembered from decision to decision. Nothing depends on it but patience and words: whoever begins with
 * {@link #fresh()}, as after a crash, waits anew and ends at the same.
 */
public final class ServiceMemory {
    private static final ServiceMemory FRESH = new ServiceMemory(Map.of());

    /** How long a load balancer that was asked for may take to be seen: whoever asks again sooner may get two. */
    private static final Duration MAY_YET_COME = Duration.ofSeconds(30);

    private final Map<String, OfService> byUid;

    ServiceMemory(Map<String, OfService> byUid) {
        this.byUid = Map.copyOf(byUid);
    }

    /** That of somebody who has decided nothing yet. */
    public static ServiceMemory fresh() {
        return FRESH;
    }

    OfService of(String uid) {
        return byUid.getOrDefault(uid, OfService.NOTHING);
    }

    /**
     * What is remembered of one Service.
     *
     * @param servers the servers that were wanted last
     * @param troubles the changes that fail
     * @param inSync what was wanted when there was nothing left to do: where the same is wanted and there is something to do,
     *     somebody else changed the load balancer
     * @param noCreationBefore until when no load balancer is made, as the one that was asked for last may yet come
     */
    record OfService(
            Optional<Servers> servers, Troubles troubles, Optional<Wanted> inSync, Optional<Instant> noCreationBefore) {
        static final OfService NOTHING =
                new OfService(Optional.empty(), Troubles.NONE, Optional.empty(), Optional.empty());

        /** After what became of the actions that were planned last. */
        OfService after(List<Outcome> outcomes, Instant now) {
            return new OfService(
                    servers,
                    troubles.after(outcomes, now),
                    inSync,
                    Troubles.mayYetCome(outcomes) ? Optional.of(now.plus(MAY_YET_COME)) : noCreationBefore);
        }
    }

    /**
     * The servers that are wanted.
     *
     * @param wanted their addresses
     * @param since since when it is just these
     * @param unwritten since when they are not what load balancers have; empty where they are
     */
    record Servers(Set<IpAddress> wanted, Instant since, Optional<Instant> unwritten) {}
}
