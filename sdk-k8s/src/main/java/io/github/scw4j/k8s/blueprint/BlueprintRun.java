package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.waiting.WaitException;
import io.github.scw4j.k8s.change.ChangeClass;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The run of a plan, as a value: nothing is asked before {@link #run()}.
 *
 * <p>Each next step is planned from what is observed when the one before it is through, and there is no other memory: whoever plans
 * and runs again after a crash goes on where it stopped, and nothing is asked for twice. Only one step is under way at any time.
 */
public final class BlueprintRun {
    private final Calls calls;
    private final BlueprintPlan plan;
    private final ChangeClass most;
    private final Predicate<BlueprintStep> approval;
    private final Optional<Duration> stepTimeout;
    private final Consumer<BlueprintProgress> listener;

    private BlueprintRun(
            Calls calls,
            BlueprintPlan plan,
            ChangeClass most,
            Predicate<BlueprintStep> approval,
            Optional<Duration> stepTimeout,
            Consumer<BlueprintProgress> listener) {
        this.calls = calls;
        this.plan = plan;
        this.most = most;
        this.approval = approval;
        this.stepTimeout = stepTimeout;
        this.listener = listener;
    }

    static BlueprintRun of(Calls calls, BlueprintPlan plan) {
        return new BlueprintRun(
                calls, plan, ChangeClass.API_SERVER_RESTARTS, step -> false, Optional.empty(), progress -> {});
    }

    /**
     * The same, taking steps up to this class without asking. Default: {@link ChangeClass#API_SERVER_RESTARTS}; what replaces nodes,
     * or replaces or deletes pools, is asked for.
     */
    public BlueprintRun allowing(ChangeClass most) {
        return new BlueprintRun(calls, plan, most, approval, stepTimeout, listener);
    }

    /**
     * The same, asking this before each step of a more severe class, right before it would be taken. Default: no. A second one is
     * asked where the first says no.
     */
    public BlueprintRun approve(Predicate<? super BlueprintStep> approval) {
        return new BlueprintRun(
                calls, plan, most, step -> this.approval.test(step) || approval.test(step), stepTimeout, listener);
    }

    /**
     * The same with another limit for each step. Default: 30 minutes, and 10 minutes more for each time that nodes of a pool are
     * replaced.
     *
     * @param timeout from zero to 365 days
     */
    public BlueprintRun stepTimeout(Duration timeout) {
        return new BlueprintRun(calls, plan, most, approval, Optional.of(timeout), listener);
    }

    /**
     * The same, telling how it goes; a second listener comes after the first. What is under way is told on the poller's thread: be
     * quick. What the listener throws ends the run with just that.
     */
    public BlueprintRun onProgress(Consumer<? super BlueprintProgress> listener) {
        return new BlueprintRun(calls, plan, most, approval, stepTimeout, this.listener.andThen(listener));
    }

    /**
     * Does what is needed for the blueprint to be so, and gives what is left of it: nothing, as all of it is and at rest.
     *
     * @throws BlueprintRefusedException when something of it is impossible; nothing was asked for then
     * @throws BlueprintStoppedException when a step fails, or needs a yes that it did not get; what was done before it stands
     * @throws CallException when the server does not say how things are
     * @throws WaitException when the thread is interrupted or the client closed; what is under way goes on at Scaleway
     */
    public BlueprintPlan run() {
        StepwiseBlueprint stepwise = new StepwiseBlueprint(
                calls,
                plan,
                step -> step.changeClass().compareTo(most) <= 0 || approval.test(step),
                stepTimeout,
                listener);
        stepwise.run();
        return stepwise.left();
    }
}
