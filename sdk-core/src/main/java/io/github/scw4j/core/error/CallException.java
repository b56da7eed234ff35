package io.github.scw4j.core.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A call that failed: what it was, how often it was tried, and what is known of its effect. */
public abstract class CallException extends ScalewayException {
    private static final long serialVersionUID = 1L;

    private final CallSummary call;
    private final Outcome outcome;

    /** Only for the SDK's own exceptions. */
    protected CallException(String problem, CallSummary call, Outcome outcome, @Nullable Throwable cause) {
        super(message(problem, call), cause);
        this.call = call;
        this.outcome = outcome;
    }

    private static String message(String problem, CallSummary call) {
        return call.description() + ": " + problem + " [" + (call.tries() == 1 ? "1 try" : call.tries() + " tries")
                + (call.gaveUpBecause().isEmpty() ? "" : ", " + call.gaveUpBecause()) + "]";
    }

    /** The contract's name of the operation, such as {@code CreatePool}. */
    public String operation() {
        return call.operation();
    }

    /** How many times the call was tried. */
    public int tries() {
        return call.tries();
    }

    /** The time from the first try to the end, pauses included. */
    public Duration elapsed() {
        return call.elapsed();
    }

    /** Whether the call was carried out, as far as that is known. */
    public Outcome outcome() {
        return outcome;
    }

    /** What the call was about. */
    public CallSummary call() {
        return call;
    }
}
