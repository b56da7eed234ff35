package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.blueprint.BlueprintTree.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.Waiter;
import io.github.scw4j.k8s.acl.AclRules;
import io.github.scw4j.k8s.blueprint.BlueprintStep.Kind;
import io.github.scw4j.k8s.change.ChangeClass;
import io.github.scw4j.k8s.change.ClassifiedChange;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpdateCluster;
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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Applies a blueprint step by step. */
final class StepwiseBlueprint extends StepByStep<BlueprintStep> {
    private final Calls calls;
    private final Clusters clusters;
    private final Pools pools;
    private final PrivateNetworks networks;
    private final BlueprintView view;
    private final Blueprint blueprint;
    private final ChangeClass most;
    private final Predicate<? super BlueprintStep> approval;
    private final BiConsumer<? super BlueprintStep, ? super String> listener;
    private List<PrivateNetwork> seenNetworks = List.of();
    private List<Pool> seenPools = List.of();
    private @Nullable Cluster seenCluster;
    private BlueprintPlan left;

    StepwiseBlueprint(
            Calls calls,
            BlueprintPlan asked,
            ChangeClass most,
            Predicate<? super BlueprintStep> approval,
            Optional<Duration> stepTimeout,
            BiConsumer<? super BlueprintStep, ? super String> listener) {
        super("the blueprint of " + asked.place(), stepTimeout);
        this.calls = calls;
        this.clusters = new Clusters(calls);
        this.pools = new Pools(calls);
        this.networks = new PrivateNetworks(calls);
        this.view = new BlueprintView(calls);
        this.blueprint = asked.blueprint();
        this.most = most;
        this.approval = approval;
        this.listener = listener;
        this.left = asked;
    }

    /** What is left after the run. */
    BlueprintPlan left() {
        return left;
    }

    @Override
    protected List<BlueprintStep> look() {
        BlueprintObservation seen = view.observe(blueprint);
        seenCluster = seen.cluster().orElse(null);
        seenPools = seen.pools();
        seenNetworks = seen.networks();
        left = BlueprintPlanner.plan(blueprint, seen);
        if (!left.impossible().isEmpty()) {
            throw new BlueprintStoppedException(
                    left.place() + " cannot become what is described: " + left.impossible(), null, done(), null);
        }
        return left.steps();
    }

