package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.change.ChangeClass.IMPOSSIBLE;
import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ChangeClassifier;
import io.github.scw4j.k8s.change.ChangeObservation;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.cluster.AutoUpgrade;
import io.github.scw4j.k8s.cluster.AutoUpgradeSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.internal.VersionNumber;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.upgrade.UpgradeGoal;
import io.github.scw4j.k8s.upgrade.UpgradePlan;
import io.github.scw4j.k8s.upgrade.UpgradePlanner;
import io.github.scw4j.k8s.upgrade.UpgradeRefusedException;
import io.github.scw4j.k8s.upgrade.UpgradeStep;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Decides what has to be done for a blueprint to be so: a pure function of what is seen, without I/O and without a memory. What
 * differs, and how far it goes, is the {@link ChangeClassifier}'s to say; how a version is reached, the {@link UpgradePlanner}'s.
 *
 * <p>The order is: rest, network, who may reach the cluster, the cluster, pools that grow or change otherwise, upgrades, new pools,
 * pools that shrink, pools that are replaced, pools that go. So there is a node at any time, none is upgraded that is about to go, and
 * rules that would lock nodes out as long as these are there come last.
 */
public final class BlueprintPlanner {
    static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Blueprint blueprint;
    private final BlueprintObservation seen;
    private final List<BlueprintStep> steps = new ArrayList<>();
    private final List<ClassifiedChange> impossible = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private BlueprintPlanner(Blueprint blueprint, BlueprintObservation seen) {
        this.blueprint = blueprint;
        this.seen = seen;
    }

    /** The plan; nothing is refused here, what is impossible is in it. */
    public static BlueprintPlan plan(Blueprint blueprint, BlueprintObservation seen) {
        return new BlueprintPlanner(blueprint, seen).plan();
    }

    private BlueprintPlan plan() {
        Optional<Cluster> there =
                seen.cluster().filter(cluster -> !cluster.status().isLeaving());
        if (there.isPresent()) {
            change(there.get());
        } else {
            seen.cluster().ifPresent(leaving -> settle(leaving.id(), leaving.name(), "the cluster is being deleted"));
            make();
        }
        return new BlueprintPlan(blueprint, steps, impossible, notes);
    }

    private void make() {
        CreateCluster described = blueprint.cluster();
        Cluster.Builder begun = Cluster.builder()
                .id("")
                .name(described.name())
                .version(described.version())
                .type(described.type().startsWith("multicloud") ? "multicloud" : "kapsule");
        differing(new ChangeClassifier(state(begun.build(), List.of())).setType(described.type()));
        PoolSteps pools = new PoolSteps(
                blueprint.pools(), state(begun.type(described.type()).build(), List.of()));
        impossible.addAll(pools.impossible);
        List<ClassifiedChange> changes = new ArrayList<>();
        changes.add(made("cluster", described.type() + " " + described.version()));
        pools.made.forEach(pool -> pool.changes().stream()
                .map(change -> change.within("pools[\"" + pool.name() + "\"]"))
                .forEach(changes::add));
        blueprint.network().ifPresent(this::network);
        add(Kind.MAKE_CLUSTER, "", described.name(), changes, "cluster \"" + described.name() + "\" is made");
        aclRules("", pools.then()).ifPresent(steps::add);
    }

    private void change(Cluster cluster) {
        ChangeObservation state = state(cluster, atRest(seen.pools()));
        PoolSteps pools = new PoolSteps(blueprint.pools(), state);
        impossible.addAll(pools.impossible);
        settle(cluster, pools);
        blueprint.network().ifPresent(this::network);
        Optional<BlueprintStep> rules = aclRules(cluster.id(), pools.then());
        boolean early = differing(state, blueprint.aclRules()).stream().noneMatch(BlueprintPlanner::isImpossible);
        rules.filter(step -> early).ifPresent(steps::add);
        cluster(cluster, state);
        steps.addAll(pools.changed);
        upgrade(cluster, pools);
        steps.addAll(pools.made);
        steps.addAll(pools.shrunk);
        steps.addAll(pools.replaced);
        steps.addAll(pools.deleted);
        rules.filter(step -> !early).ifPresent(steps::add);
        seen.pools().stream()
                .filter(pool -> pool.status().equals(PoolStatus.WARNING) && !pools.going.contains(pool.id()))
                .forEach(this::settle);
    }

