package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.change.ChangeClass.IMPOSSIBLE;
import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;
import static io.github.scw4j.k8s.change.ChangeClass.NEW_POOL_NEEDED;
import static io.github.scw4j.k8s.change.ChangeClass.NO_EFFECT;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ChangeClassifier;
import io.github.scw4j.k8s.change.ChangeObservation;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.internal.VersionNumber;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.upgrade.UpgradeGoal;
import io.github.scw4j.k8s.upgrade.UpgradePlan;
import io.github.scw4j.k8s.upgrade.UpgradePlanner;
import io.github.scw4j.k8s.upgrade.UpgradeRefusedException;
import io.github.scw4j.k8s.upgrade.UpgradeStep;
import io.github.scw4j.k8s.upgrade.UpgradeWarning;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides what has to be done for a blueprint to be so: a pure function of what is seen, without I/O and without a memory. What
 * differs, and how far it goes, is the {@link ChangeClassifier}'s to say; how a version is reached, the {@link UpgradePlanner}'s.
 *
 * <p>The order is: network, who may reach the cluster, the cluster, pools that grow or change otherwise, upgrades, new pools,
 * pools that shrink, pools that are replaced, pools that go. So there is a node at any time, none is upgraded that is about to go, and
 * rules that would lock nodes out as long as these are there come last.
 */
public final class BlueprintPlanner {
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String FIXED =
            "it is fixed for the network's life: make another one, and another cluster in it";

    private final Blueprint blueprint;
    private final CreateCluster described;
    private final BlueprintObservation seen;
    private final Cluster live;
    private final boolean made;
    private final List<ClassifiedChange> impossible = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private List<BlueprintStep> steps = new ArrayList<>();
    private ChangeObservation then;

    private BlueprintPlanner(Blueprint blueprint, BlueprintObservation seen) {
        this.blueprint = blueprint;
        this.described = blueprint.cluster();
        this.seen = seen;
        Cluster found = seen.cluster().orElse(null);
        this.made = found != null && !found.status().isLeaving();
        this.live = found != null && made ? usual(found) : toBegin();
        if (found != null && !made) {
            settle(found.id(), "the cluster is being deleted");
        }
        List<AclRule> rules = made
                ? seen.aclRules()
                : List.of(AclRule.builder().id("").ip(Cidr.of("0.0.0.0/0")).build());
        this.then = new ChangeObservation(live, made ? atRest() : List.of(), rules, seen.types(), seen.now());
    }

    /** The plan; nothing is refused here, what is impossible is in it. */
    public static BlueprintPlan plan(Blueprint blueprint, BlueprintObservation seen) {
        BlueprintPlanner planner = new BlueprintPlanner(blueprint, seen);
        planner.plan();
        return new BlueprintPlan(blueprint, planner.steps, planner.impossible, planner.notes);
    }

    private static Cluster usual(Cluster found) {
        Cluster.Builder usual = found.toBuilder();
        found.openIdConnectConfig()
                .ifPresent(trusted -> usual.openIdConnectConfig(trusted.toBuilder()
                        .issuerUrl(LiveBlueprint.issuer(trusted.issuerUrl()))
                        .build()));
        return usual.build();
    }

    /** Of the plainest type, so that the one that is described is judged as any other. */
    private Cluster toBegin() {
        return Cluster.builder()
                .id("")
                .name(described.name())
                .version(described.version())
                .type(described.type().startsWith("multicloud") ? "multicloud" : "kapsule")
                .build();
    }

    /** What is under way is waited for before a pool is changed; machines of one's own are no nodes that were asked for. */
    private List<Pool> atRest() {
        List<Pool> pools = new ArrayList<>();
        for (Pool pool : seen.pools()) {
            if (!pool.status().isLeaving()) {
                pools.add(pool.toBuilder()
                        .status(PoolStatus.READY)
                        .size(pool.isExternal() ? 0 : pool.size())
                        .build());
            }
        }
        return pools;
    }

