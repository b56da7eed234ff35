package io.github.scw4j.reconcile.internal.run;

import io.fabric8.kubernetes.client.extended.leaderelection.LeaderCallbacks;
import io.fabric8.kubernetes.client.extended.leaderelection.LeaderElectionConfig;
import io.fabric8.kubernetes.client.extended.leaderelection.LeaderElectionConfigBuilder;
import io.fabric8.kubernetes.client.extended.leaderelection.resourcelock.LeaseLock;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands for election by fabric8, over a Kubernetes Lease, until it is closed. Who loses it stands again. */
public final class Leadership implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);

    private final Election election;
    private final WatchedLock lock;
    private final LeaderElectionConfig config;
    private @Nullable CompletableFuture<?> running;
    private boolean closed;
    private volatile boolean held;

    /**
     * Not standing yet.
     *
     * @param gained called when this replica becomes the one that acts; on the election's thread, so be quick
     * @param lost called when it is not any more
     */
    public Leadership(Election election, Runnable gained, Runnable lost) {
        this.election = election;
        this.lock = new WatchedLock(
                new LeaseLock(election.namespace(), election.lease(), election.identity()), election.nanoseconds());
        this.config = new LeaderElectionConfigBuilder()
                .withName(election.lease())
                .withLock(lock)
                .withLeaseDuration(election.duration())
                .withRenewDeadline(election.renewDeadline())
                .withRetryPeriod(election.retryPeriod())
                .withReleaseOnCancel(true)
                .withLeaderCallbacks(new LeaderCallbacks(
                        () -> gain(gained),
                        () -> lose(lost),
                        leader -> LOG.debug("Lease {} is held by {}", election.lease(), leader)))
                .build();
    }

    /** Begins to stand. */
    public synchronized void start() {
        if (closed) {
            return;
        }
        CompletableFuture<?> term =
                election.client().leaderElector().withConfig(config).build().start();
        running = term;
        term.whenComplete((nothing, problem) -> start());
    }

    /**
     * Whether this replica is the one that acts. It is not any more a third of the duration before another may be: what is left is
     * for clocks that differ, by which the others judge the Lease, and for the call under way.
     */
    public boolean isHeld() {
        return held && lock.isYoungerThan(election.renewDeadline());
    }

    private void gain(Runnable gained) {
        held = true;
        LOG.info("Lease {} is held by this replica, {}", election.lease(), election.identity());
        gained.run();
    }

    private void lose(Runnable lost) {
        held = false;
        LOG.info("Lease {} is not held by this replica any more, {}", election.lease(), election.identity());
        lost.run();
    }

    /** Gives it back, so that another replica need not wait until it runs out. */
    @Override
    public void close() {
        CompletableFuture<?> term;
        synchronized (this) {
            closed = true;
            term = running;
        }
        if (term != null) {
            term.cancel(true);
        }
        held = false;
    }
}
