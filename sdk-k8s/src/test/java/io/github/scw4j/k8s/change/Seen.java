package io.github.scw4j.k8s.change;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.cluster.AutoUpgrade;
import io.github.scw4j.k8s.cluster.AutoscalerConfig;
import io.github.scw4j.k8s.cluster.AutoscalerEstimator;
import io.github.scw4j.k8s.cluster.AutoscalerExpander;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.ClusterStatus;
import io.github.scw4j.k8s.cluster.MaintenanceDay;
import io.github.scw4j.k8s.cluster.MaintenanceWindow;
import io.github.scw4j.k8s.cluster.OpenIdConnectConfig;
import io.github.scw4j.k8s.clustertype.ClusterType;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolStatus;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.version.Cni;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** A cluster with one pool, as Scaleway answers, with what a test wants to be otherwise. */
record Seen(Cluster cluster, List<Pool> pools, List<AclRule> aclRules) {
    static final Instant NOW = Instant.parse("2026-08-18T12:00:00Z");

    static final Pool WEB = Pool.builder()
            .id("p")
            .name("web")
            .status(PoolStatus.READY)
            .version("1.34.6")
            .nodeType("pro2_xxs")
            .size(2)
            .maxSize(2)
            .zone(Zone.FR_PAR_1)
            .containerRuntime(ContainerRuntime.CONTAINERD)
            .rootVolumeType(PoolVolumeType.SBS_5K)
            .rootVolumeSizeBytes(20_000_000_000L)
            .upgradePolicy(UpgradePolicy.builder().maxUnavailable(1).build())
            .securityGroupId("g")
            .build();

    static final Cluster CLUSTER = Cluster.builder()
            .id("c")
            .name("web")
            .type("kapsule")
            .status(ClusterStatus.READY)
            .version("1.34.6")
            .region(Region.FR_PAR)
            .projectId("project")
            .organizationId("organization")
            .cni(Cni.CILIUM)
            .privateNetworkId("network")
            .podCidr(Cidr.of("100.64.0.0/15"))
            .serviceCidr(Cidr.of("10.32.0.0/20"))
            .serviceDnsIp(IpAddress.of("10.32.0.10"))
            .commitmentEndsAt(NOW)
            .aclAvailable(true)
            .autoUpgrade(AutoUpgrade.builder()
                    .maintenanceWindow(MaintenanceWindow.of(MaintenanceDay.ANY, 0))
                    .build())
            .openIdConnectConfig(OpenIdConnectConfig.builder().build())
            .autoscalerConfig(AutoscalerConfig.builder()
                    .scaleDownDelayAfterAdd(Duration.ofMinutes(10))
                    .scaleDownUnneededTime(Duration.ofMinutes(10))
                    .estimator(AutoscalerEstimator.BINPACKING)
                    .expander(AutoscalerExpander.RANDOM)
                    .scaleDownUtilizationThreshold(0.5)
                    .logLevel(2)
                    .expendablePodsPriorityCutoff(-10)
                    .maxGracefulTerminationSec(600)
                    .skipNodesWithLocalStorage(true)
                    .build())
            .build();

    static Seen standard() {
        return new Seen(
                CLUSTER,
                List.of(WEB),
                List.of(AclRule.builder().id("a").ip(Cidr.of("0.0.0.0/0")).build()));
    }

    Seen cluster(UnaryOperator<Cluster.Builder> change) {
        return new Seen(change.apply(cluster.toBuilder()).build(), pools, aclRules);
    }

    Seen pool(UnaryOperator<Pool.Builder> change) {
        return only(change.apply(WEB.toBuilder()).build());
    }

    Seen only(Pool... all) {
        return new Seen(cluster, List.of(all), aclRules);
    }

    Seen external() {
        return kosmos().only(
                        Pool.builder().id("p").name("web").nodeType("external").build());
    }

    Seen kosmos() {
        return cluster(c -> c.type("multicloud").cni(Cni.KILO));
    }

    Seen dedicated() {
        return cluster(c -> c.type("kapsule-dedicated-8").commitmentEndsAt(NOW.minusSeconds(1)));
    }

    ChangeClassifier classifier() {
        return new ChangeClassifier(new ChangeObservation(cluster, pools, aclRules, types(), NOW));
    }

    private static List<ClusterType> types() {
        return List.of(
                type("kapsule", 150, 4, 55),
                type("kapsule-dedicated-4", 250, 4, 200),
                type("kapsule-dedicated-8", 500, 8, 200),
                type("multicloud", 150, 4, 55));
    }

    private static ClusterType type(String name, int nodes, int gigabytes, int etcd) {
        boolean dedicated = name.contains("dedicated");
        return ClusterType.builder()
                .name(name)
                .maxNodes(nodes)
                .memoryBytes(gigabytes * 1_000_000_000L)
                .maxEtcdSizeBytes(etcd * 1_000_000L)
                .dedicated(dedicated)
                .commitmentDelay(Duration.ofDays(dedicated ? 30 : 0))
                .build();
    }
}
