package io.github.scw4j.k8s.internal;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.core.waiting.DeadEndException;
import io.github.scw4j.core.waiting.WaitProgress;
import io.github.scw4j.core.waiting.WaitTimeoutException;
import io.github.scw4j.core.waiting.Waiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Observes, plans, takes the first step, and begins again, until nothing is left. It remembers nothing but what it has done itself,
 * so as not to do it twice.
 *
 * @param <S> a step
 */
public abstract class StepByStep<S> {
    /** What does not come to rest after so many waits is kept moving by something. */
    private static final int MOST_WAITS_FOR_REST = 20;

    private final String what;
    private final Optional<Duration> stepTimeout;
    private final List<S> done = new ArrayList<>();

    /**
     * A run.
     *
     * @param what is being done, in words
     * @param stepTimeout the limit for each step, instead of its own
     */
    protected StepByStep(String what, Optional<Duration> stepTimeout) {
        this.what = what;
        this.stepTimeout = stepTimeout;
    }

    /** Observes, plans, and gives what is left to do, in order. */
    protected abstract List<S> look();

    /** Whether to end before this step; it may refuse to take it by {@link #stop}. */
    protected abstract boolean isEnough(S next);

    /** Whether a step asks for nothing, and may be taken any number of times. */
    protected abstract boolean onlyWaits(S step);

    /** Whether one step does what another one does. */
    protected abstract boolean isSame(S one, S other);

    /** Asks for what the step needs, if anything, and gives the wait for the end of it, if there is one. */
    protected abstract Optional<Waiter<?>> ask(S step);

    /** How long a step is waited for where nothing else was said. */
    protected abstract Duration patience(S step);

    /** Tells how it goes. */
    protected abstract void tell(S step, int number, int of, Optional<WaitProgress> waiting, boolean through);

    /** The exception that ends the run. */
    protected abstract ScalewayException stopped(
            String message, S step, List<S> done, @Nullable ScalewayException cause);

    /** What was done until now. */
    protected final List<S> done() {
        return done;
    }

    /** Runs until nothing is left, or it is enough. */
    public final void run() {
        List<S> left = look();
        int waits = 0;
        while (!left.isEmpty() && !isEnough(left.get(0))) {
            S step = left.get(0);
            take(step, left.size());
            left = look();
            waits = onlyWaits(step) ? waits + 1 : 0;
            if (waits > MOST_WAITS_FOR_REST) {
                throw stop(step, "something keeps it moving; see to that first", null);
            }
        }
    }

    private void take(S step, int left) {
        if (!onlyWaits(step) && done.stream().anyMatch(before -> isSame(before, step))) {
            throw stop(step, "it was done, and is not to be seen: it is not asked for again", null);
        }
        int number = done.size() + 1;
        int of = done.size() + left;
        tell(step, number, of, Optional.empty(), false);
        try {
            ask(step)
                    .ifPresent(wait -> wait.timeout(stepTimeout.orElseGet(() -> patience(step)))
                            .onProgress(progress -> tell(step, number, of, Optional.of(progress), false))
                            .await());
        } catch (CallInterruptedException e) {
            throw e;
        } catch (CallException e) {
            refused(step, e);
            return;
        } catch (DeadEndException e) {
            throw stop(step, "put right what it names", e);
        } catch (WaitTimeoutException e) {
            throw stop(step, "it may still come to its end by itself; look at what is missing", e);
        }
        tell(step, number, of, Optional.empty(), true);
        done.add(step);
    }

    /** A refusal counts if the step is still the one to take: somebody else, or Scaleway, may have begun something meanwhile. */
    private void refused(S step, CallException refusal) {
        boolean still;
        try {
            List<S> now = look();
            still = !now.isEmpty() && isSame(now.get(0), step);
        } catch (ScalewayException e) {
            refusal.addSuppressed(e);
            still = true;
        }
        if (still) {
            throw stop(step, "see to that", refusal);
        }
    }

    /** Ends the run at a step, with what a person is to do. */
    protected final ScalewayException stop(S step, String advice, @Nullable ScalewayException cause) {
        String why = cause == null ? "" : ": " + cause.getMessage();
        return stopped(
                what + " stopped after " + done.size() + (done.size() == 1 ? " step" : " steps") + ", at " + step + why
                        + ". To do: " + advice + ", then plan and run again: it goes on from what it finds",
                step,
                done,
                cause);
    }
}
