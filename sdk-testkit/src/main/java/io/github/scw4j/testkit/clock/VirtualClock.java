package io.github.scw4j.testkit.clock;

import io.github.scw4j.testkit.internal.clock.ClientTaskRunner;
import io.github.scw4j.testkit.internal.clock.DueTask;
import io.github.scw4j.testkit.internal.clock.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * The clock of an embedded Scaleway. Given to a client as its time and its scheduler, it drives client and server as one.
 *
 * <p>Time passes in one of three ways, chosen when the server is built: only by {@link #advance} (the default); a number of
 * times as fast as real time; or by jumping to whatever a task of {@link #scheduler()} waits for as soon as every request
 * in flight is answered, so that blocking code with waits runs through without a second thread.
 *
 * <p>Safe for use by many threads.
 */
public final class VirtualClock implements InstantSource, AutoCloseable {

    private final Timeline timeline;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "embedded-scaleway-task");
        thread.setDaemon(true);
        return thread;
    });
    private final VirtualScheduler scheduler;
    private final ClientTaskRunner runner;

    /** The clock over a timeline; made by the embedded Scaleway. */
    public VirtualClock(Timeline timeline) {
        this.timeline = timeline;
        this.scheduler = new VirtualScheduler(timeline, threads);
        this.runner = new ClientTaskRunner(timeline, threads);
        runner.start();
    }

    /** The virtual time it is. */
    @Override
    public Instant instant() {
        return timeline.now();
    }

    /**
     * Moves time forward and returns when everything that became due has run, in order of time: transitions of the server,
     * and tasks of {@link #scheduler()} on the calling thread. A task sees the clock at the instant it was due.
     *
     * @param by how far, not negative
     * @throws IllegalArgumentException when negative
     */
    public void advance(Duration by) {
        timeline.advance(by);
    }

    /**
     * A scheduler whose delays are virtual. Tasks without a delay run at once on a thread of their own; others when time
     * reaches them: on the thread that calls {@link #advance}, or on one of the clock's where time passes by itself.
     */
    public ScheduledExecutorService scheduler() {
        return scheduler;
    }

    /**
     * Waits for an amount of virtual time to pass, which takes another thread's {@link #advance} unless time passes by itself.
     *
     * @throws InterruptedException when interrupted while waiting
     */
    public void sleep(Duration length) throws InterruptedException {
        CountDownLatch passed = new CountDownLatch(1);
        DueTask task = timeline.addClientTask(length, passed::countDown);
        try {
            passed.await();
        } finally {
            timeline.removeClientTask(task);
        }
    }

    /** Ends the clock's threads; tasks that wait never run. The embedded Scaleway calls this when it is closed. */
    @Override
    public void close() {
        runner.close();
        scheduler.shutdownNow();
        threads.shutdownNow();
    }

    @Override
    public String toString() {
        return "VirtualClock[" + instant() + "]";
    }
}