    @Override
    protected boolean isEnough(BlueprintStep next) {
        ChangeClass far = next.changeClass();
        if (far.compareTo(most) > 0 && !approval.test(next)) {
            throw stop(
                    next,
                    "say yes to what goes as far as \"" + far + "\", by approve(…) or by allowing(ChangeClass."
                            + far.name() + ")",
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
        String how = waiting.isPresent() ? ": " + waiting.get() : through ? ": done" : "";
        listener.accept(step, number + "/" + of + " " + step + how);
    }

    @Override
    protected ScalewayException stopped(
            String message, BlueprintStep step, List<BlueprintStep> done, @Nullable ScalewayException cause) {
        return new BlueprintStoppedException(message, step, done, cause);
    }

    @Override
    protected Optional<Waiter<?>> ask(BlueprintStep step) {
        Kind kind = step.kind();
        String id = step.id();
        if (kind == Kind.SETTLE) {
            return Optional.of(rest(id));
        } else if (kind == Kind.MAKE_NETWORK || kind == Kind.UPDATE_NETWORK) {
            network(step);
        } else if (kind == Kind.MAKE_CLUSTER) {
            return running(make(), blueprint.pools());
        } else if (kind == Kind.UPDATE_CLUSTER) {
            return running(clusters.update(id, asked(UpdateCluster.class, blueprint.cluster(), step)), seenPools);
        } else if (kind == Kind.SET_TYPE) {
            return running(clusters.setType(id, to(step)), seenPools);
        } else if (kind == Kind.UPGRADE_CONTROL_PLANE) {
            return running(clusters.upgrade(id, UpgradeCluster.to(to(step))), seenPools);
        } else if (kind == Kind.UPGRADE_POOL) {
            return ready(pools.upgrade(id, to(step)));
        } else if (kind == Kind.MAKE_POOL) {
            return ready(pools.create(clusterId(), zoned(described(step))));
        } else if (kind == Kind.UPDATE_POOL) {
            return update(step, described(step));
        } else if (kind == Kind.SET_ACL_RULES) {
            new AclRules(calls).set(clusterId(), blueprint.aclRules());
        } else {
            pools.delete(id);
            return Optional.of(pools.waiter(id).untilDeleted());
        }
        return Optional.empty();
    }

    private String clusterId() {
        return seenCluster == null ? "" : seenCluster.id();
    }

    /** The value that a step leads to, where it is the only one. */
    private static String to(BlueprintStep step) {
        return step.changes().get(0).to();
    }

    private PoolSpec described(BlueprintStep step) {
        for (PoolSpec pool : blueprint.pools()) {
            if (pool.name().equals(step.name())) {
                return pool;
            }
        }
        throw new IllegalStateException(step.name());
    }

    private Waiter<?> rest(String id) {
        for (Pool pool : seenPools) {
            if (pool.id().equals(id)) {
                return pool.status().isLeaving()
                        ? pools.waiter(id).untilDeleted()
                        : pools.waiter(id).until(PoolReadiness.ready());
            }
        }
        return seenCluster != null && seenCluster.status().isLeaving()
                ? clusters.waiter(id).untilDeleted()
                : clusters.waiter(id).until(running(seenPools));
    }

    private Optional<Waiter<?>> running(Cluster changed, List<?> pools) {
        return Optional.of(clusters.waiter(changed).until(running(pools)));
    }

    /** Without a pool some control planes never run, and are at rest all the same. */
    private static Readiness running(List<?> pools) {
        return pools.isEmpty() ? Readiness.stable() : Readiness.controlPlane();
    }

    private Optional<Waiter<?>> ready(Pool changed) {
        return Optional.of(pools.waiter(changed).until(PoolReadiness.ready()));
    }

    private void network(BlueprintStep step) {
        CreatePrivateNetwork to = blueprint.network().orElseThrow();
        if (step.kind() == Kind.MAKE_NETWORK) {
            CreatePrivateNetwork.Builder made = to.toBuilder().identified();
            if (to.projectId().isEmpty()) {
                made.projectId(blueprint.cluster().projectId());
            }
            networks.create(made.build());
            return;
        }
        List<String> tags = new ArrayList<>(to.tags());
        IdentifyingTag.in(seenNetworks.get(0).tags()).ifPresent(tags::add);
        networks.update(
                step.id(),
                UpdatePrivateNetwork.builder()
                        .name(to.name())
                        .tags(tags)
                        .defaultRoutePropagationEnabled(to.defaultRoutePropagationEnabled())
                        .build());
    }

    private Cluster make() {
        CreateCluster.Builder made = blueprint.cluster().toBuilder().pools(blueprint.pools());
        for (PrivateNetwork network : seenNetworks) {
            made.privateNetworkId(network.id());
        }
        return clusters.create(made.build());
    }

    /** A blueprint means the region's first zone, whoever applies it and whether the pool comes with its cluster or later. */
    private PoolSpec zoned(PoolSpec pool) {
        return pool.zone().isPresent()
                ? pool
                : pool.toBuilder().zone(calls.region().zone(1)).build();
    }

    private Optional<Waiter<?>> update(BlueprintStep step, PoolSpec to) {
        if (step.changes("labels")) {
            pools.setLabels(step.id(), to.labels());
        }
        if (step.changes("taints")) {
            pools.setTaints(step.id(), to.taints());
        }
        if (step.changes("startupTaints")) {
            pools.setStartupTaints(step.id(), to.startupTaints());
        }
        UpdatePool request = asked(UpdatePool.class, to, step);
        if (request.equals(UpdatePool.builder().build())) {
            return Optional.empty();
        }
        Pool changed = pools.update(step.id(), request);
        return changed.status().isTransient() ? ready(changed) : Optional.empty();
    }

    /**
     * The request that names what a step changes: it has the fields of what is described, by the same names. What is left out there
     * because it is empty is to be emptied.
     */
    private static <T> T asked(Class<T> request, Object described, BlueprintStep step) {
        ObjectNode all = JSON.tree(described);
        ObjectNode asked = all.objectNode();
        for (ClassifiedChange change : step.changes()) {
            String[] path = change.field()
                    .replaceAll("([A-Z])", "_$1")
                    .toLowerCase(Locale.ROOT)
                    .split("\\.");
            JsonNode value = all.get(path[0]);
            if (value == null) {
                value = path[0].equals("kubelet_args") ? all.objectNode() : all.arrayNode();
            } else if (path.length > 1 && !value.has(path[1])) {
                ((ObjectNode) value).putArray(path[1]);
            }
            asked.set(path[0], value);
        }
        try {
            return JSON.reader(request).readValue(asked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
