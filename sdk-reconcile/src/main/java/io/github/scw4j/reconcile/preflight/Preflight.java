package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.blueprint.Blueprint;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.UpdatePool;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Looks, before a cluster or pools are asked for, whether they would be refused, could fail later, and what they would cost: node types,
 * zones, stock, quotas, volumes, kubelet arguments, the network of pods, versions, and the limits of the cluster's type. It finds all at
 * once, and changes nothing.
 *
 * <pre>{@code
 * PreflightReport report = Preflight.of(client).check(request);
 * if (!report.isAllowed()) {
 *     System.out.println(report);
 * }
 * }</pre>
 *
 * <p>A list that is refused is {@linkplain Severity#NOT_CHECKED told of} and ends nothing. What a request's own builder refuses never gets
 * here. It is immutable, and may be used by many threads.
 */
public final class Preflight {
    private final ScalewayClient client;
    private final Quotas quotas;

    private Preflight(ScalewayClient client, Quotas quotas) {
        this.client = client;
        this.quotas = quotas;
    }

    /** Over this client, in its region. Quotas are not known. */
    public static Preflight of(ScalewayClient client) {
        return new Preflight(client, Quotas.unknown());
    }

    /** The same with quotas. Clusters are then counted in all regions, and Instances in all zones, that this version knows. */
    public Preflight quotas(Quotas known) {
        return new Preflight(client, known);
    }

    /**
     * A cluster that {@code clusters().create} would make, its pools included ({@code ListVersions}, {@code ListClusterTypes},
     * {@code ListClusters}, {@code GetPrivateNetwork} where one is named; in the zones of pools {@code ListServersTypes} and
     * {@code GetServerTypesAvailability}, and in the other zones of the region where a type is missing or short; for placement groups
     * {@code ListPlacementGroups} and {@code ListServers}; for an older patch {@code GetVersion}).
     *
     * @throws CallException when nothing answers
     */
    public PreflightReport check(CreateCluster request) {
        Reading reading = new Reading(client, quotas);
        ClusterDraft draft = ClusterDraft.of(request, reading.project(), reading.region());
        return plan(draft, reading, "cluster \"" + draft.name() + "\" in " + reading.region());
    }

    /** The same with the request said in place. */
    public PreflightReport check(UnaryOperator<CreateCluster.Builder> request) {
        return check(request.apply(CreateCluster.builder()).build());
    }

    /**
     * A blueprint of a cluster that is not there yet, its network and its pools included; what it asks is the same. How a cluster that is
     * there becomes what its blueprint says, is told by {@code k8s.blueprints().plan(blueprint)}.
     *
     * @throws CallException when nothing answers
     */
    public PreflightReport check(Blueprint blueprint) {
        Reading reading = new Reading(client, quotas);
        ClusterDraft draft = ClusterDraft.of(blueprint, reading.project(), reading.region());
        return plan(draft, reading, "cluster \"" + draft.name() + "\" in " + reading.region());
    }

    /**
     * A pool that {@code pools().create} would make in a cluster that is there ({@code GetCluster}, {@code ListPools}, and what the look at
     * a new cluster asks).
     *
     * @throws ResourceNotFoundException when there is no such cluster
     * @throws CallException when cluster or pools could not be read, or nothing answers
     */
    public PreflightReport check(String clusterId, PoolSpec pool) {
        return check(clusterId, List.of(pool));
    }

    /** Several pools for one cluster, counted together; the fields of each are named after it, such as {@code pools["web"].size}. */
    public PreflightReport check(String clusterId, List<PoolSpec> pools) {
        K8s k8s = K8s.of(client);
        Reading reading = new Reading(client, quotas);
        Cluster cluster = k8s.clusters().get(clusterId);
        ClusterDraft draft = ClusterDraft.of(
                cluster, k8s.pools().list(clusterId).toList(), pools, reading.defaultZone(reading.region()));
        String names = pools.stream().map(PoolSpec::name).sorted().collect(Collectors.joining("\", \""));
        return plan(draft, reading, "\"" + names + "\" in cluster \"" + cluster.name() + "\"");
    }

    /**
     * What {@code pools().update} would make of a pool, as far as it needs more nodes or other kubelet arguments ({@code GetPool},
     * {@code GetCluster}, {@code ListPools}, and what the look at a new cluster asks). How far a change goes otherwise is told by
     * {@code k8s.changes()}.
     *
     * @throws ResourceNotFoundException when there is no such pool
     * @throws CallException when cluster or pools could not be read, or nothing answers
     */
    public PreflightReport checkUpdate(String poolId, UpdatePool update) {
        K8s k8s = K8s.of(client);
        Reading reading = new Reading(client, quotas);
        Pool pool = k8s.pools().get(poolId);
        Cluster cluster = k8s.clusters().get(pool.clusterId());
        ClusterDraft draft = ClusterDraft.of(
                cluster, k8s.pools().list(cluster.id()).toList(), pool, update, reading.defaultZone(reading.region()));
        return plan(draft, reading, "pool \"" + pool.name() + "\" of cluster \"" + cluster.name() + "\"");
    }

    private PreflightReport plan(ClusterDraft draft, Reading reading, String subject) {
        return new PreflightPlanner(draft, reading.of(draft), quotas).report(subject);
    }
}
