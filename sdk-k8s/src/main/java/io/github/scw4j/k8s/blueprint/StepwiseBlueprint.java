package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.Change;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.Waiter;
import io.github.scw4j.k8s.acl.AclRules;
import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.OpenIdConnectSpec;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpdateCluster;
import io.github.scw4j.k8s.cluster.UpdateOpenIdConnect;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.internal.StepByStep;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetworks;
import io.github.scw4j.vpc.privatenetwork.UpdatePrivateNetwork;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Applies a blueprint step by step. */
final class StepwiseBlueprint extends StepByStep<BlueprintStep> {
    private final Calls calls;
    private final Clusters clusters;
    private final Pools pools;
    private final PrivateNetworks networks;
    private final Blueprint blueprint;
    private final Predicate<BlueprintStep> allowed;
    private final Consumer<BlueprintProgress> listener;
    private BlueprintObservation seen;
    private BlueprintPlan left;

    StepwiseBlueprint(
            Calls calls,
            BlueprintPlan asked,
            Predicate<BlueprintStep> allowed,
            Optional<Duration> stepTimeout,
            Consumer<BlueprintProgress> listener) {
        super("the blueprint of " + asked.place(), stepTimeout);
        this.calls = calls;
        this.clusters = new Clusters(calls);
        this.pools = new Pools(calls);
        this.networks = new PrivateNetworks(calls);
        this.blueprint = asked.blueprint();
        this.allowed = allowed;
        this.listener = listener;
        this.seen = new BlueprintObservation(
                Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty(), Instant.MIN);
        this.left = asked;
    }

    /** What is left after the run. */
    BlueprintPlan left() {
        return left;
    }

    @Override
    protected List<BlueprintStep> look() {
        seen = new BlueprintView(calls).observe(blueprint);
        left = BlueprintPlanner.plan(blueprint, seen);
        if (!left.impossible().isEmpty()) {
            throw new BlueprintRefusedException(left);
        }
        return left.steps();
    }

    @Override
    protected boolean isEnough(BlueprintStep next) {
        if (!allowed.test(next)) {
            throw stop(
                    next,
                    "it goes as far as \"" + next.changeClass()
                            + "\", and nobody said yes: approve(…) it, or say allowing(ChangeClass."
                            + next.changeClass().name() + ") to the run",
                    null);
        }
        return false;
    }

    @Override
    protected boolean onlyWaits(BlueprintStep step) {
        return step.kind() == Kind.SETTLE;
    }

    @Override
    protected boolean isSame(BlueprintStep one, BlueprintStep other) {
        return one.isSame(other);
    }

    @Override
    protected Duration patience(BlueprintStep step) {
        return step.patience();
    }

    @Override
    protected void tell(BlueprintStep step, int number, int of, Optional<WaitProgress> waiting, boolean through) {
        listener.accept(new BlueprintProgress(step, number, of, waiting, through));
    }

    @Override
    protected ScalewayException stopped(
            String message, BlueprintStep step, List<BlueprintStep> done, @Nullable ScalewayException cause) {
        return new BlueprintStoppedException(message, step, done, cause);
    }

    @Override
    protected Optional<Waiter<?>> ask(BlueprintStep step) {
        return switch (step.kind()) {
            case SETTLE -> Optional.of(rest(step.id()));
            case MAKE_NETWORK, UPDATE_NETWORK -> network(step);
            case MAKE_CLUSTER -> running(make());
            case UPDATE_CLUSTER -> running(clusters.update(step.id(), update(step)));
            case SET_TYPE ->
                running(clusters.setType(step.id(), blueprint.cluster().type()));
            case UPGRADE_CONTROL_PLANE -> running(clusters.upgrade(step.id(), UpgradeCluster.to(version(step))));
            case UPGRADE_POOL -> ready(pools.upgrade(step.id(), version(step)));
            case MAKE_POOL -> ready(pools.create(cluster().id(), zoned(described(step))));
            case UPDATE_POOL -> update(step, described(step));
            case REPLACE_POOL, DELETE_POOL -> {
                pools.delete(step.id());
                yield Optional.of(pools.waiter(step.id()).untilDeleted());
            }
            case SET_ACL_RULES -> {
                new AclRules(calls).set(cluster().id(), blueprint.aclRules());
                yield Optional.empty();
            }
        };
    }

    private Cluster cluster() {
        return seen.cluster().orElseThrow();
    }

    private static String version(BlueprintStep step) {
        return step.changes().get(0).to();
    }

    private PoolSpec described(BlueprintStep step) {
        return blueprint.pools().stream()
                .filter(pool -> pool.name().equals(step.name()))
                .findFirst()
                .orElseThrow();
    }

    private Waiter<?> rest(String id) {
        return seen.pools().stream()
                .filter(pool -> pool.id().equals(id))
                .findFirst()
                .<Waiter<?>>map(pool -> pool.status().isLeaving()
                        ? pools.waiter(id).untilDeleted()
                        : pools.waiter(id).until(PoolReadiness.ready()))
                .orElseGet(() -> cluster().status().isLeaving()
                        ? clusters.waiter(id).untilDeleted()
                        : clusters.waiter(id).until(running(seen.pools().isEmpty())));
    }

    private Optional<Waiter<?>> running(Cluster changed) {
        boolean empty = seen.cluster().isPresent()
                ? seen.pools().isEmpty()
                : blueprint.pools().isEmpty();
        return Optional.of(clusters.waiter(changed).until(running(empty)));
    }

