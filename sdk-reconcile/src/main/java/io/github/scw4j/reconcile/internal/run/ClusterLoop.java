package io.github.scw4j.reconcile.internal.run;

import io.github.scw4j.reconcile.internal.kubernetes.KubernetesView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rounds at an interval, soon after something happened to a node or a Service, and when a concern wants one, as long as this replica is the one that acts. The others
 * watch as well, so that they need not begin with a list when they take over.
 */
public final class ClusterLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterLoop.class);

    /** What happens to several nodes at once is one reason for a round, not several. */
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final Rounds rounds;
    private final ScheduledExecutorService scheduler;
    private final InstantSource clock;
    private final Duration interval;
    private final KubernetesView kubernetes;
    private final Leadership leadership;
    private final AtomicBoolean anew = new AtomicBoolean();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final AtomicReference<@Nullable Future<?>> wanted = new AtomicReference<>();
    private volatile boolean closed;

    /**
     * Begins to watch and to stand for election.
     *
     * @param kubernetes begins to watch, and calls what it is given at each change
     * @param clock the time by which concerns say when they want a round, and by which the scheduler goes
     */
    public ClusterLoop(
            Rounds rounds,
            Function<Runnable, KubernetesView> kubernetes,
            Election election,
            ScheduledExecutorService scheduler,
            InstantSource clock,
            Duration interval) {
        this.rounds = rounds;
        this.scheduler = scheduler;
        this.clock = clock;
        this.interval = interval;
        this.leadership = new Leadership(election, this::lead, () -> {});
        this.kubernetes = kubernetes.apply(this::nudge); // begins to tell of changes at once
        leadership.start();
    }

    /** Whether this replica is the one that acts. */
    public boolean isLeading() {
        return leadership.isHeld() && !closed;
    }

    private void lead() {
        anew.set(true);
        scheduler.execute(this::regularRound);
    }

    private void nudge() {
        if (isLeading() && nudged.compareAndSet(false, true)) {
            scheduler.schedule(
                    () -> {
                        nudged.set(false);
                        round();
                    },
                    GATHERING.toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    private void regularRound() {
        if (isLeading()) {
            round();
            scheduler.schedule(this::regularRound, interval.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void round() {
        if (!isLeading()) {
            return;
        }
        if (anew.compareAndSet(true, false)) {
            rounds.beginAnew();
        }
        try {
            rounds.next(kubernetes, this::isLeading).due().ifPresent(this::roundAt);
        } catch (RuntimeException e) {
            LOG.error("a round failed; the next one begins anew", e);
            anew.set(true);
        }
    }

    /** One more round, where that is before the next regular one; it takes the place of one that was wanted before. */
    private void roundAt(Instant due) {
        Duration left = Duration.between(clock.instant(), due);
        Duration delay = left.compareTo(GATHERING) < 0 ? GATHERING : left;
        if (delay.compareTo(interval) < 0) {
            schedule(scheduler.schedule(this::round, delay.toMillis(), TimeUnit.MILLISECONDS));
        }
    }

    private void schedule(@Nullable Future<?> next) {
        Future<?> before = wanted.getAndSet(next);
        if (before != null) {
            before.cancel(false);
        }
    }

    /** Begins no other action, waits for the one under way, and gives the Lease back. */
    @Override
    public void close() {
        closed = true;
        schedule(null);
        rounds.awaitEnd();
        leadership.close();
        kubernetes.close();
    }
}
