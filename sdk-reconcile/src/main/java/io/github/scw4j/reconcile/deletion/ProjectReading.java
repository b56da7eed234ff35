package io.github.scw4j.reconcile.deletion;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.instance.Instances;
import io.github.scw4j.instance.server.Server;
import io.github.scw4j.instance.servertype.ServerType;
import io.github.scw4j.instance.volume.Volume;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.lb.LoadBalancers;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.internal.observe.LoadBalancerZones;
import io.github.scw4j.reconcile.internal.observe.UnknownZone;
import io.github.scw4j.vpc.Ipam;
import io.github.scw4j.vpc.Vpc;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a project, region by region and zone by zone. */
final class ProjectReading {
    private final ScalewayClient client;
    private final Optional<String> projectId;
    private final List<Cluster> clusters = new ArrayList<>();
    private final List<Server> servers = new ArrayList<>();
    private final List<Volume> volumes = new ArrayList<>();
    private final List<io.github.scw4j.instance.ip.Ip> instanceIps = new ArrayList<>();
    private final List<LoadBalancer> loadBalancers = new ArrayList<>();
    private final List<io.github.scw4j.lb.ip.Ip> loadBalancerIps = new ArrayList<>();
    private final List<PrivateNetwork> privateNetworks = new ArrayList<>();
    private final List<io.github.scw4j.vpc.ipam.Ip> addresses = new ArrayList<>();
    private final Map<Zone, Map<String, BigDecimal>> hourlyPrices = new HashMap<>();

    /** Of one project; where that is not known, of all that the key may see. */
    ProjectReading(ScalewayClient client, Optional<String> projectId) {
        this.client = client;
        this.projectId = projectId;
    }

    /** Those of other projects too: a network or a tag may be theirs. */
    void clusters(Region region) {
        whereKnown(() -> clusters.addAll(K8s.of(client)
                .with(options -> options.region(region))
                .clusters()
                .list()
                .toList()));
    }

    void privateNetworks(Region region) {
        whereKnown(() -> {
            privateNetworks.addAll(Vpc.of(client)
                    .with(options -> options.region(region))
                    .privateNetworks()
                    .list(request -> projectId.map(request::projectId).orElse(request))
                    .toList());
            addresses.addAll(Ipam.of(client)
                    .with(options -> options.region(region))
                    .ips()
                    .list(request -> projectId.map(request::projectId).orElse(request))
                    .toList());
        });
    }

    void loadBalancers(Region region) {
        LoadBalancerZones.of(region).forEach(this::loadBalancers);
    }

    private void loadBalancers(Zone zone) {
        LoadBalancers there = LoadBalancers.of(client).with(options -> options.zone(zone));
        whereKnown(() -> {
            loadBalancers.addAll(there.lbs()
                    .list(request -> projectId.map(request::projectId).orElse(request))
                    .toList());
            loadBalancerIps.addAll(there.ips()
                    .list(request -> projectId.map(request::projectId).orElse(request))
                    .toList());
        });
    }

    void instances(Zone zone) {
        Instances there = Instances.of(client).with(options -> options.zone(zone));
        whereKnown(() -> {
            List<Server> here = there.servers()
                    .list(request -> projectId.map(request::projectId).orElse(request))
                    .toList();
            servers.addAll(here);
            volumes.addAll(there.volumes()
                    .list(request -> projectId.map(request::projectId).orElse(request))
                    .toList());
            instanceIps.addAll(there.ips()
                    .list(request -> projectId.map(request::projectId).orElse(request))
                    .toList());
            if (!here.isEmpty()) {
                hourlyPrices.put(zone, prices(there));
            }
        });
    }

    /** A type without a price reads as one of zero. */
    private static Map<String, BigDecimal> prices(Instances there) {
        Map<String, BigDecimal> prices = new HashMap<>();
        for (ServerType type : there.serverTypes().list()) {
            if (type.hourlyPrice() > 0) {
                prices.put(type.name(), BigDecimal.valueOf(type.hourlyPrice()));
            }
        }
        return Map.copyOf(prices);
    }

    private static void whereKnown(Runnable reading) {
        try {
            reading.run();
        } catch (ApiException e) {
            if (!UnknownZone.isReasonOf(e)) {
                throw e;
            }
        }
    }

    ProjectResources resources() {
        return new ProjectResources(
                clusters,
                servers,
                volumes,
                instanceIps,
                loadBalancers,
                loadBalancerIps,
                privateNetworks,
                addresses,
                hourlyPrices);
    }
}
