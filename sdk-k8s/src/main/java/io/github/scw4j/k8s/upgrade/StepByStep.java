package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.core.waiting.Waiter;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.cluster.Readiness;
import io.github.scw4j.k8s.cluster.UpgradeCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolReadiness;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.k8s.upgrade.UpgradeProgress.Phase;
import io.github.scw4j.k8s.upgrade.UpgradeStep.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Observes, plans, takes the first step, and begins again. */
final class StepByStep {
    /** What does not come to rest after so many waits is kept moving by something. */
    private static final int MOST_WAITS_FOR_REST = 20;

    private final Calls calls;
    private final Clusters clusters;
    private final Pools pools;
    private final UpgradePlan asked;
    private final boolean oneStep;
    private final boolean controlPlaneOnly;
    private final Optional<Duration> stepTimeout;
    private final Consumer<UpgradeProgress> listener;
    private final List<UpgradeStep> done = new ArrayList<>();
    private UpgradeObservation seen;

    StepByStep(
            Calls calls,
            UpgradePlan asked,
            boolean oneStep,
            boolean controlPlaneOnly,
            Optional<Duration> stepTimeout,
            Consumer<UpgradeProgress> listener) {
        this.calls = calls;
        this.clusters = new Clusters(calls);
        this.pools = new Pools(calls);
        this.asked = asked;
        this.oneStep = oneStep;
        this.controlPlaneOnly = controlPlaneOnly;
        this.stepTimeout = stepTimeout;
        this.listener = listener;
        this.seen = new ClusterView(calls).observe(asked.cluster().id());
    }

    UpgradePlan run() {
        UpgradePlan left = plan();
        int waits = 0;
        while (!left.isEmpty() && !isEnough(left)) {
            UpgradeStep step = left.steps().get(0);
            take(step, left);
            left = lookAgain();
            waits = step.kind() == Kind.SETTLE ? waits + 1 : 0;
            if (waits > MOST_WAITS_FOR_REST) {
                throw stopped(step, "something keeps it moving; see to that first", null);
            }
        }
        return left;
    }

    private UpgradePlan plan() {
        return UpgradePlanner.plan(
                seen, UpgradeGoal.to(asked.target()), calls.clock().instant());
    }

    private UpgradePlan lookAgain() {
        seen = new ClusterView(calls).observe(asked.cluster().id());
        return plan();
    }

    private boolean isEnough(UpgradePlan left) {
        boolean poolsFollow = left.steps().get(0).kind() == Kind.POOL;
        boolean upgraded = done.stream().anyMatch(step -> step.kind() != Kind.SETTLE);
        return controlPlaneOnly && poolsFollow || oneStep && upgraded;
    }

    private void take(UpgradeStep step, UpgradePlan left) {
        if (done.stream().anyMatch(before -> step.kind() != Kind.SETTLE && before.isSame(step))) {
            throw stopped(step, "it was done, and is not to be seen: it is not asked for again", null);
        }
        tell(step, left, Phase.BEGUN, Optional.empty());
        try {
            ask(step)
                    .timeout(stepTimeout.orElseGet(step::patience))
                    .onProgress(wait -> tell(step, left, Phase.UNDER_WAY, Optional.of(wait)))
                    .await();
        } catch (CallInterruptedException e) {
            throw e;
        } catch (CallException e) {
            refused(step, e);
            return;
        } catch (DeadEndException e) {
            throw stopped(step, "put right what it names", e);
        } catch (WaitTimeoutException e) {
            throw stopped(step, "it may still come to its end by itself; look at what is missing", e);
        }
        tell(step, left, Phase.DONE, Optional.empty());
        done.add(step);
    }

    /** Asks for what the step needs, if anything, and gives the wait for the end of it. */
    private Waiter<?> ask(UpgradeStep step) {
        if (step.kind() == Kind.CONTROL_PLANE) {
            Cluster upgrading = clusters.upgrade(step.id(), UpgradeCluster.to(step.to()));
            return clusters.waiter(upgrading).until(running());
        }
        if (step.kind() == Kind.POOL) {
            Pool upgrading = pools.upgrade(step.id(), step.to());
            return pools.waiter(upgrading).until(PoolReadiness.ready());
        }
        return rest(step.id());
    }

    private Waiter<?> rest(String id) {
        return seen.pools().stream()
                .filter(pool -> pool.id().equals(id))
                .findFirst()
                .<Waiter<?>>map(pool -> pool.status().isLeaving()
                        ? pools.waiter(id).untilDeleted()
                        : pools.waiter(id).until(PoolReadiness.ready()))
                .orElseGet(() -> clusters.waiter(id).until(running()));
    }

    /** Without a pool some control planes never run, and are at rest all the same. */
    private Readiness running() {
        return seen.pools().isEmpty() ? Readiness.stable() : Readiness.controlPlane();
    }

    /** A refusal counts if the step is still the one to take: somebody else, or Scaleway, may have begun something meanwhile. */
    private void refused(UpgradeStep step, CallException refusal) {
        boolean still;
        try {
            UpgradePlan now = lookAgain();
            still = !now.isEmpty() && now.steps().get(0).isSame(step);
        } catch (ScalewayException e) {
            refusal.addSuppressed(e);
            still = true;
        }
        if (still) {
            throw stopped(step, "see to that", refusal);
        }
    }

    private UpgradeStoppedException stopped(UpgradeStep step, String advice, @Nullable ScalewayException cause) {
        String why = cause == null ? "" : ": " + cause.getMessage();
        return new UpgradeStoppedException(
                "the upgrade of " + asked.place() + " to " + asked.target() + " stopped after " + done.size()
                        + (done.size() == 1 ? " step" : " steps") + ", at " + step + why + ". To do: " + advice
                        + ", then plan and run again: it goes on from what it finds",
                step,
                done,
                cause);
    }

    private void tell(UpgradeStep step, UpgradePlan left, Phase phase, Optional<WaitProgress> wait) {
        int before = done.size();
        listener.accept(
                new UpgradeProgress(step, before + 1, before + left.steps().size(), phase, wait));
    }
}
