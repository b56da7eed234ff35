package io.github.scw4j.reconcile.internal.run;

import io.fabric8.kubernetes.api.model.coordination.v1.Lease;
import io.fabric8.kubernetes.api.model.coordination.v1.LeaseBuilder;
import io.fabric8.kubernetes.client.KubernetesClient;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * The replicas of a fleet, each by a Lease of its own that it renews. One is alive as long as its Lease changes: clocks of
 * different machines are not compared.
 */
public final class Members {
    /** The label of these Leases; its value is the fleet's name. */
    static final String FLEET = "scw4j.github.io/fleet";

    private final KubernetesClient client;
    private final String namespace;
    private final String fleet;
    private final String identity;
    private final Duration duration;
    private final InstantSource clock;
    private final LongSupplier nanoseconds;
    private final Map<String, Sighting> sightings = new HashMap<>();

    private record Sighting(String version, long changedAt) {}

    /**
     * The members of a fleet.
     *
     * @param identity this one's name
     * @param duration how long one is taken for alive whose Lease does not change
     * @param clock for what the Leases tell people
     * @param nanoseconds by which that is measured
     */
    public Members(
            KubernetesClient client,
            String namespace,
            String fleet,
            String identity,
            Duration duration,
            InstantSource clock,
            LongSupplier nanoseconds) {
        this.client = client;
        this.namespace = namespace;
        this.fleet = fleet;
        this.identity = identity;
        this.duration = duration;
        this.clock = clock;
        this.nanoseconds = nanoseconds;
    }

    /** Says that this one is alive, and tells which are, this one among them. */
    public synchronized Set<String> renew() {
        client.resource(own()).createOr(existing -> existing.update());
        Set<String> alive = new TreeSet<>();
        long now = nanoseconds.getAsLong();
        for (Lease lease : client.leases()
                .inNamespace(namespace)
                .withLabel(FLEET, fleet)
                .list()
                .getItems()) {
            String member = lease.getMetadata().getName();
            String version = lease.getMetadata().getResourceVersion();
            Sighting before = sightings.get(member);
            Sighting last = before != null && before.version().equals(version) ? before : new Sighting(version, now);
            sightings.put(member, last);
            if (now - last.changedAt() < duration.toNanos()) {
                alive.add(member);
            }
        }
        return alive;
    }

    /** This one's name among the members. */
    public String self() {
        return fleet + "-" + identity;
    }

    /** Says that this one is not any more. */
    public void leave() {
        client.leases().inNamespace(namespace).withName(self()).delete();
    }

    private Lease own() {
        return new LeaseBuilder()
                .withNewMetadata()
                .withNamespace(namespace)
                .withName(self())
                .addToLabels(FLEET, fleet)
                .endMetadata()
                .withNewSpec()
                .withHolderIdentity(identity)
                .withLeaseDurationSeconds((int) Math.max(1, duration.toSeconds()))
                .withRenewTime(clock.instant().atZone(ZoneOffset.UTC))
                .endSpec()
                .build();
    }
}
