package io.github.scw4j.reconcile.move;

import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.reconcile.audit.AuditRecord;
import io.github.scw4j.reconcile.audit.AuditSink;
import io.github.scw4j.reconcile.internal.execute.EventSink;
import io.github.scw4j.reconcile.internal.execute.Executor;
import io.github.scw4j.reconcile.internal.execute.Surroundings;
import io.github.scw4j.reconcile.internal.execute.Terms;
import io.github.scw4j.reconcile.internal.kubernetes.ClusterRecords;
import io.github.scw4j.reconcile.internal.kubernetes.Drains;
import io.github.scw4j.reconcile.internal.kubernetes.EventBook;
import io.github.scw4j.reconcile.internal.kubernetes.ListedKubernetes;
import io.github.scw4j.reconcile.internal.kubernetes.SingleTry;
import io.github.scw4j.reconcile.observation.Observation;
import io.github.scw4j.reconcile.plan.Mode;
import io.github.scw4j.reconcile.plan.WriteBudget;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Vertical scaling: moves pools of one cluster to another node type, root volume or zone. Planned before it is done:
 *
 * <pre>{@code
 * PoolMoves moves = PoolMoves.of(client, kubernetes, clusterId);
 * MovePlan plan = moves.plan(poolId, target -> target.nodeType("PRO2-S"));
 * System.out.println(plan);
 * moves.runner(plan).onProgress(System.out::println).run();
 * }</pre>
 *
 * <p>It remembers nothing: what was done already is seen in the cluster. A run that was broken off is continued by planning and
 * running again, or taken back by {@link #undo}.
 */
public final class PoolMoves {
    private static final Logger LOG = LoggerFactory.getLogger(PoolMoves.class);
    private static final WriteBudget BUDGET = new WriteBudget(500, 50, 0, 1, 0);

    private final ScalewayClient scaleway;
    /** Does not repeat: the next look does. */
    private final KubernetesClient kubernetes;

    private final String clusterId;

    private PoolMoves(ScalewayClient scaleway, KubernetesClient kubernetes, String clusterId) {
        this.scaleway = scaleway;
        this.kubernetes = SingleTry.of(kubernetes);
        this.clusterId = clusterId;
    }

    /**
     * Moves of the pools of one cluster. Nothing is sent.
     *
     * @param scaleway the connection to Scaleway, whose region is the cluster's. Stays open
     * @param kubernetes the connection to the cluster's Kubernetes API. Stays open
     * @param clusterId the cluster's id, Scaleway's
     */
    public static PoolMoves of(ScalewayClient scaleway, KubernetesClient kubernetes, String clusterId) {
        return new PoolMoves(scaleway, kubernetes, clusterId);
    }

    /**
     * What would have to be done to move a pool, or what is left of it where that is under way already; nothing is changed.
     *
     * @param poolId the pool, as the API names it
     * @param target what shall be different about the new pool
     * @throws MoveRefusedException when there is no way; the message says why
     * @throws IllegalArgumentException when the new pool could not be made so
     * @throws CallException when Scaleway cannot be asked ({@code ListPools}, {@code GetCluster}, {@code ListNodes}, {@code
     *     GetUserData})
     * @throws KubernetesClientException when Kubernetes cannot
     */
    public MovePlan plan(String poolId, MoveTarget target) {
        Observation seen = observe(MoveRequest.of(poolId, false));
        return MovePlans.move(seen, poolId, target, () -> userData(poolId, target));
    }

    /** The same with the target said in place. */
    public MovePlan plan(String poolId, UnaryOperator<MoveTarget.Builder> target) {
        return plan(poolId, target.apply(MoveTarget.builder()).build());
    }

    /** What is left of a move that is under way, whatever it leads to; as {@link #plan(String, MoveTarget)}. */
    public MovePlan plan(String poolId) {
        return plan(poolId, MoveTarget.builder().build());
    }

    /**
     * What would have to be done to take a move back: pods go back to the old pool, and the new one is deleted. Nothing to do where
     * none is under way; nothing is changed.
     *
     * @param poolId the old pool
     * @throws MoveRefusedException when the old pool is being deleted, or gone: then there is no way back
     */
    public MovePlan undo(String poolId) {
        return MovePlans.undo(observe(MoveRequest.of(poolId, true)), poolId);
    }

    /**
     * A run of a plan. It begins with what is found then, so the plan may be an older one.
     *
     * @throws IllegalArgumentException when it is of another cluster
     */
    public MoveRun runner(MovePlan plan) {
        if (!plan.cluster().id().equals(clusterId)) {
            throw new IllegalArgumentException(
                    "the plan is of cluster " + plan.cluster().id() + "; pools of " + clusterId + " are moved here");
        }
        return MoveRun.of(this, plan);
    }

    private Observation observe(MoveRequest request) {
        return observer().observe(request, calls().clock().instant());
    }

    private Map<String, Secret> userData(String poolId, MoveTarget target) {
        Map<String, Secret> data = new HashMap<>();
        for (String key : target.userDataKeys()) {
            byte[] content = new Pools(calls()).userData(poolId, key);
            data.put(key, Secret.of(Base64.getEncoder().encodeToString(content)));
        }
        return data;
    }

    Calls calls() {
        return Calls.of(scaleway);
    }

    private MoveObserver observer() {
        return new MoveObserver(calls(), clusterId, new ListedKubernetes(kubernetes), new Drains(kubernetes));
    }

    MoveRounds rounds(MoveRequest request, AuditSink audit) {
        return new MoveRounds(
                observer(),
                executor(audit),
                new Terms(Mode.ENFORCE, Optional::empty, new ListedKubernetes(kubernetes)),
                request);
    }

    private Executor executor(AuditSink audit) {
        ClusterRecords records = new ClusterRecords(kubernetes, "kube-system", "scw4j-moves");
        Surroundings around = Surroundings.of(scaleway, kubernetes, records, new Drains(kubernetes), id -> {});
        EventSink events = new EventSink(new EventBook(kubernetes, records), event -> {});
        return new Executor(around, BUDGET, calls().clock(), events, record -> guarded(audit, record));
    }

    /** What an audit trail throws does not stop what it tells of. */
    private static void guarded(AuditSink audit, AuditRecord record) {
        try {
            audit.record(record);
        } catch (RuntimeException e) {
            LOG.error("{} failed", audit, e);
        }
    }
}
