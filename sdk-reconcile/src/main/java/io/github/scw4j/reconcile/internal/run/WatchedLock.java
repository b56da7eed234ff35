package io.github.scw4j.reconcile.internal.run;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.extended.leaderelection.resourcelock.LeaderElectionRecord;
import io.fabric8.kubernetes.client.extended.leaderelection.resourcelock.Lock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A lock that knows when it was last renewed. A process that was held up, by its machine or by a debugger, learns from its own
 * clock that its Lease has run out, before the election tells it.
 *
 * <p>The age is counted from the read that comes before a write: fabric8's election takes the time that it writes into the Lease
 * before it reads, and the others count from that.
 */
final class WatchedLock implements Lock {
    private final Lock lock;
    private final LongSupplier nanoseconds;
    private volatile long readAt;
    private volatile long renewedAt;

    WatchedLock(Lock lock, LongSupplier nanoseconds) {
        this.lock = lock;
        this.nanoseconds = nanoseconds;
        this.readAt = nanoseconds.getAsLong();
        this.renewedAt = readAt;
    }

    boolean isYoungerThan(Duration age) {
        return nanoseconds.getAsLong() - renewedAt < age.toNanos();
    }

    @Override
    public LeaderElectionRecord get(KubernetesClient client) {
        readAt = nanoseconds.getAsLong();
        return lock.get(client);
    }

    @Override
    public void create(KubernetesClient client, LeaderElectionRecord record) {
        lock.create(client, record);
        renewedAt = readAt;
    }

    @Override
    public void update(KubernetesClient client, LeaderElectionRecord record) {
        lock.update(client, record);
        renewedAt = readAt;
    }

    @Override
    public String identity() {
        return lock.identity();
    }

    @Override
    public String describe() {
        return lock.describe();
    }
}
