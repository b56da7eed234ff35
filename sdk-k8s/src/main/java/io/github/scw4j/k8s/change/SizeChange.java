package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;
import static io.github.scw4j.k8s.change.ChangeClass.NO_EFFECT;

import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import java.util.Optional;
import java.util.OptionalInt;

/** What another number of nodes means, and who decides on it. */
final class SizeChange {
    static final String EXTERNAL =
            "machines of one's own join by themselves: only size 0, minSize 0, no autoscaling and no"
                    + " autohealing are allowed";
    private static final int NODES_OF_A_PLACEMENT_GROUP = 20;

    private final ChangeObservation seen;
    private final Pool pool;
    private final Comparison found;

    SizeChange(ChangeObservation seen, Pool pool, Comparison found) {
        this.seen = seen;
        this.pool = pool;
        this.found = found;
    }

    void update(
            Optional<Boolean> autoscaling, Optional<Integer> size, Optional<Integer> least, Optional<Integer> most) {
        boolean scaled = bounds(autoscaling, least, most);
        if (size.isEmpty()) {
            return;
        }
        int to = size.get();
        int from = least.orElse(pool.minSize());
        int upTo = most.orElse(pool.maxSize());
        if (scaled && (to < from || to > upTo)) {
            refused(to, "under autoscaling a size from " + from + " to " + upTo + " is allowed");
        } else {
            size(to, scaled ? "; it belongs to the autoscaler, which may change it again: leave it out" : "");
        }
    }

    void become(PoolSpec desired) {
        boolean scaled = bounds(Optional.of(desired.autoscaling()), boxed(desired.minSize()), boxed(desired.maxSize()));
        if (scaled && desired.size() != pool.size()) {
            found.field(
                    "size",
                    pool.size(),
                    desired.size(),
                    NO_EFFECT,
                    "it belongs to the autoscaler, and is only where a new pool starts");
        } else {
            size(desired.size(), "");
        }
    }

    private static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Judges who decides and within which bounds; whether it is the autoscaler in the end. */
    private boolean bounds(Optional<Boolean> autoscaling, Optional<Integer> least, Optional<Integer> most) {
        boolean scaled = autoscaling.orElse(pool.autoscaling());
        String refusal = "";
        if (pool.isExternal() && (scaled || least.orElse(0) > 0)) {
            refusal = EXTERNAL;
        } else if (scaled && least.orElse(pool.minSize()) > most.orElse(pool.maxSize())) {
            refusal = "minSize would be more than maxSize";
        }
        ChangeClass changeClass = refusal.isEmpty() ? IN_PLACE : ChangeClass.IMPOSSIBLE;
        String who = scaled
                ? "the autoscaler decides on the size from then on, within minSize and maxSize"
                : "size rules from then on; minSize and maxSize are kept and ignored";
        String why = scaled
                ? "the autoscaler keeps to it; a size beyond it is brought there"
                : "it is kept, and" + " ignored without autoscaling";
        found.optional("autoscaling", pool.autoscaling(), autoscaling, changeClass, orElse(refusal, who));
        found.optional("minSize", pool.minSize(), least, changeClass, orElse(refusal, why));
        found.optional("maxSize", pool.maxSize(), most, changeClass, orElse(refusal, why));
        return scaled;
    }

    private static String orElse(String refusal, String reason) {
        return refusal.isEmpty() ? reason : refusal;
    }

    private void size(int to, String more) {
        int added = to - pool.size();
        Optional<String> refusal = refusal(to, added);
        if (refusal.isPresent()) {
            refused(to, refusal.get());
            return;
        }
        String cost = added > 0
                ? nodes(added) + " more to pay for, as soon as asked for"
                : nodes(-added) + " drained and deleted, with local data";
        found.field("size", pool.size(), to, IN_PLACE, cost + more);
    }

    private void refused(int to, String reason) {
        found.refused("size", pool.size(), to, reason);
    }

    private Optional<String> refusal(int to, int added) {
        if (pool.isExternal()) {
            return Optional.of(EXTERNAL);
        }
        if (pool.status().equals(PoolStatus.UPGRADING)) {
            return Optional.of("the pool is being upgraded, and cannot be resized until that is over");
        }
        if (seen.needsNode() && seen.nodes() + added <= 0) {
            return Optional.of("a mutualized cluster must keep a node, and this is its last");
        }
        if (pool.placementGroupId().isPresent() && to > NODES_OF_A_PLACEMENT_GROUP) {
            return Optional.of("a placement group holds 20 nodes at the most");
        }
        return tooMany(seen, added);
    }

    /** Says so where a cluster's type allows fewer nodes than there would be. */
    static Optional<String> tooMany(ChangeObservation seen, int added) {
        int total = seen.nodes() + added;
        return seen.type(seen.cluster().type())
                .map(ClusterType::maxNodes)
                .filter(most -> added > 0 && most > 0 && total > most)
                .map(most -> "the cluster would have " + total + " nodes, and " + most + " are allowed for type "
                        + seen.cluster().type());
    }

    static String nodes(int count) {
        return count + (count == 1 ? " node" : " nodes");
    }

    /** What a pool that is not there yet means. */
    static void made(ChangeObservation seen, PoolSpec desired, Comparison found) {
        boolean kosmos = seen.cluster().isMulticloud();
        boolean external = desired.nodeType().equals(PoolSpec.EXTERNAL_NODE_TYPE);
        Optional<String> elsewhere = desired.zone()
                .filter(zone -> !kosmos
                        && seen.cluster()
                                .region()
                                .filter(region -> !region.equals(zone.region()))
                                .isPresent())
                .map(zone -> "nodes of Kapsule are in zones of the cluster's region, and " + zone + " is in "
                        + zone.region());
        Optional<String> refusal = external && !kosmos
                ? Optional.of("only Kosmos has external pools")
                : elsewhere.or(() -> tooMany(seen, desired.size()));
        if (desired.placementGroupId().isPresent() && desired.size() > NODES_OF_A_PLACEMENT_GROUP) {
            refusal = Optional.of("a placement group holds 20 nodes at the most");
        }
        String to = desired.size() + " " + PoolChange.spelled(desired.nodeType());
        found.field(
                "pool",
                "",
                to,
                refusal.isPresent() ? ChangeClass.IMPOSSIBLE : IN_PLACE,
                refusal.orElse("a new pool; its nodes are paid for from the moment that they are made"));
    }
}
