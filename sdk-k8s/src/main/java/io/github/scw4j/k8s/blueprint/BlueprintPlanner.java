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
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.upgrade.UpgradePlanner;
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
                .type(described.isMulticloud() ? "multicloud" : "kapsule")
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
        NetworkSteps network = new NetworkSteps(blueprint.network(), seen.networks(), made, impossible);
        notes.addAll(network.notes);
        steps.addAll(network.steps);
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
        VersionSteps version = new VersionSteps(blueprint, live, seen, pools.going, waitedFor(), impossible);
        notes.addAll(version.notes);
        steps.addAll(version.steps);
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

    private void settle(Pool pool) {
        String why =
                pool.errorMessage().isPresent() ? ": " + pool.errorMessage().get() : "";
        settle(pool.id(), "pool \"" + pool.name() + "\" is " + pool.status() + why);
    }

    private void settle(String id, String reason) {
        steps.add(new BlueprintStep(Kind.SETTLE, id, "", List.of(), "wait: " + reason, PATIENCE));
    }

    private Set<String> waitedFor() {
        Set<String> ids = new HashSet<>();
        for (BlueprintStep step : steps) {
            if (step.kind() == Kind.SETTLE) {
                ids.add(step.id());
            }
        }
        return ids;
    }

    private void add(Kind kind, List<ClassifiedChange> changes, String what) {
        if (!changes.isEmpty()) {
            String text = "cluster \"" + described.name() + "\" " + what;
            steps.add(new BlueprintStep(kind, live.id(), described.name(), changes, text, PATIENCE));
        }
    }
}
