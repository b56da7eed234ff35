package io.github.scw4j.k8s.blueprint;

import static io.github.scw4j.k8s.cluster.AutoscalerEstimator.BINPACKING;
import static io.github.scw4j.k8s.cluster.AutoscalerExpander.RANDOM;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.k8s.acl.AclRule;
import io.github.scw4j.k8s.acl.AclRuleSpec;
import io.github.scw4j.k8s.cluster.AutoUpgrade;
import io.github.scw4j.k8s.cluster.AutoUpgradeSpec;
import io.github.scw4j.k8s.cluster.AutoscalerConfig;
import io.github.scw4j.k8s.cluster.AutoscalerEstimator;
import io.github.scw4j.k8s.cluster.AutoscalerExpander;
import io.github.scw4j.k8s.cluster.AutoscalerSpec;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.cluster.CreateCluster;
import io.github.scw4j.k8s.cluster.MaintenanceWindow;
import io.github.scw4j.k8s.cluster.OpenIdConnectConfig;
import io.github.scw4j.k8s.cluster.OpenIdConnectSpec;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.pool.UpgradePolicySpec;
import io.github.scw4j.k8s.version.ContainerRuntime;
import io.github.scw4j.vpc.privatenetwork.CreatePrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads from what is there the blueprint that would make it, without what the server fills in by itself. */
final class LiveBlueprint {
    private static final Cidr PODS = Cidr.of("100.64.0.0/15");
    private static final Cidr SERVICES = Cidr.of("10.32.0.0/20");
    private static final Cidr CHOSEN_BY_SCALEWAY = Cidr.of("172.16.0.0/12");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final MaintenanceWindow ANY_MIDNIGHT =
            MaintenanceWindow.builder().build();
    private static final long TWENTY_GIGABYTES = 20_000_000_000L;

    private LiveBlueprint() {}

    static Blueprint of(BlueprintObservation seen) {
        Cluster cluster = seen.cluster().orElseThrow(() -> new IllegalArgumentException("there is no cluster to read"));
        List<AclRuleSpec> rules = seen.aclRules().stream()
                .map(AclRule::toSpec)
                .flatMap(Optional::stream)
                .toList();
        Optional<PrivateNetwork> network = seen.networks().stream()
                .filter(candidate -> cluster.privateNetworkId().equals(Optional.of(candidate.id())))
                .findFirst();
        return Blueprint.builder()
                .network(network.map(LiveBlueprint::network))
                .cluster(cluster(cluster, network.isPresent()))
                .pools(seen.pools().stream()
                        .filter(pool -> !pool.status().isLeaving())
                        .map(pool -> pool(pool, cluster.region()))
                        .toList())
                .aclRules(rules.equals(List.of(AclRuleSpec.everybody())) ? List.of() : rules)
                .build();
    }

    private static CreatePrivateNetwork network(PrivateNetwork network) {
        return CreatePrivateNetwork.builder()
                .name(network.name())
                .tags(tags(network))
                .subnets(network.subnets().stream()
                        .flatMap(subnet -> subnet.subnet().stream())
                        .filter(range -> !isChosenByScaleway(range))
                        .toList())
                .vpcId(text(network.vpcId()))
                .defaultRoutePropagationEnabled(network.defaultRoutePropagationEnabled())
                .build();
    }

    /** Its tags without the one by which the SDK finds what it has made. */
    static List<String> tags(PrivateNetwork network) {
        return network.tags().stream()
                .filter(tag -> !IdentifyingTag.isIn(List.of(tag)))
                .toList();
    }

    private static boolean isChosenByScaleway(Cidr range) {
        return range.address().isIpv6()
                ? range.prefixLength() == 64
                : range.prefixLength() == 22 && CHOSEN_BY_SCALEWAY.contains(range.address());
    }

