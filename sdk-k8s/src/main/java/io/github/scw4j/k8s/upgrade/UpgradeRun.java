package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.waiting.WaitException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The run of a plan, as a value: nothing is asked before {@link #run()}.
 *
 * <p>Each next step is planned from what is observed when the one before it is through, and there is no other memory: whoever plans
 * and runs again after a crash goes on where it stopped, and nothing is asked for twice. Only one step is under way at any time.
 */
public final class UpgradeRun {
    private final Calls calls;
    private final UpgradePlan plan;
    private final boolean oneStep;
    private final boolean controlPlaneOnly;
    private final Optional<Duration> stepTimeout;
    private final Consumer<UpgradeProgress> listener;

    private UpgradeRun(
            Calls calls,
            UpgradePlan plan,
            boolean oneStep,
            boolean controlPlaneOnly,
            Optional<Duration> stepTimeout,
            Consumer<UpgradeProgress> listener) {
        this.calls = calls;
        this.plan = plan;
        this.oneStep = oneStep;
        this.controlPlaneOnly = controlPlaneOnly;
        this.stepTimeout = stepTimeout;
        this.listener = listener;
    }

    static UpgradeRun of(Calls calls, UpgradePlan plan) {
        Calls there = plan.cluster()
                .region()
                .map(region -> calls.with(CallOptions.builder().region(region).build()))
                .orElse(calls);
        return new UpgradeRun(there, plan, false, false, Optional.empty(), progress -> {});
    }

    /** The same, ending when one upgrade is through, of the control plane or of a pool. */
    public UpgradeRun oneStep() {
        return new UpgradeRun(calls, plan, true, controlPlaneOnly, stepTimeout, listener);
    }

    /** The same, ending where pools have to follow. */
    public UpgradeRun controlPlaneOnly() {
        return new UpgradeRun(calls, plan, oneStep, true, stepTimeout, listener);
    }

    /**
     * The same with another limit for each step. Default: 30 minutes, and 10 minutes more for each time that nodes of a pool are
     * replaced.
     *
     * @param timeout from zero to 365 days
     */
    public UpgradeRun stepTimeout(Duration timeout) {
        return new UpgradeRun(calls, plan, oneStep, controlPlaneOnly, Optional.of(timeout), listener);
    }

    /**
     * The same, telling how it goes; a second listener comes after the first. What is under way is told on the poller's thread: be
     * quick. What the listener throws ends the run with just that.
     */
    public UpgradeRun onProgress(Consumer<? super UpgradeProgress> listener) {
        return new UpgradeRun(calls, plan, oneStep, controlPlaneOnly, stepTimeout, this.listener.andThen(listener));
    }

    /**
     * Does what the plan says, and gives what is left of it: empty when the cluster and its pools are at the target and at rest.
     *
     * @throws UpgradeStoppedException when a step fails; the message says what is to be done
     * @throws UpgradeRefusedException when there is no way from what is found now
     * @throws CallException when the server does not say how things are
     * @throws WaitException when the thread is interrupted or the client closed; what is under way goes on at Scaleway
     */
    public UpgradePlan run() {
        StepwiseUpgrade upgrade = new StepwiseUpgrade(calls, plan, oneStep, controlPlaneOnly, stepTimeout, listener);
        upgrade.run();
        return upgrade.left();
    }
}
