package io.github.scw4j.samples.terminal;

import io.github.scw4j.core.listener.CallEnded;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.listener.CallRetried;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls that a client makes. */
public final class CallCount implements CallListener {

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();

    /** None yet. */
    public CallCount() {}

    @Override
    public void retried(CallRetried call) {
        repeats.incrementAndGet();
    }

    @Override
    public void ended(CallEnded call) {
        calls.incrementAndGet();
    }

    @Override
    public String toString() {
        return calls.get() + " calls" + (repeats.get() == 0 ? "" : ", " + repeats.get() + " of their tries repeated");
    }
}
