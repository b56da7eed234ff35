package io.github.scw4j.reconcile.observation;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole cluster at one instant, as Scaleway and Kubernetes tell it. Immutable, complete, and in an order of its own: what
 * was read first makes no difference.
 *
 * <p>Every part has to be given, an empty list where there is nothing; a list that could not be read leaves no other way than a
 * {@link Blind} look.
 */
public final class Observation implements Look {
    private final Instant at;
    private final Cluster cluster;
    private final Map<String, Pool> poolsById;
    private final ServerListing servers;
    private final Map<String, KubernetesService> servicesByPath;
    private final LoadBalancerListing loadBalancers;
    private final Map<String, String> records;
    private final NodeIndex index;

    private Observation(Builder parts) {
        at = parts.at.get();
        cluster = parts.cluster.get();
        poolsById = Indexes.by(Pool::id, "pool", parts.pools.get());
        servers = parts.servers.get();
        servicesByPath = Indexes.by(KubernetesService::path, "Service", parts.services.get());
        loadBalancers = parts.loadBalancers.get();
        records = parts.records.get();
        index = NodeIndex.of(parts, poolsById);
    }

    /** A builder; every part is required, but those that say otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String clusterId() {
        return cluster.id();
    }

    @Override
    public Instant at() {
        return at;
    }

    /** The cluster. */
    public Cluster cluster() {
        return cluster;
    }

    /** Its pools, by id. */
    public Collection<Pool> pools() {
        return poolsById.values();
    }

    /** The pool with this id. */
    public Optional<Pool> pool(String poolId) {
        return Optional.ofNullable(poolsById.get(poolId));
    }

    /** All nodes that either side knows, by name. */
    public List<ObservedNode> nodes() {
        return index.all();
    }

    /** The nodes of a pool, by name. */
    public List<ObservedNode> nodesOf(String poolId) {
        return index.ofPool(poolId);
    }

    /** The node with this name. */
    public Optional<ObservedNode> node(String name) {
        return index.named(name);
    }

    /** The node on this machine. */
    public Optional<ObservedNode> node(ProviderId providerId) {
        return index.on(providerId);
    }

    /** The Instances that nodes may be on; of no zone unless somebody read them. */
    public ServerListing servers() {
        return servers;
    }

    /** The Services of Kubernetes that have a load balancer or wait for its end, by path; none unless somebody read them. */
    public Collection<KubernetesService> services() {
        return servicesByPath.values();
    }

    /** The Service with this namespace and name, such as {@code shop/web}, among them. */
    public Optional<KubernetesService> service(String path) {
        return Optional.ofNullable(servicesByPath.get(path));
    }

    /** The load balancers of the cluster's project; of no zone unless somebody read them. */
    public LoadBalancerListing loadBalancers() {
        return loadBalancers;
    }

    /**
     * What planners wrote down for the cluster as a whole, by key: the data of one ConfigMap. Empty when there is none yet.
     */
    public Map<String, String> records() {
        return records;
    }

    @Override
    public String toString() {
        return "cluster \"" + cluster.name() + "\" at " + at + ": " + poolsById.size() + " pools, " + nodes().size()
                + " nodes";
    }

    /** Collects what is read. */
    public static final class Builder {
        final Part<Instant> at = new Part<>("at");
        final Part<Cluster> cluster = new Part<>("cluster");
        final Part<List<Pool>> pools = new Part<>("pools");
        final Part<List<Node>> nodes = new Part<>("nodes");
        final Part<List<KubernetesNode>> kubernetesNodes = new Part<>("kubernetesNodes");
        final Part<List<NodeLease>> leases = new Part<>("leases");
        final Part<ServerListing> servers = new Part<>("servers");
        final Part<List<KubernetesService>> services = new Part<>("services");
        final Part<LoadBalancerListing> loadBalancers = new Part<>("loadBalancers");
        final Part<Map<String, String>> records = new Part<>("records");
        final Part<Map<String, DrainProgress>> drains = new Part<>("drains");

        private Builder() {
            servers.set(ServerListing.none());
            services.set(List.of());
            loadBalancers.set(LoadBalancerListing.none());
        }

        /** When the reading began. */
        public Builder at(Instant instant) {
            at.set(instant);
            return this;
        }

        /** The cluster ({@code GetCluster}). */
        public Builder cluster(Cluster read) {
            cluster.set(read);
            return this;
        }

        /** All its pools ({@code ListPools}). */
        public Builder pools(Collection<Pool> read) {
            pools.set(List.copyOf(read));
            return this;
        }

        /** All its nodes on Scaleway's side ({@code ListNodes}). */
        public Builder nodes(Collection<Node> read) {
            nodes.set(List.copyOf(read));
            return this;
        }

        /** All Node objects of Kubernetes. */
        public Builder kubernetesNodes(Collection<KubernetesNode> read) {
            kubernetesNodes.set(List.copyOf(read));
            return this;
        }

        /** All Leases of kubelets. */
        public Builder leases(Collection<NodeLease> read) {
            leases.set(List.copyOf(read));
            return this;
        }

        /**
         * The Instances of all zones that nodes are in ({@code ListServers}). Not required: where none was read, none is taken
         * for gone.
         */
        public Builder servers(ServerListing read) {
            servers.set(read);
            return this;
        }

        /**
         * The Services whose type is {@code LoadBalancer}, and those that have a finalizer of a load balancer. Not required: what is
         * not named is taken for a Service that nobody asked for, and its load balancer stays.
         */
        public Builder services(Collection<KubernetesService> read) {
            services.set(List.copyOf(read));
            return this;
        }

        /** The load balancers of the cluster's project. Not required. */
        public Builder loadBalancers(LoadBalancerListing read) {
            loadBalancers.set(read);
            return this;
        }

        /** What planners wrote down for the cluster as a whole; an empty map when the ConfigMap is not there. */
        public Builder records(Map<String, String> read) {
            records.set(Map.copyOf(read));
            return this;
        }

        /** What is left on the nodes that are being drained, by name of the node. */
        public Builder drains(Map<String, DrainProgress> read) {
            drains.set(Map.copyOf(read));
            return this;
        }

        /**
         * The observation.
         *
         * @throws IllegalStateException when a part was not given
         * @throws IllegalArgumentException when parts do not belong together: two of one name, another cluster's node
         */
        public Observation build() {
            return new Observation(this);
        }
    }
}
