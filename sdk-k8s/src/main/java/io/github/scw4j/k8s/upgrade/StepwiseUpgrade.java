package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.Waiter;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.internal.StepByStep;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.k8s.upgrade.UpgradeProgress.Phase;
import io.github.scw4j.k8s.upgrade.UpgradeStep.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Upgrades step by step. */
final class StepwiseUpgrade extends StepByStep<UpgradeStep> {
    private final Calls calls;
    private final Clusters clusters;
    private final Pools pools;
    private final UpgradePlan asked;
    private final boolean oneStep;
    private final boolean controlPlaneOnly;
    private final Consumer<UpgradeProgress> listener;
    private List<Pool> seen = List.of();
    private UpgradePlan left;

    StepwiseUpgrade(
            Calls calls,
            UpgradePlan asked,
            boolean oneStep,
            boolean controlPlaneOnly,
            Optional<Duration> stepTimeout,
            Consumer<UpgradeProgress> listener) {
        super("the upgrade of " + asked.place() + " to " + asked.target(), stepTimeout);
        this.calls = calls;
        this.clusters = new Clusters(calls);
        this.pools = new Pools(calls);
        this.asked = asked;
        this.oneStep = oneStep;
        this.controlPlaneOnly = controlPlaneOnly;
        this.listener = listener;
        this.left = asked;
    }

    /** What is left after the run. */
    UpgradePlan left() {
        return left;
    }

    @Override
    protected List<UpgradeStep> look() {
        UpgradeObservation now = new ClusterView(calls).observe(asked.cluster().id());
        seen = now.pools();
        left = UpgradePlanner.plan(
                now, UpgradeGoal.to(asked.target()), calls.clock().instant());
        return left.steps();
    }

    @Override
    protected boolean isEnough(UpgradeStep next) {
        boolean upgraded = done().stream().anyMatch(step -> !onlyWaits(step));
        return controlPlaneOnly && next.kind() == Kind.POOL || oneStep && upgraded;
    }

    @Override
    protected boolean onlyWaits(UpgradeStep step) {
        return step.kind() == Kind.SETTLE;
    }

    @Override
    protected boolean isSame(UpgradeStep one, UpgradeStep other) {
        return one.isSame(other);
    }

    @Override
    protected Duration patience(UpgradeStep step) {
        return step.patience();
    }

    @Override
    protected Optional<Waiter<?>> ask(UpgradeStep step) {
        if (step.kind() == Kind.CONTROL_PLANE) {
            Cluster upgrading = clusters.upgrade(step.id(), UpgradeCluster.to(step.to()));
            return Optional.of(clusters.waiter(upgrading).until(running()));
        }
        if (step.kind() == Kind.POOL) {
            Pool upgrading = pools.upgrade(step.id(), step.to());
            return Optional.of(pools.waiter(upgrading).until(PoolReadiness.ready()));
        }
        return Optional.of(rest(step.id()));
    }

    private Waiter<?> rest(String id) {
        return seen.stream()
                .filter(pool -> pool.id().equals(id))
                .findFirst()
                .<Waiter<?>>map(pool -> pool.status().isLeaving()
                        ? pools.waiter(id).untilDeleted()
                        : pools.waiter(id).until(PoolReadiness.ready()))
                .orElseGet(() -> clusters.waiter(id).until(running()));
    }

    /** Without a pool some control planes never run, and are at rest all the same. */
    private Readiness running() {
        return seen.isEmpty() ? Readiness.stable() : Readiness.controlPlane();
    }

    @Override
    protected void tell(UpgradeStep step, int number, int of, Optional<WaitProgress> waiting, boolean through) {
        Phase phase = waiting.isPresent() ? Phase.UNDER_WAY : through ? Phase.DONE : Phase.BEGUN;
        listener.accept(new UpgradeProgress(step, number, of, phase, waiting));
    }

    @Override
    protected ScalewayException stopped(
            String message, UpgradeStep step, List<UpgradeStep> done, @Nullable ScalewayException cause) {
        return new UpgradeStoppedException(message, step, done, cause);
    }
}