    private void plan() {
        ChangeObservation now = then;
        List<BlueprintStep> begun = steps;
        List<BlueprintStep> changed = new ArrayList<>();
        List<BlueprintStep> added = new ArrayList<>();
        List<BlueprintStep> last = new ArrayList<>();
        Set<String> going = new HashSet<>();
        List<ClassifiedChange> cluster = made ? cluster() : creation();
        pools(changed, added, last, going);
        List<ClassifiedChange> rules = rules(then);
        boolean early = !rules.isEmpty() && ChangeClass.worstOf(judged(now)) != IMPOSSIBLE;
        steps = begun;
        if (live.status().isTransient()) {
            settle(live.id(), "the cluster is " + live.status());
        }
        network();
        if (!made) {
            for (BlueprintStep pool : added) {
                for (ClassifiedChange change : pool.changes()) {
                    cluster.add(change.within("pools[\"" + pool.name() + "\"]"));
                }
            }
            add(Kind.MAKE_CLUSTER, cluster, "is made");
        }
        if (early || !made) {
            add(Kind.SET_ACL_RULES, rules, "gets other ACL rules");
        }
        if (!made) {
            return;
        }
        settle(last);
        List<ClassifiedChange> type = new ArrayList<>(cluster);
        type.removeIf(change -> !change.field().equals("type"));
        cluster.removeAll(type);
        add(Kind.UPDATE_CLUSTER, cluster, "is changed");
        add(Kind.SET_TYPE, type, "becomes " + described.type());
        steps.addAll(changed);
        upgrade(going);
        steps.addAll(added);
        steps.addAll(last);
        if (!early) {
            add(Kind.SET_ACL_RULES, rules, "gets other ACL rules");
        }
        for (Pool pool : seen.pools()) {
            if (pool.status().equals(PoolStatus.WARNING) && !going.contains(pool.id())) {
                settle(pool);
            }
        }
    }

    private List<ClassifiedChange> creation() {
        List<ClassifiedChange> changes = possible("", new ChangeClassifier(then).setType(described.type()));
        changes.clear();
        Cluster cluster = live.toBuilder().type(described.type()).build();
        then = new ChangeObservation(cluster, List.of(), then.aclRules(), then.types(), then.now());
        changes.add(new ClassifiedChange(
                "cluster", "", described.type() + " " + described.version(), IN_PLACE, "it is not there yet"));
        return changes;
    }

    private List<ClassifiedChange> cluster() {
        return possible(
                "",
                new ChangeClassifier(then)
                        .become(described.toBuilder().version(live.version()).build()));
    }

    /** What can be done of this and has an effect; what cannot goes where it belongs. */
    private List<ClassifiedChange> possible(String owner, List<ClassifiedChange> changes) {
        List<ClassifiedChange> possible = new ArrayList<>();
        for (ClassifiedChange change : changes) {
            if (change.changeClass() == IMPOSSIBLE) {
                impossible.add(owner.isEmpty() ? change : change.within(owner));
            } else if (change.changeClass() != NO_EFFECT) {
                possible.add(change);
            }
        }
        return possible;
    }

    private void impossible(String field, String from, String to, String reason) {
        impossible.add(new ClassifiedChange(field, from, to, IMPOSSIBLE, reason));
    }

    /** Rules are judged by the pools that there will be. */
    private List<ClassifiedChange> rules(ChangeObservation state) {
        return possible("", judged(state));
    }

    private List<ClassifiedChange> judged(ChangeObservation state) {
        return blueprint.aclRules().isEmpty()
                ? List.of()
                : new ChangeClassifier(state).setAclRules(blueprint.aclRules());
    }

