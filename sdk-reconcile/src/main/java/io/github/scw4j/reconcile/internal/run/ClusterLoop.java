package io.github.scw4j.reconcile.internal.run;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.reconcile.internal.kubernetes.KubernetesView;
import io.github.scw4j.reconcile.internal.kubernetes.WatchedKubernetes;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rounds at an interval, and soon after something happened to a node, as long as this replica is the one that acts. The others
 * watch as well, so that they need not begin with a list when they take over.
 */
public final class ClusterLoop implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ClusterLoop.class);

    /** What happens to several nodes at once is one reason for a round, not several. */
    private static final Duration GATHERING = Duration.ofSeconds(1);

    private final Rounds rounds;
    private final ScheduledExecutorService scheduler;
    private final Duration interval;
    private final KubernetesView kubernetes;
    private final Leadership leadership;
    private final AtomicBoolean anew = new AtomicBoolean();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile boolean closed;

    /** Begins to watch and to stand for election. */
    public ClusterLoop(
            Rounds rounds,
            KubernetesClient client,
            Election election,
            ScheduledExecutorService scheduler,
            Duration interval) {
        this.rounds = rounds;
        this.scheduler = scheduler;
        this.interval = interval;
        this.leadership = new Leadership(election, this::lead, () -> {});
        this.kubernetes = new WatchedKubernetes(client, this::nudge); // begins to tell of changes at once
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
            rounds.next(kubernetes, this::isLeading);
        } catch (RuntimeException e) {
            LOG.error("a round failed; the next one begins anew", e);
            anew.set(true);
        }
    }

    /** Begins no other action, waits for the one under way, and gives the Lease back. */
    @Override
    public void close() {
        closed = true;
        rounds.awaitEnd();
        leadership.close();
        kubernetes.close();
    }
}
