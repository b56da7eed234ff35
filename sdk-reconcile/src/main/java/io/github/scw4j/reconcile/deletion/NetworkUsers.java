package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.vpc.ipam.Ip;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.Subnet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is in a private network: clusters, Instances, and whatever IPAM knows to have an address there. */
final class NetworkUsers {
    private static final int NAMED = 3;

    private final ProjectResources project;

    NetworkUsers(ProjectResources project) {
        this.project = project;
    }

    /**
     * Those that are in a network, in words.
     *
     * @param without ids of those that do not count: clusters, network interfaces, load balancers and nodes that go
     */
    List<String> of(PrivateNetwork network, Set<String> without) {
        Map<String, String> users = new LinkedHashMap<>();
        for (Cluster cluster : project.clusters()) {
            if (cluster.privateNetworkId().filter(network.id()::equals).isPresent()) {
                users.put(cluster.id(), "cluster \"" + cluster.name() + "\"");
            }
        }
        project.servers()
                .forEach(server -> server.privateNics().stream()
                        .filter(nic -> nic.privateNetworkId().equals(network.id()))
                        .forEach(nic -> users.put(nic.id(), "Instance \"" + server.name() + "\"")));
        Set<String> subnets = network.subnets().stream().map(Subnet::id).collect(Collectors.toSet());
        project.addresses().stream()
                .filter(ip -> isIn(ip, network, subnets))
                .forEach(ip -> users.putIfAbsent(holder(ip), describe(ip)));
        users.keySet().removeAll(without);
        return users.values().stream().distinct().sorted().toList();
    }

    private static boolean isIn(Ip ip, PrivateNetwork network, Set<String> subnets) {
        return ip.source()
                .filter(source ->
                        source.privateNetworkId().filter(network.id()::equals).isPresent()
                                || source.subnetId().filter(subnets::contains).isPresent())
                .isPresent();
    }

    private static String holder(Ip ip) {
        return ip.resource().map(resource -> resource.id()).orElse(ip.id());
    }

    private static String describe(Ip ip) {
        return ip.resource()
                .map(resource -> resource.type() + " \"" + resource.name().orElse(resource.id()) + "\"")
                .orElseGet(() -> "the booked address "
                        + ip.address().map(Object::toString).orElse(ip.id()));
    }

    /** The first of them, and how many more. */
    static String some(List<String> users) {
        String first = String.join(", ", users.subList(0, Math.min(NAMED, users.size())));
        return users.size() <= NAMED ? first : first + " and " + (users.size() - NAMED) + " more";
    }
}