    private ChangeObservation state(Cluster cluster, List<Pool> pools) {
        List<AclRule> rules = cluster.id().isEmpty()
                ? List.of(AclRule.builder().id("").ip(Cidr.of("0.0.0.0/0")).build())
                : seen.aclRules();
        Cluster.Builder usual = cluster.toBuilder();
        cluster.openIdConnectConfig()
                .map(trusted -> trusted.toBuilder()
                        .issuerUrl(LiveBlueprint.issuer(trusted.issuerUrl()))
                        .build())
                .ifPresent(usual::openIdConnectConfig);
        return new ChangeObservation(usual.build(), pools, rules, seen.types(), seen.now());
    }

    /** What is under way is waited for before the pool is changed; machines of one's own do not count as nodes asked for. */
    private static List<Pool> atRest(List<Pool> pools) {
        return pools.stream()
                .filter(pool -> !pool.status().isLeaving())
                .map(pool -> pool.toBuilder()
                        .status(PoolStatus.READY)
                        .size(pool.isExternal() ? 0 : pool.size())
                        .build())
                .toList();
    }

    private void settle(Cluster cluster, PoolSteps pools) {
        if (cluster.status().isTransient()) {
            settle(cluster.id(), cluster.name(), "the cluster is " + cluster.status());
        }
        seen.pools().stream()
                .filter(pool -> pool.status().equals(PoolStatus.SCALING) && !pools.isGivenUp(pool)
                        || pool.status().isTransient() && !pool.status().equals(PoolStatus.SCALING))
                .forEach(this::settle);
    }

    private void settle(Pool pool) {
        String why = pool.errorMessage().map(message -> ": " + message).orElse("");
        settle(pool.id(), pool.name(), "pool \"" + pool.name() + "\" is " + pool.status() + why);
    }

    private void settle(String id, String name, String reason) {
        add(Kind.SETTLE, id, name, List.of(), "wait: " + reason);
    }

    private void network(CreatePrivateNetwork described) {
        String name = described.name();
        List<PrivateNetwork> found = seen.networks();
        String text = "private network \"" + name + "\"";
        boolean live =
                seen.cluster().filter(cluster -> !cluster.status().isLeaving()).isPresent();
        if (live && found.isEmpty()) {
            impossible("network", "", name, "the cluster was made without one, for good");
        } else if (found.isEmpty()) {
            add(Kind.MAKE_NETWORK, "", name, List.of(made("network", name)), text + " is made");
        } else if (found.size() > 1) {
            String ids =
                    String.join(" and ", found.stream().map(PrivateNetwork::id).toList());
            impossible(
                    "network", ids, name, "there is more than one of that name: name one in cluster.privateNetworkId");
        } else {
            PrivateNetwork network = found.get(0);
            if (!live) {
                notes.add(text + " (" + network.id() + ") is there already, and is taken");
            }
            List<ClassifiedChange> changes = changes(described, network);
            if (!changes.isEmpty()) {
                add(Kind.UPDATE_NETWORK, network.id(), name, changes, text + " is changed");
            }
        }
    }

