package io.github.scw4j.core.internal.call;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a client, all daemons, each kind made when it is first needed: one timer, two that look at resources for
 * waits, and those of {@code async} (virtual ones where the JVM has them).
 */
final class ClientThreads implements AutoCloseable {
    private static final int WAIT_WORKERS = 2;

    private final ScheduledExecutorService scheduler;
    private final boolean ownScheduler;
    private final ThreadPoolExecutor waitWorkers;
    private final Optional<Executor> users;
    private @Nullable ExecutorService own;

    ClientThreads(Optional<ScheduledExecutorService> scheduler, Optional<Executor> executor) {
        this.ownScheduler = scheduler.isEmpty();
        this.scheduler = scheduler.orElseGet(ClientThreads::timer);
        this.users = executor;
        this.waitWorkers = new ThreadPoolExecutor(
                WAIT_WORKERS, WAIT_WORKERS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), named("scw4j-wait-"));
        waitWorkers.allowCoreThreadTimeOut(true);
    }

    private static ScheduledExecutorService timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, named("scw4j-timer-"));
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private static ThreadFactory named(String prefix) {
        AtomicInteger number = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, prefix + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    ScheduledExecutorService scheduler() {
        return scheduler;
    }

    Executor waitWorkers() {
        return waitWorkers;
    }

    /** Runs a task elsewhere. When its future ends before the task does, the task's thread is interrupted. */
    <T> CompletableFuture<T> run(Callable<T> task) {
        CompletableFuture<T> future = new CompletableFuture<>();
        FutureTask<T> running = new FutureTask<>(task) {
            @Override
            protected void done() {
                if (!isCancelled()) {
                    settle(future, this);
                }
            }
        };
        // a no-op when it was the task that ended it
        CompletableFuture<T> unused = future.whenComplete((result, failure) -> running.cancel(true));
        executor().execute(running);
        return future;
    }

    private static <T> void settle(CompletableFuture<T> future, FutureTask<T> ended) {
        try {
            future.complete(ended.get());
        } catch (ExecutionException e) {
            future.completeExceptionally(Objects.requireNonNull(e.getCause()));
        } catch (InterruptedException e) {
            throw new IllegalStateException("get() of a task that has ended does not wait", e);
        }
    }

    private Executor executor() {
        return users.orElseGet(this::ownExecutor);
    }

    private synchronized ExecutorService ownExecutor() {
        if (own == null) {
            own = virtualThreads().orElseGet(() -> Executors.newCachedThreadPool(named("scw4j-async-")));
        }
        return own;
    }

    /** Virtual threads need Java 21; the SDK is compiled for 17. */
    private static Optional<ExecutorService> virtualThreads() {
        try {
            return Optional.of((ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null));
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("this JVM has virtual threads and does not give any", e);
        }
    }

    @Override
    public synchronized void close() {
        waitWorkers.shutdownNow();
        if (ownScheduler) {
            scheduler.shutdownNow();
        }
        if (own != null) {
            own.shutdownNow();
        }
    }
}