    /** Pools are judged in the order in which they are changed: what comes before what goes. */
    private void pools(
            List<BlueprintStep> changed, List<BlueprintStep> added, List<BlueprintStep> last, Set<String> going) {
        List<Pool> unnamed = new ArrayList<>(then.pools());
        List<BlueprintStep> replaced = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            for (PoolSpec pool : blueprint.pools()) {
                Pool there = live(unnamed, pool.name());
                boolean shrinks = there != null && !pool.autoscaling() && pool.size() < there.size();
                if (round == (shrinks ? 2 : there == null ? 1 : 0)) {
                    pool(there, pool, round == 2 ? last : changed, added, replaced);
                }
            }
        }
        last.addAll(replaced);
        unnamed.removeIf(pool -> named(pool.name()));
        for (Pool pool : unnamed) {
            delete(pool, last);
        }
        for (BlueprintStep step : last) {
            if (step.kind() != Kind.UPDATE_POOL) {
                going.add(step.id());
            }
        }
    }

    private static @Nullable Pool live(List<Pool> pools, String name) {
        for (Pool pool : pools) {
            if (pool.name().equals(name)) {
                return pool;
            }
        }
        return null;
    }

    private boolean named(String name) {
        for (PoolSpec pool : blueprint.pools()) {
            if (pool.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private void pool(
            @Nullable Pool there,
            PoolSpec pool,
            List<BlueprintStep> changed,
            List<BlueprintStep> added,
            List<BlueprintStep> replaced) {
        List<ClassifiedChange> changes =
                possible("pools[\"" + pool.name() + "\"]", new ChangeClassifier(then).becomePool(pool));
        then = then.after(pool);
        if (there == null) {
            steps = added;
            add(Kind.MAKE_POOL, "", pool.name(), changes, "pool \"" + pool.name() + "\" is made");
        } else if (ChangeClass.worstOf(changes) == NEW_POOL_NEEDED) {
            steps = replaced;
            pool(
                    Kind.REPLACE_POOL,
                    there,
                    changes,
                    "is deleted with all its nodes and made anew (scw4j-reconcile moves pools without a gap)");
        } else {
            steps = changed;
            pool(Kind.UPDATE_POOL, there, changes, "is changed");
        }
    }

    private void delete(Pool pool, List<BlueprintStep> last) {
        List<Pool> left = new ArrayList<>(then.pools());
        left.removeIf(other -> other.id().equals(pool.id()));
        then = new ChangeObservation(then.cluster(), left, then.aclRules(), then.types(), then.now());
        String why =
                "it is not described; its nodes are drained and deleted, with local data, and pods need another pool";
        String nodes = pool.size() + " " + pool.nodeType();
        steps = last;
        pool(
                Kind.DELETE_POOL,
                pool,
                List.of(new ClassifiedChange("pool", nodes, "", NEW_POOL_NEEDED, why)),
                left.isEmpty()
                        ? "is deleted, the last one: a mutualized cluster stops without"
                        : "is deleted with all its nodes");
    }

    private void pool(Kind kind, Pool pool, List<ClassifiedChange> changes, String what) {
        add(kind, pool.id(), pool.name(), changes, "pool \"" + pool.name() + "\" " + what);
    }

    /** Nodes that a pool lacks are not waited for where it will not be there, or not with so many. */
    private void settle(List<BlueprintStep> last) {
        for (Pool pool : seen.pools()) {
            boolean givenUp = pool.status().equals(PoolStatus.SCALING);
            if (givenUp) {
                givenUp = false;
                for (BlueprintStep step : last) {
                    givenUp |= step.id().equals(pool.id());
                }
            }
            if (pool.status().isTransient() && !givenUp) {
                settle(pool);
            }
        }
    }

    private void settle(Pool pool) {
        String why =
                pool.errorMessage().isPresent() ? ": " + pool.errorMessage().get() : "";
        settle(pool.id(), "pool \"" + pool.name() + "\" is " + pool.status() + why);
    }

    private void settle(String id, String reason) {
        steps.add(new BlueprintStep(Kind.SETTLE, id, "", List.of(), "wait: " + reason, PATIENCE));
    }

    private void network() {
        CreatePrivateNetwork network = blueprint.network().orElse(null);
        if (network == null) {
            return;
        }
        String name = network.name();
        String text = "private network \"" + name + "\"";
        List<PrivateNetwork> found = seen.networks();
        List<ClassifiedChange> changes = new ArrayList<>();
        if (found.isEmpty() && made) {
            impossible("network", "", name, "the cluster was made without one, for good");
        } else if (found.isEmpty()) {
            compare(changes, "network", "", name);
            add(Kind.MAKE_NETWORK, "", name, changes, text + " is made");
        } else if (found.size() > 1) {
            String why = "several have that name: name one in cluster.privateNetworkId";
            impossible("network", found.get(0).id() + " and " + found.get(1).id(), name, why);
        } else {
            PrivateNetwork there = found.get(0);
            if (!made) {
                notes.add(text + " (" + there.id() + ") is there already, and is taken");
            }
            List<String> tags = LiveBlueprint.tags(there);
            List<Cidr> ranges = LiveBlueprint.ranges(there);
            compare(changes, "name", there.name(), name);
            compare(changes, "tags", new HashSet<>(tags), new HashSet<>(network.tags()));
            compare(
                    changes,
                    "defaultRoutePropagationEnabled",
                    there.defaultRoutePropagationEnabled(),
                    network.defaultRoutePropagationEnabled());
            if (!ranges.containsAll(network.subnets())) {
                impossible(
                        "network.subnets", ranges.toString(), network.subnets().toString(), FIXED);
            }
            if (!network.vpcId().orElse(there.vpcId()).equals(there.vpcId())) {
                impossible("network.vpcId", there.vpcId(), network.vpcId().get(), FIXED);
            }
            add(Kind.UPDATE_NETWORK, there.id(), name, changes, text + " is changed");
        }
    }

    private static void compare(List<ClassifiedChange> changes, String field, Object from, Object to) {
        if (!from.equals(to)) {
            changes.add(new ClassifiedChange(
                    field, from.toString(), to.toString(), IN_PLACE, "what is in the network is left alone"));
        }
    }

    /**
     * The version to be brought about; empty where the cluster and its pools have it. With auto-upgrade, later patches than described
     * are Scaleway's doing, and so is when they come to the pools.
     */
    static String versionToReach(Blueprint blueprint, Cluster cluster, List<Pool> pools) {
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

    private void upgrade(Set<String> going) {
        String target = versionToReach(blueprint, live, seen.pools());
        if (seen.upgrade().isEmpty() || target.isEmpty()) {
            return;
        }
        try {
            UpgradePlan plan = UpgradePlanner.plan(seen.upgrade().get(), UpgradeGoal.to(target), seen.now());
            if (upgrade(plan.steps(), going)) {
                for (UpgradeWarning warning : plan.warnings()) {
                    notes.add(warning.text());
                }
            }
        } catch (UpgradeRefusedException e) {
            impossible("version", live.version(), target, e.reason());
        } catch (IllegalArgumentException e) {
            impossible("version", live.version(), target, String.valueOf(e.getMessage()));
        }
    }

    /** Pools that are about to go are left out, but between two minor versions, where these have to follow as well. */
    private boolean upgrade(List<UpgradeStep> planned, Set<String> going) {
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
            if (waits ? !going.contains(step.id()) && !isWaitedFor(step.id()) : !ids.contains(step.id())) {
                upgrades.add(0, upgrade(step, waits, plane));
                any |= !waits;
            }
        }
        if (any) {
            steps.addAll(upgrades);
        }
        return any;
    }

    private boolean isWaitedFor(String id) {
        for (BlueprintStep step : steps) {
            if (step.kind() == Kind.SETTLE && step.id().equals(id)) {
                return true;
            }
        }
        return false;
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

    private void add(Kind kind, List<ClassifiedChange> changes, String what) {
        add(kind, live.id(), described.name(), changes, "cluster \"" + described.name() + "\" " + what);
    }

    private void add(Kind kind, String id, String name, List<ClassifiedChange> changes, String text) {
        if (!changes.isEmpty()) {
            steps.add(new BlueprintStep(kind, id, name, changes, text, PATIENCE));
        }
    }
}
