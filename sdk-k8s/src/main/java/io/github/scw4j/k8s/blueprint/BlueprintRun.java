package io.github.scw4j.k8s.blueprint;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.waiting.WaitException;
import io.github.scw4j.k8s.change.ChangeClass;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
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
    private final Predicate<? super BlueprintStep> approval;
    private final Optional<Duration> stepTimeout;
    private final BiConsumer<? super BlueprintStep, ? super String> listener;

    private BlueprintRun(
            Calls calls,
            BlueprintPlan plan,
            ChangeClass most,
            Predicate<? super BlueprintStep> approval,
            Optional<Duration> stepTimeout,
            BiConsumer<? super BlueprintStep, ? super String> listener) {
        this.calls = calls;
        this.plan = plan;
        this.most = most;
        this.approval = approval;
        this.stepTimeout = stepTimeout;
        this.listener = listener;
    }

    static BlueprintRun of(Calls calls, BlueprintPlan plan) {
        return new BlueprintRun(
                calls, plan, ChangeClass.API_SERVER_RESTARTS, step -> false, Optional.empty(), (step, line) -> {});
    }

    /**
     * The same, taking steps up to this class without asking. Default: {@link ChangeClass#API_SERVER_RESTARTS}; what replaces nodes,
     * or replaces or deletes pools, is asked for.
     */
    public BlueprintRun allowing(ChangeClass most) {
        return new BlueprintRun(calls, plan, most, approval, stepTimeout, listener);
    }

    /** The same, asking this before each step of a more severe class, right before it would be taken. Default: no. */
    public BlueprintRun approve(Predicate<? super BlueprintStep> approval) {
        return new BlueprintRun(calls, plan, most, approval, stepTimeout, listener);
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
     * The same, telling how it goes, in place of an earlier listener: the step, and a line for people, such as
     * {@code 2/4 pool "web" is changed: done}. What is under way is told on the poller's thread: be quick. What the listener throws
     * ends the run with just that.
     */
    public BlueprintRun onProgress(BiConsumer<? super BlueprintStep, ? super String> listener) {
        return new BlueprintRun(calls, plan, most, approval, stepTimeout, listener);
    }

    /**
     * Does what is needed for the blueprint to be so, and gives what is left of it: nothing, as all of it is so and at rest.
     *
     * @throws BlueprintStoppedException when something of it is impossible, before anything is asked for; when a step fails, or needs a
     *     yes that it did not get: what was done before it stands
     * @throws CallException when the server does not say how things are
     * @throws WaitException when the thread is interrupted or the client closed; what is under way goes on at Scaleway
     */
    public BlueprintPlan run() {
        StepwiseBlueprint stepwise = new StepwiseBlueprint(calls, plan, most, approval, stepTimeout, listener);
        stepwise.run();
        return stepwise.left();
    }
}
