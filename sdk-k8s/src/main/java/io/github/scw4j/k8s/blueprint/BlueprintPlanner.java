package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.change.ChangeClass.IMPOSSIBLE;
import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;
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

/**
 * Decides what has to be done for a blueprint to be so: a pure function of what is seen, without I/O and without a memory. What
 * differs, and how far it goes, is the {@link ChangeClassifier}'s to say; how a version is reached, the {@link UpgradePlanner}'s.
 *
 * <p>The order is: network, who may reach the cluster, the cluster, pools that grow or change otherwise, upgrades, new pools,
 * pools that shrink, pools that are replaced, pools that go. So there is a node at any time, none is upgraded that is about to go, and
 * rules that would lock nodes out as long as these are there come last.
 */
public final class BlueprintPlanner {
    static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final String FIXED =
            "it is fixed for the network's life: make another one, and another cluster in it";

    private final Blueprint blueprint;
    private final CreateCluster described;
    private final BlueprintObservation seen;
    private final Cluster live;
    private final boolean made;
    private final List<ClassifiedChange> impossible = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<BlueprintStep> steps = new ArrayList<>();
    private ChangeObservation state;

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
        this.state = new ChangeObservation(live, made ? atRest() : List.of(), rules, seen.types(), seen.now());
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
        List<ClassifiedChange> changes = made ? cluster() : creation();
        PoolSteps pools = new PoolSteps(blueprint.pools(), state, impossible);
        // rules are judged by the pools that there will be; they wait for those that do not do with them
        List<ClassifiedChange> rules = possible(rules(pools.then()), "", impossible);
        boolean early = ChangeClass.worstOf(rules(state)) != IMPOSSIBLE;
        if (live.status().isTransient()) {
            settle(live.id(), "the cluster is " + live.status());
        }
        network();
        if (!made) {
            for (BlueprintStep pool : pools.added) {
                for (ClassifiedChange change : pool.changes()) {
                    changes.add(change.within("pools[\"" + pool.name() + "\"]"));
                }
            }
            add(Kind.MAKE_CLUSTER, changes, "is made");
        }
        if (early || !made) {
            add(Kind.SET_ACL_RULES, rules, "gets other ACL rules");
        }
        if (made) {
            change(changes, pools);
            if (!early) {
                add(Kind.SET_ACL_RULES, rules, "gets other ACL rules");
            }
            for (Pool pool : seen.pools()) {
                if (pool.status().equals(PoolStatus.WARNING) && !pools.going.contains(pool.id())) {
                    settle(pool);
                }
            }
        }
    }

    private void change(List<ClassifiedChange> cluster, PoolSteps pools) {
        for (Pool pool : seen.pools()) {
            boolean lacksNodes = pool.status().equals(PoolStatus.SCALING);
            if (pool.status().isTransient() && !(lacksNodes && pools.isGivenUp(pool))) {
                settle(pool);
            }
        }
        List<ClassifiedChange> type = new ArrayList<>(cluster);
        type.removeIf(change -> !change.field().equals("type"));
        cluster.removeAll(type);
        add(Kind.UPDATE_CLUSTER, cluster, "is changed");
        add(Kind.SET_TYPE, type, "becomes " + described.type());
        steps.addAll(pools.changed);
        upgrade(pools.going);
        steps.addAll(pools.added);
        steps.addAll(pools.last);
    }

    private List<ClassifiedChange> creation() {
        possible(new ChangeClassifier(state).setType(described.type()), "", impossible);
        Cluster cluster = live.toBuilder().type(described.type()).build();
        state = new ChangeObservation(cluster, List.of(), state.aclRules(), state.types(), state.now());
        List<ClassifiedChange> changes = new ArrayList<>();
        changes.add(new ClassifiedChange(
                "cluster", "", described.type() + " " + described.version(), IN_PLACE, "it is not there yet"));
        return changes;
    }

    private List<ClassifiedChange> cluster() {
        CreateCluster otherwise = described.toBuilder().version(live.version()).build();
        return possible(new ChangeClassifier(state).become(otherwise), "", impossible);
    }

    private List<ClassifiedChange> rules(ChangeObservation of) {
        return blueprint.aclRules().isEmpty() ? List.of() : new ChangeClassifier(of).setAclRules(blueprint.aclRules());
    }

    /** What can be done of this and has an effect; what cannot is added to what is impossible, as a field of its owner. */
    static List<ClassifiedChange> possible(
            List<ClassifiedChange> changes, String owner, List<ClassifiedChange> impossible) {
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
