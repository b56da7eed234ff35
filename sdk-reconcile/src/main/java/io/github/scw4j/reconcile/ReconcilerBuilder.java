package io.github.scw4j.reconcile;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.reconcile.audit.AuditSink;
import io.github.scw4j.reconcile.autoheal.AutohealPolicy;
import io.github.scw4j.reconcile.internal.run.AutohealConcern;
import io.github.scw4j.reconcile.internal.run.Concern;
import io.github.scw4j.reconcile.internal.run.Election;
import io.github.scw4j.reconcile.internal.run.ServiceConcern;
import io.github.scw4j.reconcile.listener.ReconcileListener;
import io.github.scw4j.reconcile.node.NodePlanner;
import io.github.scw4j.reconcile.node.NodePolicy;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.Planner;
import io.github.scw4j.reconcile.plan.WriteBudget;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Reconciler}. Not safe for use by several threads at once. */
public final class ReconcilerBuilder {
    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(1);

    private final List<Concern> concerns = new ArrayList<>();
    private final List<ReconcileListener> listeners = new ArrayList<>();
    private @Nullable ServicePolicy services;
    private @Nullable ScalewayClient scaleway;
    private @Nullable KubernetesClient kubernetes;
    private @Nullable String clusterId;
    private @Nullable KubernetesClient electionClient;
    private @Nullable ScheduledExecutorService scheduler;
    private Mode mode = Mode.OBSERVE;
    private WriteBudget budget = WriteBudget.defaults();
    private AuditSink audit = AuditSink.log();
    private String namespace = "kube-system";
    private String name = "scw4j-reconcile";
    private String identity = Optional.ofNullable(System.getenv("HOSTNAME")).orElse("scw4j") + "-"
            + UUID.randomUUID().toString().substring(0, 8);
    private Duration leaseDuration = Duration.ofSeconds(15);
    private Duration interval = Duration.ofSeconds(30);
    private InstantSource clock = InstantSource.system();

    ReconcilerBuilder() {}

    /** The connection to Scaleway. Its default region is the cluster's. Stays open. */
    public ReconcilerBuilder scaleway(ScalewayClient client) {
        scaleway = client;
        return this;
    }

    /** The connection to the cluster's Kubernetes API. Stays open. */
    public ReconcilerBuilder kubernetes(KubernetesClient client) {
        kubernetes = client;
        return this;
    }

    /** The cluster's id, Scaleway's. */
    public ReconcilerBuilder cluster(String id) {
        clusterId = id;
        return this;
    }

    /** Heals nodes that are broken. */
    public ReconcilerBuilder autoheal(AutohealPolicy policy) {
        concerns.add(new AutohealConcern(policy));
        return this;
    }

    /** Keeps Node objects right: labels, addresses, taints, and their end. */
    public ReconcilerBuilder nodes(NodePolicy policy) {
        return planner(new NodePlanner(policy));
    }

    /**
     * Keeps load balancers for Services of type LoadBalancer.
     *
     * @throws IllegalStateException when it was said already
     */
    public ReconcilerBuilder services(ServicePolicy policy) {
        if (services != null) {
            throw new IllegalStateException("services is said already; one policy serves all Services");
        }
        services = policy;
        concerns.add(new ServiceConcern(policy));
        return this;
    }

    /** One more concern, decided on by a planner of one's own. */
    public ReconcilerBuilder planner(Planner planner) {
        concerns.add(Concern.of(planner));
        return this;
    }

    /** What becomes of plans. Default: {@link Mode#OBSERVE}. */
    public ReconcilerBuilder mode(Mode chosen) {
        mode = chosen;
        return this;
    }

    /** The most that one round writes. Default: {@link WriteBudget#defaults()}. */
    public ReconcilerBuilder budget(WriteBudget most) {
        budget = most;
        return this;
    }

