package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.service.Ownership;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What clusters have left in a project that are not there any more, and is billed: resources with the tag or the name of a cluster
 * that no cluster is. A pure function of what was observed; nothing is deleted. A cluster that the key may not see looks as if it were
 * gone: look with a key that sees all of them.
 *
 * <p>What is left <em>within</em> a cluster, without a Service, is {@link io.github.scw4j.reconcile.service.Orphans}.
 *
 * @param byCluster what each cluster left, by its id
 * @param unattributed what was made along with some cluster, and does not say with which
 * @param notSeen what may be there as well, in APIs that this SDK does not have
 */
public record Leftovers(
        Map<String, List<ResourceFate>> byCluster, List<ResourceFate> unattributed, List<String> notSeen) {
    /** The tag of private networks that Scaleway's command line makes for a cluster. */
    private static final String ALONG = "created-along-with-k8s-cluster";

    private static final String MARKED = "it has the tag or the name of that cluster";
    private static final String IN_ITS_INSTANCE = "it is in an Instance of that cluster";

    /** Copies the collections. */
    public Leftovers {
        Map<String, List<ResourceFate>> copy = new TreeMap<>();
        byCluster.forEach((cluster, resources) -> copy.put(cluster, List.copyOf(resources)));
        byCluster = Collections.unmodifiableMap(copy);
        unattributed = List.copyOf(unattributed);
        notSeen = List.copyOf(notSeen);
    }

    /** Those among what was observed. */
    public static Leftovers of(ProjectResources observed) {
        Search search = new Search(observed);
        search.servers();
        search.volumes();
        search.instanceIps();
        search.loadBalancers();
        search.privateNetworks();
        search.found.values().forEach(resources -> resources.sort(ResourceFate.ORDER));
        search.unattributed.sort(ResourceFate.ORDER);
        return new Leftovers(search.found, search.unattributed, NotSeen.inProject());
    }

    /** All of them. */
    public List<ResourceFate> resources() {
        List<ResourceFate> all = new ArrayList<>();
        byCluster.values().forEach(all::addAll);
        all.addAll(unattributed);
        return List.copyOf(all);
    }

    /** What is billed for them. */
    public Bill bill() {
        return Bill.of(resources());
    }

    /** All of it, a line each, for a terminal. */
    @Override
    public String toString() {
        Listed text = new Listed(
                resources().isEmpty()
                        ? "nothing is left of clusters that are gone"
                        : "left of clusters that are gone (" + bill() + ")");
        byCluster.forEach((cluster, resources) -> text.group("cluster " + cluster, resources));
        text.group("of some cluster", unattributed);
        text.group("not seen", notSeen);
        return text.toString();
    }

    private static final class Search {
        private final ProjectResources observed;
        private final Inventory inventory;
        private final Set<String> clusters;
        private final Map<String, List<ResourceFate>> found = new TreeMap<>();
        private final List<ResourceFate> unattributed = new ArrayList<>();

        Search(ProjectResources observed) {
            this.observed = observed;
            this.inventory = new Inventory(observed);
            this.clusters = observed.clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        }

        /** The cluster that it says it belongs to, where that is gone. */
        private Optional<String> gone(String name, List<String> tags) {
            return gone(ClusterMark.read(name, tags));
        }

        private Optional<String> gone(Optional<String> cluster) {
            return cluster.filter(id -> !clusters.contains(id));
        }

        private void add(String cluster, ResourceFate resource) {
            found.computeIfAbsent(cluster, none -> new ArrayList<>()).add(resource);
        }

        void servers() {
            for (Server server : observed.servers()) {
                gone(server.name(), server.tags()).ifPresent(cluster -> {
                    add(cluster, inventory.of(server, Fate.STAYS, MARKED));
                    Inventory.blockVolumes(server, Fate.STAYS, IN_ITS_INSTANCE).forEach(volume -> add(cluster, volume));
                });
            }
        }

        void volumes() {
            Map<String, String> ofServers = ofServers();
            observed.volumes()
                    .forEach(volume -> gone(volume.name(), volume.tags())
                            .ifPresentOrElse(
                                    cluster -> add(cluster, Inventory.of(volume, Fate.STAYS, MARKED)),
                                    () -> volume.server()
                                            .map(ResourceSummary::id)
                                            .map(ofServers::get)
                                            .ifPresent(cluster ->
                                                    add(cluster, Inventory.of(volume, Fate.STAYS, IN_ITS_INSTANCE)))));
        }

        private Map<String, String> ofServers() {
            Map<String, String> clusterByServer = new TreeMap<>();
            observed.servers()
                    .forEach(server -> gone(server.name(), server.tags())
                            .ifPresent(cluster -> clusterByServer.put(server.id(), cluster)));
            return clusterByServer;
        }

        void instanceIps() {
            observed.instanceIps()
                    .forEach(ip -> gone("", ip.tags())
                            .ifPresent(cluster ->
                                    add(cluster, Inventory.of(ip, Fate.STAYS, "it has the tag of that cluster"))));
        }

        void loadBalancers() {
            Map<String, String> clusterByLoadBalancer = new TreeMap<>();
            for (LoadBalancer lb : observed.loadBalancers()) {
                gone(Ownership.clusterId(lb).or(() -> ClusterMark.read(lb.name(), lb.tags())))
                        .ifPresent(cluster -> {
                            clusterByLoadBalancer.put(lb.id(), cluster);
                            add(cluster, Inventory.of(lb, Fate.STAYS, MARKED));
                        });
            }
            observed.loadBalancerIps()
                    .forEach(ip -> ip.lbId()
                            .map(clusterByLoadBalancer::get)
                            .or(() -> gone("", ip.tags()))
                            .ifPresent(cluster -> add(
                                    cluster,
                                    Inventory.of(
                                            ip,
                                            Fate.STAYS,
                                            "it has the tag of that cluster, or is on one of its load balancers"))));
        }

        void privateNetworks() {
            NetworkUsers users = new NetworkUsers(observed);
            for (PrivateNetwork network : observed.privateNetworks()) {
                Optional<String> cluster = gone(network.name(), network.tags());
                List<String> inside = users.of(network, Set.of());
                cluster.ifPresent(id -> add(id, Inventory.of(network, Fate.STAYS, MARKED)));
                if (cluster.isEmpty() && network.tags().contains(ALONG) && inside.isEmpty()) {
                    unattributed.add(Inventory.of(
                            network, Fate.STAYS, "it was made along with a cluster, and nothing is in it"));
                }
            }
        }
    }
}
