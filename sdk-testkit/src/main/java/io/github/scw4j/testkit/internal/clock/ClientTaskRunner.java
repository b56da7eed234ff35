package io.github.scw4j.testkit.internal.clock;

import java.util.concurrent.Executor;

/** Hands client tasks out when time has come to them by itself. */
public final class ClientTaskRunner implements AutoCloseable {

    private final Thread thread;

    /** Starts handing out the tasks of a timeline. */
    public ClientTaskRunner(Timeline timeline, Executor executor) {
        thread = new Thread(() -> run(timeline, executor), "embedded-scaleway-clock");
        thread.setDaemon(true);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    private static void run(Timeline timeline, Executor executor) {
        try {
            while (true) {
                DueTask task = timeline.takeClientTask();
                executor.execute(task::run);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
