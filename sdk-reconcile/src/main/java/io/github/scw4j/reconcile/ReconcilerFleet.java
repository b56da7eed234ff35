package io.github.scw4j.reconcile;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.reconcile.internal.kubernetes.SingleTry;
import io.github.scw4j.reconcile.internal.run.Members;
import io.github.scw4j.reconcile.internal.run.Shares;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Several clusters, looked after by several replicas of one program: each replica looks after its share, and when one is lost its
 * clusters move to the others. Replicas know each other by Leases in one cluster, the home; who acts on a cluster is decided by
 * that cluster's own Lease, so that two replicas which disagree about the shares for a moment never both act.
 *
 * <pre>{@code
 * try (ReconcilerFleet fleet = ReconcilerFleet.at(home)
 *         .cluster(Reconciler.builder().scaleway(client).kubernetes(paris).cluster(parisId).nodes(NodePolicy.kapsule()))
 *         .cluster(Reconciler.builder().scaleway(client).kubernetes(warsaw).cluster(warsawId).nodes(NodePolicy.kapsule()))
 *         .start()) {
 *     …
 * }
 * }</pre>
 */
public final class ReconcilerFleet implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ReconcilerFleet.class);

    private final Map<String, Reconciler> reconcilers;
    private final Members members;
    private final ScheduledExecutorService timer;

    private ReconcilerFleet(Builder builder) {
        this.reconcilers = builder.clusters.stream()
                .map(each -> each.electedIn(builder.home)
                        .identity(builder.identity)
                        .leaseDuration(builder.leaseDuration)
                        .build())
                .collect(Collectors.toMap(
                        Reconciler::clusterId,
                        each -> each,
                        (first, second) -> {
                            throw new IllegalArgumentException("cluster " + first.clusterId() + " is there twice");
                        },
                        ConcurrentHashMap::new));
        this.members = new Members(
                SingleTry.of(builder.home),
                builder.namespace,
                builder.name,
                builder.identity,
                builder.leaseDuration,
                InstantSource.system(),
                System::nanoTime);
        this.timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "scw4j-reconcile-fleet");
            thread.setDaemon(true);
            return thread;
        });
        long period = builder.leaseDuration.dividedBy(3).toMillis();
        timer.scheduleWithFixedDelay(this::share, 0, period, TimeUnit.MILLISECONDS);
    }

    /** A builder. The Leases are in this cluster; the client stays open. */
    public static Builder at(KubernetesClient home) {
        return new Builder(home);
    }

    private void share() {
        try {
            Set<String> alive = members.renew();
            Map<String, String> shares = Shares.of(reconcilers.keySet(), alive);
            reconcilers.forEach((cluster, reconciler) -> {
                if (members.self().equals(shares.get(cluster))) {
                    reconciler.start();
                } else {
                    reconciler.stop();
                }
            });
        } catch (KubernetesClientException e) {
            LOG.warn("the fleet's replicas are not known, all stays as it is: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("the fleet could not be shared out", e);
        }
    }

    /** The ids of the clusters on which this replica acts. */
    public Set<String> leading() {
        return reconcilers.values().stream()
                .filter(Reconciler::isLeading)
                .map(Reconciler::clusterId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Gives all clusters back, each after the action that is under way, and leaves the fleet. */
    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(1, TimeUnit.MINUTES)) {
                LOG.warn("the fleet is still being shared out after a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        reconcilers.values().forEach(Reconciler::close);
        try {
            members.leave();
        } catch (KubernetesClientException e) {
            LOG.warn("the others learn that this replica is gone when its Lease runs out: {}", e.getMessage());
        }
    }

    /** Builds a {@link ReconcilerFleet}. */
    public static final class Builder {
        private final KubernetesClient home;
        private final List<ReconcilerBuilder> clusters = new ArrayList<>();
        private String namespace = "kube-system";
        private String name = "scw4j-fleet";
        private String identity = UUID.randomUUID().toString().substring(0, 8);
        private Duration leaseDuration = Duration.ofSeconds(15);

        private Builder(KubernetesClient home) {
            this.home = home;
        }

        /** One cluster. Where its Lease is, and under which name this replica stands for it, is set by the fleet. */
        public Builder cluster(ReconcilerBuilder reconciler) {
            clusters.add(reconciler);
            return this;
        }

        /** The namespace of the replicas' Leases. Default: {@code kube-system}. */
        public Builder namespace(String where) {
            namespace = where;
            return this;
        }

        /** The fleet's name, the same for all its replicas. Default: {@code scw4j-fleet}. */
        public Builder name(String what) {
            name = what;
            return this;
        }

        /**
         * This replica's name, unique among all, of letters, digits, {@code -} and {@code .}: the name of its pod does. Default:
         * something random.
         */
        public Builder identity(String replica) {
            identity = replica;
            return this;
        }

        /** How long a replica is taken for alive after its last word. Default: 15 seconds. */
        public Builder leaseDuration(Duration duration) {
            leaseDuration = duration;
            return this;
        }

        /**
         * The fleet, which begins at once.
         *
         * @throws IllegalArgumentException when a cluster is there twice
         */
        public ReconcilerFleet start() {
            return new ReconcilerFleet(this);
        }
    }
}
