package io.github.scw4j.core.internal.call;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Makes a thread wait on the client's scheduler, so that whoever owns the scheduler's clock owns the wait. */
final class Pause {
    private final ScheduledExecutorService scheduler;

    Pause(ScheduledExecutorService scheduler) {
        this.scheduler = scheduler;
    }

    void await(Duration length) throws InterruptedException {
        if (length.isZero()) {
            return;
        }
        CountDownLatch over = new CountDownLatch(1);
        ScheduledFuture<?> alarm = scheduler.schedule(over::countDown, length.toNanos(), TimeUnit.NANOSECONDS);
        try {
            over.await();
        } finally {
            alarm.cancel(false);
        }
    }
}
