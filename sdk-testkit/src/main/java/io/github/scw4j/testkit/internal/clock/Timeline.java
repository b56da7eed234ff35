package io.github.scw4j.testkit.internal.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Virtual time. It holds the server's transitions and the client's tasks, both by the instant they are due, and one lock
 * under which everything of the server happens: whatever reads or changes state goes through {@link #perform}, which first
 * runs the transitions that are due, each at its own instant.
 *
 * <p>Client tasks never run under the lock: they may call the server and wait for it.
 */
public final class Timeline {

    private final Pace pace;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final ReentrantLock advancing = new ReentrantLock();
    private final PriorityQueue<DueTask> transitions = new PriorityQueue<>();
    private final PriorityQueue<DueTask> clientTasks = new PriorityQueue<>();
    private Instant reached;
    private @Nullable Instant performing;
    private long orders;
    private int inFlight;
    private long lastActivityNanos = System.nanoTime();

    /** Time that begins at an instant and passes at a pace. */
    public Timeline(Instant start, Pace pace) {
        this.reached = start;
        this.pace = pace;
    }

    /** The time it is; within {@link #perform} and transitions it stands still. */
    public Instant now() {
        lock.lock();
        try {
            return performing != null ? performing : pace.now(reached);
        } finally {
            lock.unlock();
        }
    }

    /** Has something happen on the server after a while. Called within {@link #perform} or a transition. */
    public void after(Duration delay, Runnable transition) {
        lock.lock();
        try {
            transitions.add(new DueTask(now().plus(delay), orders++, transition));
        } finally {
            lock.unlock();
        }
    }

    /** Lets the server act at the time it is, after everything that was due before. */
    public <T extends @Nullable Object> T perform(Function<Instant, T> action) {
        lock.lock();
        try {
            if (performing != null) {
                return action.apply(performing);
            }
            Instant now = pace.now(reached);
            runTransitionsUntil(now);
            reached = now;
            performing = now;
            try {
                return action.apply(now);
            } finally {
                performing = null;
            }
        } finally {
            lock.unlock();
        }
    }

    private void runTransitionsUntil(Instant until) {
        for (DueTask next = transitions.peek(); next != null && next.isDue(until); next = transitions.peek()) {
            transitions.remove();
            runTransition(next);
        }
    }

    private void runTransition(DueTask transition) {
        performing = transition.due();
        try {
            transition.run();
        } finally {
            performing = null;
        }
    }

    /** Adds a client task that runs no sooner than after a delay. */
    public DueTask addClientTask(Duration delay, Runnable action) {
        lock.lock();
        try {
            DueTask task = new DueTask(now().plus(delay), orders++, action);
            clientTasks.add(task);
            lastActivityNanos = System.nanoTime();
            changed.signalAll();
            return task;
        } finally {
            lock.unlock();
        }
    }

    /** Takes a client task back. */
    public void removeClientTask(DueTask task) {
        lock.lock();
        try {
            clientTasks.remove(task);
        } finally {
            lock.unlock();
        }
    }

    /** Moves time forward and runs all that becomes due, in order, client tasks on the calling thread. */
    public void advance(Duration by) {
        if (by.isNegative()) {
            throw new IllegalArgumentException("time only moves forward, not by " + by);
        }
        advancing.lock();
        try {
            Instant target = now().plus(by);
            pace.moved(by);
            Optional<DueTask> task = nextClientTask(target);
            while (task.isPresent()) {
                task.get().run();
                task = nextClientTask(target);
            }
        } finally {
            advancing.unlock();
        }
    }

    /** Runs transitions up to the next client task that is due by {@code target}, and hands that out. */
    private Optional<DueTask> nextClientTask(Instant target) {
        lock.lock();
        try {
            while (true) {
                DueTask task = clientTasks.peek();
                DueTask transition = transitions.peek();
                boolean taskFirst = task != null && (transition == null || task.compareTo(transition) < 0);
                DueTask first = taskFirst ? task : transition;
                if (first == null || !first.isDue(target)) {
                    reach(target);
                    return Optional.empty();
                }
                reach(first.due());
                if (taskFirst) {
                    return Optional.of(clientTasks.remove());
                }
                runTransition(transitions.remove());
            }
        } finally {
            lock.unlock();
        }
    }

    private void reach(Instant instant) {
        if (instant.isAfter(reached)) {
            reached = instant;
        }
    }

    /** Waits, in real time, until the pace lets a client task run, and hands it out. */
    DueTask takeClientTask() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                DueTask next = clientTasks.peek();
                Optional<Duration> wait =
                        next == null ? Optional.empty() : pace.waitFor(next.due(), pace.now(reached), quietFor());
                if (next != null && wait.isPresent() && wait.get().isZero()) {
                    clientTasks.remove();
                    runTransitionsUntil(next.due());
                    reach(next.due());
                    lastActivityNanos = System.nanoTime();
                    return next;
                }
                if (wait.isPresent()) {
                    changed.await(wait.get().toNanos(), TimeUnit.NANOSECONDS);
                } else {
                    changed.await();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private Optional<Duration> quietFor() {
        return inFlight > 0 ? Optional.empty() : Optional.of(Duration.ofNanos(System.nanoTime() - lastActivityNanos));
    }

    /** A request came in: time does not jump before it is answered. */
    public void requestReceived() {
        activity(1);
    }

    /** A request was answered. */
    public void requestAnswered() {
        activity(-1);
    }

    private void activity(int change) {
        lock.lock();
        try {
            inFlight += change;
            lastActivityNanos = System.nanoTime();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
