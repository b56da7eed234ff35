package io.github.scw4j.reconcile.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.extended.leaderelection.resourcelock.LeaderElectionRecord;
import io.fabric8.kubernetes.client.extended.leaderelection.resourcelock.LeaseLock;
import io.github.scw4j.reconcile.stage.TestKubernetes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchedLockTest {
    private static final Duration HOLDS = Duration.ofSeconds(15);
    private static final ZonedDateTime NOW =
            Instant.parse("2026-11-26T15:00:00Z").atZone(ZoneOffset.UTC);

    private final TestKubernetes kubernetes = TestKubernetes.start();
    private final AtomicLong nanoseconds = new AtomicLong();

    @AfterEach
    void close() {
        kubernetes.close();
    }

    private void passes(Duration time) {
        nanoseconds.addAndGet(time.toNanos());
    }

    @Test
    void aProcessThatWasHeldUpKnowsByItselfThatItsLeaseHasRunOut() {
        WatchedLock lock = new WatchedLock(new LeaseLock("kube-system", "lease", "me"), nanoseconds::get);
        assertThat(lock.get(kubernetes.client())).isNull();
        lock.create(kubernetes.client(), new LeaderElectionRecord("me", HOLDS, NOW, NOW, 0));

        passes(Duration.ofSeconds(14));
        assertThat(lock.isYoungerThan(HOLDS)).isTrue();

        passes(Duration.ofSeconds(1));
        assertThat(lock.isYoungerThan(HOLDS)).isFalse();

        lock.update(kubernetes.client(), lock.get(kubernetes.client()));
        assertThat(lock.isYoungerThan(HOLDS)).isTrue();
    }

    @Test
    void aSlowRenewalCountsFromBeforeItsReadAsItDoesForTheOtherReplicas() {
        WatchedLock lock = new WatchedLock(
                new LeaseLock("kube-system", "lease", "me") {
                    @Override
                    public LeaderElectionRecord get(KubernetesClient client) {
                        LeaderElectionRecord record = super.get(client);
                        passes(Duration.ofSeconds(2));
                        return record;
                    }
                },
                nanoseconds::get);
        lock.get(kubernetes.client());
        lock.create(kubernetes.client(), new LeaderElectionRecord("me", HOLDS, NOW, NOW, 0));

        passes(HOLDS.minusSeconds(2));
        assertThat(lock.isYoungerThan(HOLDS)).isFalse();
        LeaderElectionRecord record = lock.get(kubernetes.client());
        lock.update(kubernetes.client(), record);
        passes(HOLDS.minusSeconds(2));

        assertThat(lock.isYoungerThan(HOLDS)).isFalse();
    }

    @Test
    void aReplicaWhoseLeaseDoesNotChangeIsNotAliveWhateverItsClockSays() {
        Members first = members("first");
        Members second = members("second");
        first.renew();
        assertThat(second.renew()).isEqualTo(Set.of("fleet-first", "fleet-second"));

        passes(Duration.ofSeconds(20));
        assertThat(second.renew()).isEqualTo(Set.of("fleet-second"));

        first.renew();
        assertThat(second.renew()).isEqualTo(Set.of("fleet-first", "fleet-second"));

        first.leave();
        assertThat(second.renew()).isEqualTo(Set.of("fleet-second"));
    }

    private Members members(String name) {
        return new Members(
                kubernetes.client(),
                "kube-system",
                "fleet",
                name,
                HOLDS,
                () -> NOW.toInstant().plusNanos(nanoseconds.get()),
                nanoseconds::get);
    }
}