    /** Without a pool some control planes never run, and are at rest all the same. */
    private static Readiness running(boolean withoutPool) {
        return withoutPool ? Readiness.stable() : Readiness.controlPlane();
    }

    private Optional<Waiter<?>> ready(Pool changed) {
        return Optional.of(pools.waiter(changed).until(PoolReadiness.ready()));
    }

    private Optional<Waiter<?>> network(BlueprintStep step) {
        CreatePrivateNetwork described = blueprint.network().orElseThrow();
        if (step.kind() == Kind.MAKE_NETWORK) {
            networks.create(described.toBuilder()
                    .projectId(
                            described.projectId().or(() -> blueprint.cluster().projectId()))
                    .identified()
                    .build());
            return Optional.empty();
        }
        UpdatePrivateNetwork.Builder update = UpdatePrivateNetwork.builder();
        if (step.changes("name")) {
            update.name(described.name());
        }
        if (step.changes("tags")) {
            List<String> tags = new ArrayList<>(described.tags());
            IdentifyingTag.in(seen.networks().get(0).tags()).ifPresent(tags::add);
            update.tags(tags);
        }
        if (step.changes("defaultRoutePropagationEnabled")) {
            update.defaultRoutePropagationEnabled(described.defaultRoutePropagationEnabled());
        }
        networks.update(step.id(), update.build());
        return Optional.empty();
    }

    private Cluster make() {
        CreateCluster described = blueprint.cluster();
        Optional<String> network =
                seen.networks().stream().map(PrivateNetwork::id).findFirst();
        return clusters.create(described.toBuilder()
                .privateNetworkId(network.or(described::privateNetworkId))
                .pools(blueprint.pools())
                .build());
    }

    private UpdateCluster update(BlueprintStep step) {
        CreateCluster to = blueprint.cluster();
        UpdateCluster.Builder update = UpdateCluster.builder();
        if (step.changes("description")) {
            update.description(to.description());
        }
        if (step.changes("tags")) {
            update.tags(to.tags());
        }
        if (step.changes("autoscalerConfig")) {
            update.autoscalerConfig(Change.set(to.autoscalerConfig().orElseThrow()));
        }
        if (step.changes("autoUpgrade")) {
            update.autoUpgrade(change -> {
                to.autoUpgrade().orElseThrow().maintenanceWindow().ifPresent(change::maintenanceWindow);
                return change.enable(to.autoUpgrade().orElseThrow().enable());
            });
        }
        if (step.changes("featureGates")) {
            update.featureGates(to.featureGates());
        }
        if (step.changes("admissionPlugins")) {
            update.admissionPlugins(to.admissionPlugins());
        }
        if (step.changes("apiserverCertSans")) {
            update.apiserverCertSans(to.apiserverCertSans());
        }
        if (step.changes("openIdConnectConfig")) {
            update.openIdConnectConfig(
                    change -> trust(change, to.openIdConnectConfig().orElseThrow()));
        }
        return update.build();
    }

    private static UpdateOpenIdConnect.Builder trust(UpdateOpenIdConnect.Builder change, OpenIdConnectSpec to) {
        to.usernameClaim().ifPresent(change::usernameClaim);
        to.usernamePrefix().ifPresent(change::usernamePrefix);
        to.groupsPrefix().ifPresent(change::groupsPrefix);
        return change.issuerUrl(to.issuerUrl())
                .clientId(to.clientId())
                .groupsClaim(to.groupsClaim())
                .requiredClaim(to.requiredClaim());
    }

    /** A blueprint means the region's first zone, whoever applies it and whether the pool comes with its cluster or later. */
    private PoolSpec zoned(PoolSpec pool) {
        return pool.toBuilder()
                .zone(pool.zone().orElseGet(() -> calls.region().zone(1)))
                .build();
    }

    private Optional<Waiter<?>> update(BlueprintStep step, PoolSpec to) {
        UpdatePool.Builder update = UpdatePool.builder();
        if (step.changes("autoscaling")) {
            update.autoscaling(to.autoscaling());
        }
        if (step.changes("size")) {
            update.size(to.size());
        }
        if (step.changes("minSize")) {
            update.minSize(to.minSize().orElseThrow());
        }
        if (step.changes("maxSize")) {
            update.maxSize(to.maxSize().orElseThrow());
        }
        if (step.changes("autohealing")) {
            update.autohealing(to.autohealing());
        }
        if (step.changes("tags")) {
            update.tags(to.tags());
        }
        if (step.changes("kubeletArgs")) {
            update.kubeletArgs(to.kubeletArgs());
        }
        if (step.changes("upgradePolicy")) {
            update.upgradePolicy(to.upgradePolicy().orElseThrow());
        }
        if (step.changes("securityGroupId")) {
            update.securityGroupId(to.securityGroupId().orElseThrow());
        }
        if (step.changes("labels")) {
            pools.setLabels(step.id(), to.labels());
        }
        if (step.changes("taints")) {
            pools.setTaints(step.id(), to.taints());
        }
        if (step.changes("startupTaints")) {
            pools.setStartupTaints(step.id(), to.startupTaints());
        }
        UpdatePool request = update.build();
        if (request.equals(UpdatePool.builder().build())) {
            return Optional.empty();
        }
        Pool changed = pools.update(step.id(), request);
        return changed.status().isTransient() ? ready(changed) : Optional.empty();
    }
}