    private static CreateCluster cluster(Cluster cluster, boolean networked) {
        return CreateCluster.builder()
                .type(cluster.type())
                .name(cluster.name())
                .description(cluster.description())
                .tags(cluster.tags())
                .version(cluster.version())
                .cni(cluster.cni())
                .autoscalerConfig(cluster.autoscalerConfig()
                        .map(LiveBlueprint::autoscaler)
                        .flatMap(spec -> unless(spec, AutoscalerSpec.builder().build())))
                .autoUpgrade(cluster.autoUpgrade()
                        .map(LiveBlueprint::autoUpgrade)
                        .flatMap(spec -> unless(spec, AutoUpgradeSpec.builder().build())))
                .featureGates(cluster.featureGates())
                .admissionPlugins(cluster.admissionPlugins())
                .openIdConnectConfig(cluster.openIdConnectConfig()
                        .filter(trusted -> !trusted.issuerUrl().isEmpty())
                        .map(LiveBlueprint::openIdConnect))
                .apiserverCertSans(cluster.apiserverCertSans())
                .privateNetworkId(networked ? Optional.empty() : cluster.privateNetworkId())
                .podCidr(cluster.podCidr().filter(range -> !range.equals(PODS)))
                .serviceCidr(cluster.serviceCidr().filter(range -> !range.equals(SERVICES)))
                .serviceDnsIp(cluster.serviceDnsIp()
                        .filter(address -> !isTenthOf(cluster.serviceCidr().orElse(SERVICES), address)))
                .build();
    }

    private static boolean isTenthOf(Cidr services, IpAddress address) {
        InetAddress first = services.network().address().toInetAddress();
        byte[] tenth = first.getAddress();
        tenth[tenth.length - 1] += 10;
        return Arrays.equals(tenth, address.toInetAddress().getAddress());
    }

    /** An answer from before 2026 lacks the last two fields, and reads as if nothing were ever logged. */
    private static AutoscalerSpec autoscaler(AutoscalerConfig live) {
        boolean older = live.logLevel() == 0;
        return AutoscalerSpec.builder()
                .scaleDownDisabled(unless(live.scaleDownDisabled(), false))
                .scaleDownDelayAfterAdd(unless(live.scaleDownDelayAfterAdd(), TEN_MINUTES))
                .estimator(unless(live.estimator(), BINPACKING)
                        .filter(estimator -> !estimator.equals(AutoscalerEstimator.UNKNOWN_ESTIMATOR)))
                .expander(unless(live.expander(), RANDOM)
                        .filter(expander -> !expander.equals(AutoscalerExpander.UNKNOWN_EXPANDER)))
                .ignoreDaemonsetsUtilization(unless(live.ignoreDaemonsetsUtilization(), false))
                .balanceSimilarNodeGroups(unless(live.balanceSimilarNodeGroups(), false))
                .expendablePodsPriorityCutoff(unlessNumber(live.expendablePodsPriorityCutoff(), -10))
                .scaleDownUnneededTime(unless(live.scaleDownUnneededTime(), TEN_MINUTES))
                .scaleDownUtilizationThreshold(unless(live.scaleDownUtilizationThreshold(), 0.5)
                        .filter(share -> share > 0 && share < 1)
                        .map(OptionalDouble::of)
                        .orElseGet(OptionalDouble::empty))
                .maxGracefulTerminationSec(unlessNumber(live.maxGracefulTerminationSec(), 600))
                .skipNodesWithLocalStorage(unless(live.skipNodesWithLocalStorage() || older, true))
                .logLevel(unlessNumber(older ? 2 : live.logLevel(), 2))
                .build();
    }

    private static AutoUpgradeSpec autoUpgrade(AutoUpgrade live) {
        return AutoUpgradeSpec.builder()
                .enable(live.enabled())
                .maintenanceWindow(live.maintenanceWindow().filter(window -> !window.equals(ANY_MIDNIGHT)))
                .build();
    }

    private static OpenIdConnectSpec openIdConnect(OpenIdConnectConfig live) {
        return OpenIdConnectSpec.builder()
                .issuerUrl(issuer(live.issuerUrl()))
                .clientId(live.clientId())
                .usernameClaim(text(live.usernameClaim()))
                .usernamePrefix(text(live.usernamePrefix()))
                .groupsClaim(live.groupsClaim())
                .groupsPrefix(text(live.groupsPrefix()))
                .requiredClaim(live.requiredClaim())
                .build();
    }

