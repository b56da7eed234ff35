package io.github.scw4j.reconcile.internal.run;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.extended.leaderelection.resourcelock.LeaderElectionRecord;
import io.fabric8.kubernetes.client.extended.leaderelection.resourcelock.Lock;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A lock that knows when it was last written. A process that was held up, by its machine or by a debugger, learns from its own
 * clock that its Lease has run out, before the election tells it.
 */
final class WatchedLock implements Lock {
    private final Lock lock;
    private final LongSupplier nanoseconds;
    private volatile long renewedAt;

    WatchedLock(Lock lock, LongSupplier nanoseconds) {
        this.lock = lock;
        this.nanoseconds = nanoseconds;
        this.renewedAt = nanoseconds.getAsLong();
    }

    boolean isYoungerThan(Duration age) {
        return nanoseconds.getAsLong() - renewedAt < age.toNanos();
    }

    @Override
    public LeaderElectionRecord get(KubernetesClient client) {
        return lock.get(client);
    }

    @Override
    public void create(KubernetesClient client, LeaderElectionRecord record) {
        long now = nanoseconds.getAsLong(); // before it is sent: it may take long to arrive
        lock.create(client, record);
        renewedAt = now;
    }

    @Override
    public void update(KubernetesClient client, LeaderElectionRecord record) {
        long now = nanoseconds.getAsLong();
        lock.update(client, record);
        renewedAt = now;
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
