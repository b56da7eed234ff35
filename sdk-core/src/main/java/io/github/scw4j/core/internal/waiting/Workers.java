package io.github.scw4j.core.internal.waiting;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Runs what blocks, on at most two threads of an executor at a time. Looks go before inspections, so that goals which ask for more
 * do not hold up the others.
 */
final class Workers {
    private static final int MOST_AT_ONCE = 2;

    private final Executor executor;
    private final Queue<Runnable> looks = new ArrayDeque<>();
    private final Queue<Runnable> inspections = new ArrayDeque<>();
    /** Our threads at work, each with the id of the last request that was answered on it. */
    private final Map<Thread, String> threads = new ConcurrentHashMap<>();

    private int active;

    Workers(Executor executor) {
        this.executor = executor;
    }

    /** Queues a task; it begins with the next {@link #start()}. */
    synchronized void look(Runnable task) {
        looks.add(task);
    }

    /** Queues a task that has time. */
    synchronized void inspect(Runnable task) {
        inspections.add(task);
    }

    /**
     * Sees to it that what is queued is run. Never called under a lock: the executor may run it at once.
     *
     * @throws java.util.concurrent.RejectedExecutionException when the executor was shut down
     */
    void start() {
        synchronized (this) {
            if (active == MOST_AT_ONCE || looks.isEmpty() && inspections.isEmpty()) {
                return;
            }
            active++;
        }
        try {
            executor.execute(this::run);
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    /** Whether the current thread is one of ours: it must not wait for what only we can do. */
    boolean isOwnThread() {
        return threads.containsKey(Thread.currentThread());
    }

    /** A call was answered on the current thread, which counts when it is one of ours. */
    void requestAnswered(String requestId) {
        threads.replace(Thread.currentThread(), requestId);
    }

    /** The last request on the current thread; empty when there was none. */
    String lastRequest() {
        return threads.getOrDefault(Thread.currentThread(), "");
    }

    synchronized boolean isIdle() {
        return active == 0 && looks.isEmpty() && inspections.isEmpty();
    }

    synchronized void clear() {
        looks.clear();
        inspections.clear();
    }

    private void run() {
        boolean outermost = threads.putIfAbsent(Thread.currentThread(), "") == null;
        boolean finished = false;
        try {
            for (Runnable task = next(); task != null; task = next()) {
                task.run();
            }
            finished = true;
        } finally {
            if (!finished) {
                leave();
            }
            if (outermost) {
                threads.remove(Thread.currentThread());
            }
        }
    }

    private synchronized @Nullable Runnable next() {
        Runnable look = looks.poll();
        Runnable task = look != null ? look : inspections.poll();
        if (task == null) {
            leave();
        }
        return task;
    }

    private synchronized void leave() {
        active--;
    }
}