    /** A slash at the end can only be patched in, and is no difference. */
    static String issuer(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static PoolSpec pool(Pool pool, Optional<Region> region) {
        boolean usualVolume = isUsualVolume(pool);
        return PoolSpec.builder()
                .name(pool.name())
                .nodeType(pool.isExternal() ? pool.nodeType() : nodeType(pool))
                .placementGroupId(pool.placementGroupId())
                .autoscaling(pool.autoscaling())
                .size(size(pool))
                .minSize(unlessNumber(pool.minSize(), 0))
                .maxSize(pool.autoscaling() ? OptionalInt.of(pool.maxSize()) : mostNodes(pool))
                .containerRuntime(unless(pool.containerRuntime(), ContainerRuntime.CONTAINERD)
                        .filter(runtime -> !runtime.equals(ContainerRuntime.UNKNOWN_RUNTIME)))
                .autohealing(pool.autohealing())
                .tags(pool.tags())
                .kubeletArgs(pool.kubeletArgs())
                .upgradePolicy(pool.upgradePolicy()
                        .map(LiveBlueprint::upgradePolicy)
                        .flatMap(
                                spec -> unless(spec, UpgradePolicySpec.builder().build())))
                .zone(pool.zone()
                        .filter(zone -> !region.map(there -> there.zone(1)).equals(Optional.of(zone))))
                .rootVolumeType(usualVolume ? Optional.empty() : Optional.of(pool.rootVolumeType()))
                .rootVolumeSizeBytes(usualVolume ? OptionalLong.empty() : pool.rootVolumeSizeBytes())
                .publicIpDisabled(pool.publicIpDisabled())
                .labels(pool.labels())
                .taints(pool.taints())
                .startupTaints(pool.startupTaints())
                .privateNetworkId(pool.privateNetworkId())
                .build();
    }

    private static String nodeType(Pool pool) {
        return pool.nodeType().toUpperCase(Locale.ROOT).replace('_', '-');
    }

    /** Under autoscaling it is only where a copy starts; machines of one's own join by themselves. */
    private static int size(Pool pool) {
        if (pool.isExternal()) {
            return 0;
        }
        return pool.autoscaling() ? Math.max(pool.minSize(), Math.min(pool.size(), pool.maxSize())) : pool.size();
    }

    private static OptionalInt mostNodes(Pool pool) {
        return unlessNumber(Math.max(1, pool.maxSize()), Math.max(1, pool.size()));
    }

    /** Where the type has local disks, all of them, and else the smallest block volume. */
    private static boolean isUsualVolume(Pool pool) {
        PoolVolumeType type = pool.rootVolumeType();
        boolean localDisk =
                pool.nodeType().startsWith("dev1_") || pool.nodeType().startsWith("gp1_");
        return type.equals(PoolVolumeType.DEFAULT_VOLUME_TYPE)
                || type.equals(PoolVolumeType.L_SSD)
                || type.equals(PoolVolumeType.SBS_5K)
                        && !localDisk
                        && pool.rootVolumeSizeBytes().orElse(TWENTY_GIGABYTES) == TWENTY_GIGABYTES;
    }

    private static UpgradePolicySpec upgradePolicy(UpgradePolicy live) {
        // both 0 is what an answer without them reads as
        return live.maxUnavailable() == 0 && live.maxSurge() == 0
                ? UpgradePolicySpec.builder().build()
                : UpgradePolicySpec.builder()
                        .maxUnavailable(unlessNumber(live.maxUnavailable(), 1))
                        .maxSurge(unlessNumber(live.maxSurge(), 0))
                        .build();
    }

    private static Optional<String> text(String value) {
        return unless(value, "");
    }

    private static <T> Optional<T> unless(T value, T usual) {
        return value.equals(usual) ? Optional.empty() : Optional.of(value);
    }

    private static OptionalInt unlessNumber(int value, int usual) {
        return value == usual ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
