package io.github.scw4j.core.error;

/**
 * The thread was interrupted, or the future cancelled, while the call was under way. The exchange was broken off, the thread's
 * interrupt flag is set again; {@link #outcome()} says whether the server can have carried the call out.
 */
public final class CallInterruptedException extends CallException {
    private static final long serialVersionUID = 1L;

    /** Only for the SDK's own use, and for tests that need one. */
    public CallInterruptedException(CallSummary call, Outcome outcome, InterruptedException cause) {
        super(
                outcome == Outcome.UNKNOWN
                        ? "interrupted; it may have been carried out: look before you repeat it"
                        : "interrupted; nothing was done",
                call,
                outcome,
                cause);
    }
}
