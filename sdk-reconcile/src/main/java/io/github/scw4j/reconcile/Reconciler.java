package io.github.scw4j.reconcile;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.reconcile.internal.execute.EventSink;
import io.github.scw4j.reconcile.internal.execute.Executor;
import io.github.scw4j.reconcile.internal.execute.Surroundings;
import io.github.scw4j.reconcile.internal.kubernetes.ClusterRecords;
import io.github.scw4j.reconcile.internal.kubernetes.Drains;
import io.github.scw4j.reconcile.internal.kubernetes.EventBook;
import io.github.scw4j.reconcile.internal.kubernetes.ListedKubernetes;
import io.github.scw4j.reconcile.internal.kubernetes.SingleTry;
import io.github.scw4j.reconcile.internal.kubernetes.WatchedKubernetes;
import io.github.scw4j.reconcile.internal.observe.ClusterObserver;
import io.github.scw4j.reconcile.internal.run.ClusterLoop;
import io.github.scw4j.reconcile.internal.run.Rounds;
import io.github.scw4j.reconcile.internal.run.Switches;
import io.github.scw4j.reconcile.listener.Round;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * Watches one cluster from both sides, Scaleway's and Kubernetes', and puts right what is not. What it may do is said by its
 * mode; without one it observes.
 *
 * <pre>{@code
 * try (Reconciler reconciler = Reconciler.builder()
 *         .scaleway(client)
 *         .kubernetes(kubernetes)
 *         .cluster(clusterId)
 *         .nodes(NodePolicy.kapsule())
 *         .autoheal(AutohealPolicy.defaults())
 *         .mode(Mode.DRY_RUN)
 *         .build()) {
 *     reconciler.reconcileOnce().decisions().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Either it is asked for single rounds ({@link #reconcileOnce()}) or it runs by itself ({@link #start()}); then any number of
 * replicas may run, of which one acts. Safe for use by several threads.
 */
public final class Reconciler implements AutoCloseable {
    /** What takes longer is a failed look: what would come of it is decided on too late. */
    private static final Duration READING = Duration.ofSeconds(30);

    private final ReconcilerSettings settings;
    private final KubernetesClient writing;
    private final ClusterRecords records;
    private final Rounds rounds;
    private final ListedKubernetes listed;
    private @Nullable ClusterLoop loop;

    Reconciler(ReconcilerSettings settings) {
        this.settings = settings;
        this.writing = SingleTry.of(settings.kubernetes());
        this.records = new ClusterRecords(writing, settings.namespace(), settings.name());
        this.listed = new ListedKubernetes(settings.kubernetes());
        Drains drains = new Drains(writing);
        ScalewayClient scaleway = settings.scaleway();
        ClusterObserver observer = new ClusterObserver(
                scaleway.with(options -> options.timeout(READING)),
                settings.clusterId(),
                records,
                drains,
                settings.services(),
                settings.clock());
        Surroundings around = Surroundings.of(scaleway, writing, records, drains, observer::forget);
        EventSink events = new EventSink(new EventBook(writing, records), settings.listeners()::told);
        this.rounds = new Rounds(
                observer,
                settings.concerns(),
                new Executor(around, settings.budget(), settings.clock(), events, settings.listeners()::decided),
                settings.mode(),
                settings.clock(),
                settings.listeners()::ended);
    }

    /** A builder; {@code scaleway}, {@code kubernetes} and {@code cluster} are required. */
    public static ReconcilerBuilder builder() {
        return new ReconcilerBuilder();
    }

    /** The cluster's id, Scaleway's. */
    public String clusterId() {
        return settings.clusterId();
    }

    /**
     * One round, now: looks at all of it, plans, and carries out what the mode allows. Nobody is elected for it: call it from one
     * place only, such as a CronJob that forbids concurrency. What planners wait for, such as two looks some minutes apart, needs
     * several rounds by the same object.
     *
     * @return what was seen and done; a look that failed is part of it, not an exception
     */
    public Round reconcileOnce() {
        return rounds.next(listed, () -> true);
    }

    /**
     * Begins to run by itself: watches Kubernetes, stands for election, and once elected makes rounds at the interval and soon
     * after something happened to a node or a Service. Nothing happens when it runs already.
     */
    public synchronized void start() {
        if (loop == null) {
            loop = new ClusterLoop(
                    rounds,
                    onChange -> new WatchedKubernetes(
                            settings.kubernetes(), settings.services().isPresent(), onChange),
                    settings.election(),
                    settings.scheduler(),
                    settings.clock(),
                    settings.interval());
        }
    }

    /** Whether it runs by itself and is the replica that acts. */
    public synchronized boolean isLeading() {
        return loop != null && loop.isLeading();
    }

    /**
     * Ends what {@link #start()} began: no action is begun any more, the one under way is waited for, and the Lease is given
     * back, so that another replica takes over at once.
     */
    public synchronized void stop() {
        if (loop != null) {
            loop.close();
            loop = null;
        }
    }

    /**
     * Stops everything, on all replicas: from the next round on nothing is written, repairs under way included. It is written into
     * the ConfigMap of the cluster's records, as {@code kill}, where a person can do the same.
     *
     * @throws io.fabric8.kubernetes.client.KubernetesClientException when it cannot be written
     */
    public void kill(String reason) {
        write(Switches.KILL, reason);
    }

    /** Lets no repair begin, on all replicas; those under way are brought to their end. As {@link #kill}, as {@code pause}. */
    public void pause(String reason) {
        write(Switches.PAUSE, reason);
    }

    /** The same for one pool, named by its name or id; as {@code pause.<pool>}. */
    public void pausePool(String pool, String reason) {
        write(Switches.pausePool(pool), reason);
    }

    /** Takes {@link #kill} and {@link #pause} back. */
    public void resume() {
        records.change(Map.of(Switches.KILL, "", Switches.PAUSE, ""));
    }

    /** Takes {@link #pausePool} back. */
    public void resumePool(String pool) {
        records.change(Map.of(Switches.pausePool(pool), ""));
    }

    private void write(String key, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the reason is blank; say why, it is what others will read");
        }
        records.change(Map.of(key, reason));
    }

    /** As {@link #stop()}. The clients that it was given stay open. */
    @Override
    public void close() {
        stop();
        settings.ownScheduler().ifPresent(ExecutorService::shutdown);
    }
}