    private List<ClassifiedChange> changes(CreatePrivateNetwork described, PrivateNetwork network) {
        List<ClassifiedChange> changes = new ArrayList<>();
        List<String> tags = LiveBlueprint.tags(network);
        compare(changes, "name", network.name(), described.name());
        if (!new HashSet<>(tags).equals(new HashSet<>(described.tags()))) {
            compare(changes, "tags", String.join(", ", tags), String.join(", ", described.tags()));
        }
        compare(
                changes,
                "defaultRoutePropagationEnabled",
                String.valueOf(network.defaultRoutePropagationEnabled()),
                String.valueOf(described.defaultRoutePropagationEnabled()));
        List<Cidr> ranges = network.subnets().stream()
                .flatMap(subnet -> subnet.subnet().stream())
                .toList();
        String fixed = "it is fixed for the network's life: make another network, and another cluster in it";
        if (!ranges.containsAll(described.subnets())) {
            impossible("network.subnets", ranges.toString(), described.subnets().toString(), fixed);
        }
        described
                .vpcId()
                .filter(vpc -> !vpc.equals(network.vpcId()))
                .ifPresent(vpc -> impossible("network.vpcId", network.vpcId(), vpc, fixed));
        return changes;
    }

    private static void compare(List<ClassifiedChange> changes, String field, String from, String to) {
        if (!from.equals(to)) {
            changes.add(
                    new ClassifiedChange(field, from, to, IN_PLACE, "whatever else is in the network is left alone"));
        }
    }

    private void cluster(Cluster cluster, ChangeObservation state) {
        CreateCluster described = blueprint.cluster();
        List<ClassifiedChange> changes = differing(new ChangeClassifier(state)
                .become(described.toBuilder().version(cluster.version()).build()));
        List<ClassifiedChange> type =
                changes.stream().filter(change -> change.field().equals("type")).toList();
        changes.removeAll(type);
        String text = "cluster \"" + cluster.name() + "\"";
        if (!changes.isEmpty()) {
            add(Kind.UPDATE_CLUSTER, cluster.id(), cluster.name(), changes, text + " is changed");
        }
        if (!type.isEmpty()) {
            add(Kind.SET_TYPE, cluster.id(), cluster.name(), type, text + " becomes " + described.type());
        }
    }

    /** Rules are judged by the pools that there will be. */
    private Optional<BlueprintStep> aclRules(String clusterId, ChangeObservation then) {
        List<ClassifiedChange> changes = differing(differing(then, blueprint.aclRules()));
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(new BlueprintStep(
                        Kind.SET_ACL_RULES,
                        clusterId,
                        blueprint.cluster().name(),
                        changes,
                        "the ACL rules are replaced",
                        PATIENCE));
    }

    private static List<ClassifiedChange> differing(ChangeObservation state, List<AclRuleSpec> rules) {
        return rules.isEmpty() ? List.of() : new ChangeClassifier(state).setAclRules(rules);
    }

    /** What can be changed of this and has an effect; what cannot goes where it belongs. */
    private List<ClassifiedChange> differing(List<ClassifiedChange> changes) {
        changes.stream().filter(BlueprintPlanner::isImpossible).forEach(impossible::add);
        List<ClassifiedChange> possible = new ArrayList<>(changes);
        possible.removeIf(change -> isImpossible(change) || change.changeClass() == ChangeClass.NO_EFFECT);
        return possible;
    }

    private static boolean isImpossible(ClassifiedChange change) {
        return change.changeClass() == IMPOSSIBLE;
    }

    private void impossible(String field, String from, String to, String reason) {
        impossible.add(new ClassifiedChange(field, from, to, IMPOSSIBLE, reason));
    }

