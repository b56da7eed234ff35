package io.github.scw4j.k8s.upgrade;

import static io.github.scw4j.k8s.upgrade.UpgradeStep.Kind.CONTROL_PLANE;
import static io.github.scw4j.k8s.upgrade.UpgradeStep.Kind.POOL;
import static io.github.scw4j.k8s.upgrade.UpgradeStep.Kind.SETTLE;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides how a cluster gets from what is seen of it to a version: a pure function, without I/O and without a memory.
 *
 * <ul>
 *   <li>One minor version at a time, the control plane first. Pools follow before the next minor version, so that none is ever more
 *       than one behind on the way, and none above its control plane.
 *   <li>Nodes are replaced as seldom as possible: a pool that is patches behind skips them when a minor version comes next.
 *   <li>What is under way is waited for and never asked for again. Versions show the one to come from the first moment, so a state
 *       that is not at rest is a step of its own.
 * </ul>
 */
public final class UpgradePlanner {
    private static final UpgradePolicy DEFAULT_POLICY =
            UpgradePolicy.builder().maxUnavailable(1).build();

    private final UpgradeObservation seen;
    private final Cluster cluster;
    private final List<UpgradeStep> steps = new ArrayList<>();
    private final Map<Pool, VersionNumber> pools = new LinkedHashMap<>();
    private VersionNumber plane;

    private UpgradePlanner(UpgradeObservation seen) {
        this.seen = seen;
        this.cluster = seen.cluster();
        this.plane = version(cluster.version(), "its control plane");
        for (Pool pool : seen.pools()) {
            if (!pool.isExternal() && !pool.status().isLeaving()) {
                pools.put(pool, version(pool.version(), "pool \"" + pool.name() + "\""));
            }
        }
    }

    private VersionNumber version(String name, String whose) {
        return VersionNumber.of(name)
                .orElseThrow(() -> UpgradePath.refused(
                        seen, "\"" + name + "\", the version of " + whose + ", is none that can be understood"));
    }

    /**
     * The plan.
     *
     * @param now when, for warnings of what comes to its end
     * @throws UpgradeRefusedException when there is no way; the message says why, and what is possible
     */
    public static UpgradePlan plan(UpgradeObservation seen, UpgradeGoal goal, Instant now) {
        return new UpgradePlanner(seen).plan(goal, now);
    }

    private UpgradePlan plan(UpgradeGoal goal, Instant now) {
        refuseDeadEnds();
        UpgradePath path = new UpgradePath(seen, plane);
        boolean confirmed = isAtRest(cluster) && pools.values().stream().allMatch(plane::isSameMinor);
        VersionNumber target = path.resolve(goal, confirmed);
        List<VersionNumber> hops = path.to(target, confirmed);
        pools.forEach((pool, version) -> refuseAbove(pool, version, target));
        UpgradeWarnings warnings = new UpgradeWarnings(seen, now);
        warnings.of(plane, hops, pools);
        if (goal.equals(UpgradeGoal.latestMinor()) && path.isMoreInTheRegion(target)) {
            warnings.moreInTheRegion(target);
        }
        settle();
        hops.forEach(hop -> {
            bringUpBefore(hop);
            controlPlane(hop, target);
        });
        pools.keySet().forEach(pool -> bringUp(pool, "a pool has the version of its control plane in the end"));
        warnings.capacity(UpgradePlan.extraNodes(steps));
        return new UpgradePlan(cluster, target.toString(), steps, warnings.all());
    }

    private void refuseDeadEnds() {
        if (cluster.status().equals(ClusterStatus.LOCKED)) {
            throw UpgradePath.refused(seen, "it is locked: Scaleway has blocked it, ask its support");
        }
        if (cluster.status().isLeaving()) {
            throw UpgradePath.refused(seen, "it is being deleted");
        }
        pools.keySet().stream()
                .filter(pool -> pool.status().equals(PoolStatus.LOCKED))
                .forEach(pool -> {
                    throw UpgradePath.refused(
                            seen, "pool \"" + pool.name() + "\" is locked: Scaleway has blocked it, ask its support");
                });
    }

    private void refuseAbove(Pool pool, VersionNumber version, VersionNumber target) {
        if (target.isBefore(version)) {
            throw UpgradePath.refused(
                    seen,
                    "pool \"" + pool.name() + "\" is of version " + version + " already, and there is no way back to "
                            + target);
        }
    }

    private static boolean isAtRest(Cluster cluster) {
        return cluster.status().equals(ClusterStatus.READY) || cluster.status().equals(ClusterStatus.POOL_REQUIRED);
    }

    /** Each step starts from rest: a change meanwhile would be refused, and one on top of nodes in trouble makes more of it. */
    private void settle() {
        if (!isAtRest(cluster)) {
            settle(cluster.id(), cluster.name(), cluster.version(), "the cluster is " + cluster.status());
            return;
        }
        seen.pools().stream()
                .filter(pool -> !pool.isExternal())
                .filter(pool -> !pool.status().equals(PoolStatus.READY)
                        && !pool.status().equals(PoolStatus.DELETED))
                .forEach(pool -> settle(
                        pool.id(),
                        pool.name(),
                        pool.version(),
                        "pool \"" + pool.name() + "\" is " + pool.status()
                                + pool.errorMessage()
                                        .map(message -> ": " + message)
                                        .orElse("")));
    }

    private void settle(String id, String name, String version, String reason) {
        steps.add(new UpgradeStep(SETTLE, id, name, version, version, reason, "nothing", 0, 0, 0));
    }

    /** Before a minor version all pools have the one before it. */
    private void bringUpBefore(VersionNumber hop) {
        if (!hop.isSameMinor(plane)) {
            pools.keySet().stream()
                    .filter(pool -> !version(pool).isSameMinor(plane))
                    .forEach(pool ->
                            bringUp(pool, "pools follow their control plane before its next minor version, " + hop));
        }
    }

    private VersionNumber version(Pool pool) {
        return pools.getOrDefault(pool, plane);
    }

    private void bringUp(Pool pool, String reason) {
        VersionNumber from = version(pool);
        if (!from.isBefore(plane)) {
            return;
        }
        UpgradePolicy policy = pool.upgradePolicy().orElse(DEFAULT_POLICY);
        int nodes = pool.size();
        int missing = Math.min(nodes, policy.maxUnavailable());
        int extra = Math.min(nodes, policy.maxSurge());
        int atOnce = Math.min(nodes, Math.max(1, missing + extra));
        steps.add(new UpgradeStep(
                POOL,
                pool.id(),
                pool.name(),
                from.toString(),
                plane.toString(),
                reason,
                Interruption.ofPool(pool, nodes, missing, atOnce),
                nodes,
                atOnce,
                extra));
        pools.put(pool, plane);
    }

    private void controlPlane(VersionNumber hop, VersionNumber target) {
        String reason = "asked for";
        if (!hop.equals(target)) {
            reason = hop.isSameMinor(plane)
                    ? "the next minor version is open only from this patch on"
                    : "no minor version can be skipped on the way to " + target;
        }
        steps.add(new UpgradeStep(
                CONTROL_PLANE,
                cluster.id(),
                cluster.name(),
                plane.toString(),
                hop.toString(),
                reason,
                Interruption.ofControlPlane(cluster),
                0,
                0,
                0));
        plane = hop;
    }
}
