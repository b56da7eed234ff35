package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is there of a project, as the APIs answer it.
 *
 * @param clusters clusters that are there, those of other projects among them as far as the key may see them ({@code ListClusters})
 * @param servers Instances ({@code ListServers})
 * @param volumes volumes of the Instance API ({@code ListVolumes})
 * @param instanceIps flexible IPs of Instances ({@code ListIPs} of the Instance API)
 * @param loadBalancers load balancers ({@code ListLbs})
 * @param loadBalancerIps flexible IPs of load balancers ({@code ListIPs} of the Load Balancer API)
 * @param privateNetworks private networks ({@code ListPrivateNetworks})
 * @param addresses who is in these networks ({@code ListIPs} of IPAM)
 * @param hourlyPrices what an hour of an Instance costs, in euros, by zone and commercial type ({@code ListServersTypes}); types
 *     without a price are missing
 */
public record ProjectResources(
        List<Cluster> clusters,
        List<Server> servers,
        List<Volume> volumes,
        List<io.github.scw4j.instance.ip.Ip> instanceIps,
        List<LoadBalancer> loadBalancers,
        List<io.github.scw4j.lb.ip.Ip> loadBalancerIps,
        List<PrivateNetwork> privateNetworks,
        List<io.github.scw4j.vpc.ipam.Ip> addresses,
        Map<Zone, Map<String, BigDecimal>> hourlyPrices) {
    /** Copies the lists. */
    public ProjectResources {
        clusters = List.copyOf(clusters);
        servers = List.copyOf(servers);
        volumes = List.copyOf(volumes);
        instanceIps = List.copyOf(instanceIps);
        loadBalancers = List.copyOf(loadBalancers);
        loadBalancerIps = List.copyOf(loadBalancerIps);
        privateNetworks = List.copyOf(privateNetworks);
        addresses = List.copyOf(addresses);
        hourlyPrices = Map.copyOf(hourlyPrices);
    }

    Optional<BigDecimal> hourlyPrice(Server server) {
        return server.zone()
                .map(hourlyPrices::get)
                .flatMap(prices -> Optional.ofNullable(prices.get(server.commercialType())));
    }
}
