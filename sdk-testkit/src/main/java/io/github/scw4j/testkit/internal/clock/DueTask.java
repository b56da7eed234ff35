package io.github.scw4j.testkit.internal.clock;

import java.time.Instant;

/** Something that happens at an instant; of two for the same instant the one asked for first comes first. */
public final class DueTask implements Comparable<DueTask> {

    private final Instant due;
    private final long order;
    private final Runnable action;

    DueTask(Instant due, long order, Runnable action) {
        this.due = due;
        this.order = order;
        this.action = action;
    }

    Instant due() {
        return due;
    }

    void run() {
        action.run();
    }

    boolean isDue(Instant at) {
        return !due.isAfter(at);
    }

    @Override
    public int compareTo(DueTask other) {
        int byTime = due.compareTo(other.due);
        return byTime != 0 ? byTime : Long.compare(order, other.order);
    }
}
