package io.github.scw4j.k8s;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.k8s.acl.AclRules;
import io.github.scw4j.k8s.blueprint.Blueprints;
import io.github.scw4j.k8s.change.Changes;
import io.github.scw4j.k8s.cluster.Clusters;
import io.github.scw4j.k8s.clustertype.ClusterTypes;
import io.github.scw4j.k8s.externalnode.ExternalNodes;
import io.github.scw4j.k8s.node.Nodes;
import io.github.scw4j.k8s.pool.Pools;
import io.github.scw4j.k8s.upgrade.Upgrades;
import io.github.scw4j.k8s.version.Versions;
import java.util.function.UnaryOperator;

/**
 * The Kubernetes API, {@code k8s/v1}: Kapsule, whose nodes are Scaleway Instances, and Kosmos, whose nodes may be anywhere.
 *
 * <pre>{@code
 * K8s k8s = K8s.of(client);
 * Cluster cluster = k8s.clusters().create(c -> c
 *         .name("web")
 *         .version("1.35.3")
 *         .privateNetworkId(network.id())
 *         .addPool(p -> p.name("default").nodeType("PRO2-XXS").size(3)));
 * }</pre>
 *
 * <p>It is immutable, holds nothing of its own, and may be used by many threads.
 */
public final class K8s {
    private final Calls calls;

    private K8s(Calls calls) {
        this.calls = calls;
    }

    /** The API over this client. */
    public static K8s of(ScalewayClient client) {
        return new K8s(Calls.of(client));
    }

    /** The same with other options for its calls, such as another region. */
    public K8s with(CallOptions options) {
        return new K8s(calls.with(options));
    }

    /** The same with the options said in place. */
    public K8s with(UnaryOperator<CallOptions.Builder> options) {
        return with(options.apply(CallOptions.builder()).build());
    }

    /** Clusters. */
    public Clusters clusters() {
        return new Clusters(calls);
    }

    /** Pools of nodes. */
    public Pools pools() {
        return new Pools(calls);
    }

    /** Nodes. */
    public Nodes nodes() {
        return new Nodes(calls);
    }

    /** Machines of one's own that join a Kosmos cluster. */
    public ExternalNodes externalNodes() {
        return new ExternalNodes(calls);
    }

    /** Kubernetes versions. */
    public Versions versions() {
        return new Versions(calls);
    }

    /** What changes would cost, before they are made. */
    public Changes changes() {
        return new Changes(calls);
    }

    /** Upgrades that are planned before they are made, and reports of what comes to its end of life. */
    public Upgrades upgrades() {
        return new Upgrades(calls);
    }

    /** Clusters that are described as values, compared with what is there, and made so. */
    public Blueprints blueprints() {
        return new Blueprints(calls);
    }

    /** Offers for control planes. */
    public ClusterTypes clusterTypes() {
        return new ClusterTypes(calls);
    }

    /** Who may reach a cluster's API server. */
    public AclRules aclRules() {
        return new AclRules(calls);
    }
}
