package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.instance.server.ListServers;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.vpc.ipam.ListIps;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Where a cluster's machines are looked for: in its private networks where it has some, else in its whole project.
 *
 * @param projectId the cluster's project
 * @param privateNetworkIds the cluster's private network and those of its pools
 */
record Scope(Optional<String> projectId, List<String> privateNetworkIds) {
    static Scope of(Cluster cluster, List<Pool> pools) {
        TreeSet<String> networks = new TreeSet<>();
        cluster.privateNetworkId().ifPresent(networks::add);
        pools.forEach(pool -> pool.privateNetworkId().ifPresent(networks::add));
        Optional<String> project = Optional.of(cluster.projectId()).filter(id -> !id.isEmpty());
        boolean external = networks.isEmpty() || pools.stream().anyMatch(Pool::isExternal);
        return new Scope(project, external ? List.of() : List.copyOf(networks));
    }

    ListServers.Builder narrow(ListServers.Builder request) {
        projectId.ifPresent(request::projectId);
        return privateNetworkIds.isEmpty() ? request : request.addAllPrivateNetworks(privateNetworkIds);
    }

    /** IPAM can be asked for one network only. */
    ListIps.Builder narrow(ListIps.Builder request) {
        projectId.ifPresent(request::projectId);
        return privateNetworkIds.size() == 1 ? request.privateNetworkId(privateNetworkIds.get(0)) : request;
    }
}
