package io.github.scw4j.samples.terminal;

import java.util.concurrent.CountDownLatch;

/**
 * Turns Ctrl-C, or a SIGTERM, into an interrupt of the thread that made this, and keeps the process alive until that thread has
 * tidied up and closed it.
 */
public final class ControlC implements AutoCloseable {

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch tidy = new CountDownLatch(1);
    private final Thread hook = new Thread(this::struck, "ctrl-c");

    /** From now on, for the thread that calls this. */
    public ControlC() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void struck() {
        worker.interrupt();
        boolean interrupted = true;
        while (interrupted) {
            try {
                tidy.await();
                interrupted = false;
            } catch (InterruptedException e) {
                // nobody has a reason to hurry this thread: what was made has to be deleted first
                interrupted = true;
            }
        }
    }

    /** The process may end. */
    @Override
    public void close() {
        tidy.countDown();
        if (!hook.isAlive()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // the process is ending already, and the hook has seen to it that nothing is left
                tidy.countDown();
            }
        }
    }
}
