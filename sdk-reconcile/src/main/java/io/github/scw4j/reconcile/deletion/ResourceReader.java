package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.node.Node;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.reconcile.observation.ProviderId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what a {@link DeletionPreview} and {@link Leftovers} are made of, by lists alone: the number of calls grows with the zones
 * and the pages, not with the nodes. It reads with the client's key; what that may not see is not there.
 */
public final class ResourceReader {
    private final ScalewayClient client;
    private final K8s k8s;

    private ResourceReader(ScalewayClient client) {
        this.client = client;
        this.k8s = K8s.of(client);
    }

    /** Over this client. It is immutable, and may be used by many threads. */
    public static ResourceReader of(ScalewayClient client) {
        return new ResourceReader(client);
    }

    /**
     * A cluster of the client's region, and what is there of its project: in all zones of the region, and in those where its pools
     * and nodes are ({@code GetCluster}, {@code ListPools}, {@code ListNodes}, {@code ListClusters}, {@code ListPrivateNetworks} and
     * {@code ListIPs} of IPAM; in each zone {@code ListServers}, {@code ListVolumes}, {@code ListIPs}, {@code ListServersTypes} where
     * there are Instances; {@code ListLbs} and {@code ListIPs} of the Load Balancer API in the zones of the region).
     *
     * @throws ResourceNotFoundException when there is no such cluster
     * @throws CallException when something could not be read: half a preview would be a wrong one
     */
    public ClusterResources cluster(String clusterId) {
        Cluster cluster = k8s.clusters().get(clusterId);
        List<Pool> pools = k8s.pools().list(clusterId).toList();
        List<Node> nodes = k8s.nodes().list(clusterId).toList();
        Set<Zone> zones = zones(cluster, pools, nodes);
        ProjectReading reading =
                new ProjectReading(client, Optional.of(cluster.projectId()).filter(id -> !id.isEmpty()));
        cluster.region().ifPresent(region -> {
            reading.clusters(region);
            reading.privateNetworks(region);
            reading.loadBalancers(region);
        });
        zones.forEach(reading::instances);
        return new ClusterResources(cluster, pools, nodes, reading.resources());
    }

    private static Set<Zone> zones(Cluster cluster, List<Pool> pools, List<Node> nodes) {
        Set<Zone> zones = new TreeSet<>();
        cluster.region().ifPresent(region -> zones.addAll(known(region)));
        pools.forEach(pool -> pool.zone().ifPresent(zones::add));
        nodes.forEach(node -> node.providerId()
                .flatMap(ProviderId::parse)
                .filter(ProviderId::isInstance)
                .flatMap(ProviderId::zone)
                .ifPresent(zones::add));
        return zones;
    }

    private static List<Zone> known(Region region) {
        return Zone.known().stream()
                .filter(zone -> zone.region().equals(region))
                .toList();
    }

    /**
     * What is there of a project in all regions and zones that this version knows, and the clusters of every project that the key may
     * see, by the same lists.
     *
     * @param projectId the project's id
     * @throws CallException when something could not be read: a cluster that was not read would look as if it were gone
     */
    public ProjectResources project(String projectId) {
        ProjectReading reading = new ProjectReading(client, Optional.of(projectId));
        for (Region region : Region.known()) {
            reading.clusters(region);
            reading.privateNetworks(region);
            reading.loadBalancers(region);
            known(region).forEach(reading::instances);
        }
        return reading.resources();
    }
}