    /**
     * The version to be brought about, where the cluster or a pool of it is of another one. With auto-upgrade, later patches than
     * described are Scaleway's doing, and so is when they come to the pools.
     */
    static Optional<String> versionToReach(Blueprint blueprint, Cluster cluster, List<Pool> pools) {
        String described = blueprint.cluster().version();
        Optional<VersionNumber> live = VersionNumber.of(cluster.version());
        boolean itself = blueprint
                .cluster()
                .autoUpgrade()
                .map(AutoUpgradeSpec::enable)
                .orElseGet(
                        () -> cluster.autoUpgrade().filter(AutoUpgrade::enabled).isPresent());
        boolean patched = itself
                && VersionNumber.of(described)
                        .filter(asked -> live.filter(asked::isBefore)
                                .filter(asked::isSameMinor)
                                .isPresent())
                        .isPresent();
        String target = patched ? cluster.version() : described;
        boolean reached = target.equals(cluster.version())
                && pools.stream()
                        .filter(pool -> !pool.isExternal() && !pool.status().isLeaving())
                        .filter(pool -> blueprint.pools().stream()
                                .anyMatch(kept -> kept.name().equals(pool.name())))
                        .allMatch(pool -> pool.version().equals(target)
                                || patched
                                        && VersionNumber.of(pool.version())
                                                .flatMap(its -> live.filter(its::isSameMinor))
                                                .isPresent());
        return reached ? Optional.empty() : Optional.of(target);
    }

    private void upgrade(Cluster cluster, PoolSteps pools) {
        Optional<String> target = versionToReach(blueprint, cluster, seen.pools());
        if (seen.upgrade().isEmpty() || target.isEmpty()) {
            return;
        }
        UpgradePlan plan;
        try {
            plan = UpgradePlanner.plan(seen.upgrade().get(), UpgradeGoal.to(target.get()), seen.now());
        } catch (UpgradeRefusedException e) {
            impossible("version", cluster.version(), target.get(), e.reason());
            return;
        } catch (IllegalArgumentException e) {
            impossible("version", cluster.version(), target.get(), String.valueOf(e.getMessage()));
            return;
        }
        List<BlueprintStep> upgrades = upgrades(plan.steps(), pools);
        if (upgrades.stream().anyMatch(step -> step.kind() != Kind.SETTLE)) {
            steps.addAll(upgrades);
            plan.warnings().forEach(warning -> notes.add(warning.text()));
        }
    }

    /** The last of them leave out pools that are about to go; between two minor versions, these have to follow as well. */
    private List<BlueprintStep> upgrades(List<UpgradeStep> planned, PoolSteps pools) {
        List<BlueprintStep> upgrades = new ArrayList<>();
        boolean last = true;
        for (int i = planned.size() - 1; i >= 0; i--) {
            UpgradeStep step = planned.get(i);
            last &= step.kind() != UpgradeStep.Kind.CONTROL_PLANE;
            boolean going = pools.going.contains(step.id()) && (last || step.kind() == UpgradeStep.Kind.SETTLE);
            boolean waited = steps.stream()
                    .anyMatch(before ->
                            before.kind() == Kind.SETTLE && before.id().equals(step.id()));
            if (!going && !waited) {
                upgrades.add(0, upgrade(step));
            }
        }
        return upgrades;
    }

    private static BlueprintStep upgrade(UpgradeStep step) {
        Kind kind = switch (step.kind()) {
            case SETTLE -> Kind.SETTLE;
            case CONTROL_PLANE -> Kind.UPGRADE_CONTROL_PLANE;
            case POOL -> Kind.UPGRADE_POOL;
        };
        ChangeClass plane = step.replacedNodes() == 0 ? IN_PLACE : ChangeClass.NODES_REPLACED;
        ClassifiedChange change = new ClassifiedChange(
                "version",
                step.from(),
                step.to(),
                kind == Kind.UPGRADE_CONTROL_PLANE ? ChangeClass.API_SERVER_RESTARTS : plane,
                step.reason() + "; interrupts: " + step.interrupts());
        return new BlueprintStep(
                kind,
                step.id(),
                step.name(),
                kind == Kind.SETTLE ? List.of() : List.of(change),
                step.toString(),
                step.patience());
    }

    private static ClassifiedChange made(String field, String to) {
        return new ClassifiedChange(field, "", to, IN_PLACE, "it is not there yet");
    }

    private void add(Kind kind, String id, String name, List<ClassifiedChange> changes, String text) {
        steps.add(new BlueprintStep(kind, id, name, changes, text, PATIENCE));
    }
}
