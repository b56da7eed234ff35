package io.github.scw4j.k8s.cluster;

import static io.github.scw4j.k8s.cluster.ClusterOperations.AVAILABLE_TYPES;
import static io.github.scw4j.k8s.cluster.ClusterOperations.AVAILABLE_VERSIONS;
import static io.github.scw4j.k8s.cluster.ClusterOperations.CREATE;
import static io.github.scw4j.k8s.cluster.ClusterOperations.DELETE;
import static io.github.scw4j.k8s.cluster.ClusterOperations.GET;
import static io.github.scw4j.k8s.cluster.ClusterOperations.KUBECONFIG;
import static io.github.scw4j.k8s.cluster.ClusterOperations.LIST;
import static io.github.scw4j.k8s.cluster.ClusterOperations.RESET_ADMIN_TOKEN;
import static io.github.scw4j.k8s.cluster.ClusterOperations.SET_TYPE;
import static io.github.scw4j.k8s.cluster.ClusterOperations.UPDATE;
import static io.github.scw4j.k8s.cluster.ClusterOperations.UPGRADE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.TransientStateException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.kubeconfig.Kubeconfig;
import io.github.scw4j.k8s.version.Version;
import io.github.scw4j.vpc.privatenetwork.PrivateNetworks;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Clusters, reached through {@code K8s.of(client).clusters()}. Every call may throw a {@link CallException}; a change while
 * another is under way, a {@link TransientStateException}: wait until the cluster is stable.
 */
public final class Clusters {
    private final Calls calls;

    /** For the entry point. */
    public Clusters(Calls calls) {
        this.calls = calls;
    }

    /** All clusters of the region that the key may see ({@code ListClusters}). */
    public Pages<Cluster> list() {
        return list(ListClusters.builder().build());
    }

    /** Some of them ({@code ListClusters}). */
    public Pages<Cluster> list(ListClusters request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Cluster> list(UnaryOperator<ListClusters.Builder> request) {
        return list(request.apply(ListClusters.builder()).build());
    }

    /**
     * Makes a cluster ({@code CreateCluster}). It is {@code creating} at first: wait for it with {@code waiter}.
     *
     * <p>When the answer is lost, the cluster is looked for by its name, which is unique in the project, before it is asked
     * for again.
     */
    public Cluster create(CreateCluster request) {
        return calls.call(CREATE, request);
    }

    /** The same with the request said in place. */
    public Cluster create(UnaryOperator<CreateCluster.Builder> request) {
        return create(request.apply(CreateCluster.builder()).build());
    }

    /**
     * Makes a cluster, and its private network first where it needs one and the request names none
     * ({@code CreatePrivateNetwork}, {@code CreateCluster}). The network has the cluster's name and the tag
     * {@code created-along-with-k8s-cluster}. When the cluster is refused, the network is deleted again; should that fail, the
     * exception has the reason as a suppressed one.
     *
     * @throws OutcomeUnknownException when nobody knows whether the cluster was made; the network is left then, and the
     *     message names it
     */
    public Cluster createWithNetwork(CreateCluster request) {
        return request.privateNetworkId().isPresent() || request.isMulticloud()
                ? create(request)
                : new NetworkedCreation(this, new PrivateNetworks(calls)).create(request);
    }

    /** The same with the request said in place. */
    public Cluster createWithNetwork(UnaryOperator<CreateCluster.Builder> request) {
        return createWithNetwork(request.apply(CreateCluster.builder()).build());
    }

    /** One cluster ({@code GetCluster}). */
    public Cluster get(String clusterId) {
        return calls.call(GET, clusterId);
    }

    /** Changes a cluster ({@code UpdateCluster}); it is {@code updating} for up to a few minutes. */
    public Cluster update(String clusterId, UpdateCluster request) {
        return calls.call(UPDATE, request, clusterId);
    }

    /** The same with the request said in place. */
    public Cluster update(String clusterId, UnaryOperator<UpdateCluster.Builder> request) {
        return update(clusterId, request.apply(UpdateCluster.builder()).build());
    }

    /**
     * Deletes a cluster with its pools and nodes ({@code DeleteCluster}): it is {@code deleting} at first, and in the end not
     * found.
     *
     * @param additionalResources what becomes of volumes, load balancers and the private network
     */
    public Cluster delete(String clusterId, AdditionalResources additionalResources) {
        DeleteCluster request = new DeleteCluster(additionalResources == AdditionalResources.DELETE);
        return calls.call(DELETE, request, clusterId);
    }

    /**
     * Upgrades a cluster ({@code UpgradeCluster}), the control plane first; there is no way back. The answer shows the version
     * to come, and the cluster is {@code ready} before its pools are.
     */
    public Cluster upgrade(String clusterId, UpgradeCluster request) {
        return calls.call(UPGRADE, request, clusterId);
    }

    /**
     * Changes a cluster to another type ({@code SetClusterType}), such as from a shared to a dedicated control plane; the API
     * server is out of reach for up to two minutes. A dedicated type is a new commitment of 30 days; the way down is refused
     * before {@link Cluster#commitmentEndsAt()}. Kapsule never becomes Kosmos, nor the other way round.
     *
     * @param type one of {@link #availableTypes}
     */
    public Cluster setType(String clusterId, String type) {
        return calls.call(SET_TYPE, new SetClusterType(type), clusterId);
    }

    /** The versions that a cluster may be upgraded to ({@code ListClusterAvailableVersions}). */
    public List<Version> availableVersions(String clusterId) {
        return calls.call(AVAILABLE_VERSIONS, clusterId);
    }

    /** The types that a cluster may be changed to ({@code ListClusterAvailableTypes}). */
    public List<ClusterType> availableTypes(String clusterId) {
        return calls.call(AVAILABLE_TYPES, clusterId);
    }

    /**
     * What kubectl needs to reach a cluster, without credentials ({@code GetClusterKubeConfig}): give it some with
     * {@link Kubeconfig#withScwPlugin()} or {@link Kubeconfig#withIamToken}.
     */
    public Kubeconfig kubeconfig(String clusterId) {
        return kubeconfig(clusterId, true);
    }

    /**
     * The same with the cluster's legacy admin token, which has every right and which Scaleway is retiring
     * ({@code GetClusterKubeConfig}).
     */
    public Kubeconfig kubeconfigWithAdminToken(String clusterId) {
        return kubeconfig(clusterId, false);
    }

    private Kubeconfig kubeconfig(String clusterId, boolean redacted) {
        GetKubeconfig request = new GetKubeconfig(redacted);
        byte[] yaml = calls.call(KUBECONFIG, request, clusterId).bytes();
        return Kubeconfig.parse(new String(yaml, StandardCharsets.UTF_8));
    }

    /**
     * Makes the cluster's legacy admin token invalid for everybody ({@code ResetClusterAdminToken}): kubeconfigs that hold it
     * must be fetched again. IAM credentials are untouched.
     */
    public void resetAdminToken(String clusterId) {
        calls.call(RESET_ADMIN_TOKEN, clusterId);
    }

    /** A wait for a cluster, such as {@code waiter(id).until(Readiness.nodes(3)).await()}. */
    public WaitFor<Cluster, Readiness> waiter(String clusterId) {
        return calls.waiter(new ClusterWatch(calls, this), clusterId);
    }

    /** A wait for a cluster that a change has just answered with: what it was before does not count. */
    public WaitFor<Cluster, Readiness> waiter(Cluster cluster) {
        return calls.waiter(new ClusterWatch(calls, this), cluster);
    }
}
