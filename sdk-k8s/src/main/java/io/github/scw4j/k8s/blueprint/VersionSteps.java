package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.change.ChangeClass.IMPOSSIBLE;
import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;

import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.internal.VersionNumber;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.upgrade.UpgradeGoal;
import io.github.scw4j.k8s.upgrade.UpgradeObservation;
import io.github.scw4j.k8s.upgrade.UpgradePlan;
import io.github.scw4j.k8s.upgrade.UpgradePlanner;
import io.github.scw4j.k8s.upgrade.UpgradeRefusedException;
import io.github.scw4j.k8s.upgrade.UpgradeStep;
import io.github.scw4j.k8s.upgrade.UpgradeWarning;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How the version is reached that a cluster and its pools shall have, by the planner of upgrades. */
final class VersionSteps {
    /** One minor version after the other. */
    final List<BlueprintStep> steps = new ArrayList<>();

    /** What an upgrade warns of. */
    final List<String> notes = new ArrayList<>();

    private final Set<String> going;
    private final Set<String> waitedFor;
    private final List<ClassifiedChange> impossible;

    /**
     * The steps.
     *
     * @param going the ids of pools that will not be there for long
     * @param waitedFor the ids of what is waited for already
     * @param impossible takes what cannot be done
     */
    VersionSteps(
            Blueprint blueprint,
            Cluster live,
            BlueprintObservation seen,
            Set<String> going,
            Set<String> waitedFor,
            List<ClassifiedChange> impossible) {
        this.going = going;
        this.waitedFor = waitedFor;
        this.impossible = impossible;
        String target = toReach(blueprint, live, seen.pools());
        if (!target.isEmpty()) {
            seen.upgrade().ifPresent(upgradable -> plan(upgradable, live.version(), target, seen.now()));
        }
    }

    /**
     * The version to be brought about; empty where the cluster and its pools have it. With auto-upgrade, later patches than described
     * are Scaleway's doing, and so is when they come to the pools.
     */
    static String toReach(Blueprint blueprint, Cluster cluster, List<Pool> pools) {
        String asked = blueprint.cluster().version();
        boolean itself = blueprint.cluster().autoUpgrade().isPresent()
                ? blueprint.cluster().autoUpgrade().get().enable()
                : cluster.autoUpgrade().isPresent()
                        && cluster.autoUpgrade().get().enabled();
        boolean patched = itself && isPatchOf(asked, cluster.version(), false);
        String target = patched ? cluster.version() : asked;
        if (!target.equals(cluster.version())) {
            return target;
        }
        for (Pool pool : pools) {
            boolean there = pool.version().equals(target) || patched && isPatchOf(pool.version(), target, true);
            boolean stays = !pool.isExternal() && !pool.status().isLeaving();
            for (PoolSpec described : blueprint.pools()) {
                if (stays && !there && described.name().equals(pool.name())) {
                    return target;
                }
            }
        }
        return "";
    }

    private static boolean isPatchOf(String older, String newer, boolean orSame) {
        VersionNumber from = VersionNumber.of(older).orElse(null);
        VersionNumber to = VersionNumber.of(newer).orElse(null);
        return from != null && to != null && from.isSameMinor(to) && (orSame || from.isBefore(to));
    }

    private void plan(UpgradeObservation upgradable, String from, String target, Instant now) {
        try {
            UpgradePlan plan = UpgradePlanner.plan(upgradable, UpgradeGoal.to(target), now);
            if (take(plan.steps())) {
                for (UpgradeWarning warning : plan.warnings()) {
                    notes.add(warning.text());
                }
            }
        } catch (UpgradeRefusedException e) {
            impossible("version", from, target, e.reason());
        } catch (IllegalArgumentException e) {
            impossible("version", from, target, String.valueOf(e.getMessage()));
        }
    }

    /** Pools that are about to go are left out, but between two minor versions, where these have to follow as well. */
    private boolean take(List<UpgradeStep> planned) {
        List<BlueprintStep> upgrades = new ArrayList<>();
        Set<String> ids = new HashSet<>(going);
        boolean any = false;
        for (int i = planned.size() - 1; i >= 0; i--) {
            UpgradeStep step = planned.get(i);
            boolean waits = step.kind() == UpgradeStep.Kind.SETTLE;
            boolean plane = step.kind() == UpgradeStep.Kind.CONTROL_PLANE;
            if (plane) {
                ids.clear();
            }
            if (waits ? !going.contains(step.id()) && !waitedFor.contains(step.id()) : !ids.contains(step.id())) {
                upgrades.add(0, upgrade(step, waits, plane));
                any |= !waits;
            }
        }
        if (any) {
            steps.addAll(upgrades);
        }
        return any;
    }

    private static BlueprintStep upgrade(UpgradeStep step, boolean waits, boolean plane) {
        ChangeClass far = plane
                ? ChangeClass.API_SERVER_RESTARTS
                : step.replacedNodes() == 0 ? IN_PLACE : ChangeClass.NODES_REPLACED;
        ClassifiedChange change = new ClassifiedChange(
                "version", step.from(), step.to(), far, step.reason() + "; interrupts: " + step.interrupts());
        return new BlueprintStep(
                waits ? Kind.SETTLE : plane ? Kind.UPGRADE_CONTROL_PLANE : Kind.UPGRADE_POOL,
                step.id(),
                step.name(),
                waits ? List.of() : List.of(change),
                step.toString(),
                step.patience());
    }

    private void impossible(String field, String from, String to, String reason) {
        impossible.add(new ClassifiedChange(field, from, to, IMPOSSIBLE, reason));
    }
}