    /** Keeps the audit trail. Default: {@link AuditSink#log()}. */
    public ReconcilerBuilder audit(AuditSink sink) {
        audit = sink;
        return this;
    }

    /** Hears of everything; several may be given. */
    public ReconcilerBuilder listener(ReconcileListener listener) {
        listeners.add(listener);
        return this;
    }

    /** The namespace of the ConfigMap with the cluster's records, and of the Lease. Default: {@code kube-system}. */
    public ReconcilerBuilder namespace(String where) {
        namespace = where;
        return this;
    }

    /** The name of that ConfigMap, and the beginning of the Lease's. Default: {@code scw4j-reconcile}. */
    public ReconcilerBuilder name(String what) {
        name = what;
        return this;
    }

    /** What this replica is called in the Lease, unique among all. Default: {@code $HOSTNAME} and something random. */
    public ReconcilerBuilder identity(String replica) {
        identity = replica;
        return this;
    }

    /**
     * Where the Lease is, for a program that looks after several clusters from one. Default: in the cluster itself. There it is
     * called {@code <name>-<cluster id>}.
     */
    public ReconcilerBuilder electedIn(KubernetesClient client) {
        electionClient = client;
        return this;
    }

    /**
     * How long the Lease holds when it is not renewed: as long as a lost replica's cluster is without one. Default: 15 seconds.
     *
     * @throws IllegalArgumentException when it is less than a second
     */
    public ReconcilerBuilder leaseDuration(Duration duration) {
        if (duration.compareTo(SHORTEST_LEASE) < 0) {
            throw new IllegalArgumentException(
                    "leaseDuration is " + duration + "; at least " + SHORTEST_LEASE + " is allowed");
        }
        leaseDuration = duration;
        return this;
    }

    /**
     * The time between two rounds, when nothing happens meanwhile. Default: 30 seconds.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public ReconcilerBuilder interval(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("interval is " + time + "; more than zero is allowed");
        }
        interval = time;
        return this;
    }

    /** Tells the time. Default: the system's. */
    public ReconcilerBuilder clock(InstantSource source) {
        clock = source;
        return this;
    }

    /** Runs the rounds of {@link Reconciler#start()}. Default: a thread of its own. Never closed by it. */
    public ReconcilerBuilder scheduler(ScheduledExecutorService timer) {
        scheduler = timer;
        return this;
    }

    /**
     * The reconciler. Nothing is sent.
     *
     * @throws IllegalStateException when something required is missing; the message names all of it
     */
    public Reconciler build() {
        Map<String, @Nullable Object> required = new LinkedHashMap<>();
        required.put("scaleway", scaleway);
        required.put("kubernetes", kubernetes);
        required.put("cluster", clusterId);
        List<String> missing = required.entrySet().stream()
                .filter(part -> part.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
        ScalewayClient cloud = scaleway;
        KubernetesClient cluster = kubernetes;
        String id = clusterId;
        if (cloud == null || cluster == null || id == null) {
            throw new IllegalStateException("a reconciler needs " + String.join(", ", missing));
        }
        ScheduledExecutorService given = scheduler;
        ScheduledExecutorService timer = given == null ? ownScheduler(id) : given;
        return new Reconciler(new ReconcilerSettings(
                cloud,
                cluster,
                id,
                List.copyOf(concerns),
                Optional.ofNullable(services),
                mode,
                budget,
                new Listeners(audit, listeners),
                namespace,
                name,
                election(cluster, id),
                interval,
                clock,
                timer,
                given == null ? Optional.of(timer) : Optional.empty()));
    }

    private Election election(KubernetesClient cluster, String id) {
        KubernetesClient where = electionClient;
        return new Election(
                where == null ? cluster : where, namespace, name + "-" + id, identity, leaseDuration, System::nanoTime);
    }

    private static ScheduledExecutorService ownScheduler(String clusterId) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "scw4j-reconcile-" + clusterId);
            thread.setDaemon(true);
            return thread;
        });
    }
}
