package io.github.scw4j.reconcile.move;

import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.pool.UpgradePolicySpec;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pool that takes the place of another one. */
final class NewPool {
    private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,6})");
    private static final int LONGEST_NAME = 100;
    private static final int ROOM_FOR_NUMBER = 8;

    private final Pool old;
    private final MoveTarget target;

    NewPool(Pool old, MoveTarget target) {
        this.old = old;
        this.target = target;
    }

    /**
     * The request.
     *
     * @param others the pools of the cluster, for a name that is free
     * @throws IllegalArgumentException when the server would refuse it
     */
    PoolSpec spec(Cluster cluster, Collection<Pool> others, Map<String, Secret> userData) {
        PoolSpec.Builder spec = PoolSpec.builder()
                .name(target.name().orElseGet(() -> nextName(others)))
                .nodeType(nodeType())
                .zone(zone())
                .size(old.size())
                .minSize(old.minSize())
                .autohealing(old.autohealing())
                .tags(marked(old.tags(), old))
                .kubeletArgs(old.kubeletArgs())
                .labels(old.labels())
                .taints(old.taints())
                .startupTaints(old.startupTaints())
                .publicIpDisabled(old.publicIpDisabled())
                .privateNetworkId(old.privateNetworkId()
                        .filter(network -> !cluster.privateNetworkId().equals(Optional.of(network))))
                .placementGroupId(
                        target.placementGroupId().or(() -> keepsZone() ? old.placementGroupId() : Optional.empty()))
                .securityGroupId(
                        target.securityGroupId().or(() -> keepsZone() ? old.securityGroupId() : Optional.empty()))
                .userData(userData);
        if (old.maxSize() > 0) {
            spec.maxSize(old.maxSize());
        }
        if (!old.containerRuntime().equals(ContainerRuntime.UNKNOWN_RUNTIME)) {
            spec.containerRuntime(old.containerRuntime());
        }
        old.upgradePolicy().flatMap(NewPool::policy).ifPresent(spec::upgradePolicy);
        rootVolume(spec);
        return spec.build();
    }

    /** A request that was made a while ago, with the size and the autoscaling that the old pool has by now. */
    static PoolSpec asOfNow(PoolSpec asked, Pool old) {
        return asked.toBuilder()
                .size(old.size())
                .tags(marked(asked.tags(), old))
                .build();
    }

    private static List<String> marked(List<String> tags, Pool old) {
        return Stream.concat(MoveMark.without(tags).stream(), MoveMark.tags(old).stream())
                .toList();
    }

    private String nodeType() {
        return spelled(target.nodeType().orElse(old.nodeType()));
    }

    private Optional<Zone> zone() {
        return target.zone().or(old::zone);
    }

    boolean keepsZone() {
        return zone().equals(old.zone());
    }

    private boolean keepsType() {
        return nodeType().equals(spelled(old.nodeType()));
    }

    /** A local disk is of the size that its node type has, and not every type has one. */
    boolean keepsRootVolume() {
        return target.rootVolumeType().isEmpty() && (keepsType() || isBlockStorage(old.rootVolumeType()));
    }

    private void rootVolume(PoolSpec.Builder spec) {
        if (keepsRootVolume()) {
            if (!old.rootVolumeType().equals(PoolVolumeType.DEFAULT_VOLUME_TYPE)) {
                spec.rootVolumeType(old.rootVolumeType());
            }
            spec.rootVolumeSizeBytes(old.rootVolumeSizeBytes());
        }
        target.rootVolumeType().ifPresent(spec::rootVolumeType);
        target.rootVolumeSizeBytes().ifPresent(spec::rootVolumeSizeBytes);
    }

    private static boolean isBlockStorage(PoolVolumeType type) {
        return type.equals(PoolVolumeType.SBS_5K) || type.equals(PoolVolumeType.SBS_15K);
    }

    private static Optional<UpgradePolicySpec> policy(UpgradePolicy policy) {
        return policy.maxUnavailable() == 0 && policy.maxSurge() == 0
                ? Optional.empty()
                : Optional.of(UpgradePolicySpec.builder()
                        .maxUnavailable(policy.maxUnavailable())
                        .maxSurge(policy.maxSurge())
                        .build());
    }

    /** {@code web-2} after {@code web}, {@code web-3} after that; the first one that is free. */
    private String nextName(Collection<Pool> others) {
        Set<String> taken = others.stream().map(Pool::name).collect(Collectors.toSet());
        Matcher numbered = NUMBERED.matcher(old.name());
        boolean hasNumber = numbered.matches();
        String whole = hasNumber ? numbered.group(1) : old.name();
        String base = whole.substring(0, Math.min(whole.length(), LONGEST_NAME - ROOM_FOR_NUMBER));
        int next = hasNumber ? Integer.parseInt(numbered.group(2)) + 1 : 2;
        return IntStream.iterate(next, number -> number + 1)
                .mapToObj(number -> base + "-" + number)
                .filter(name -> !taken.contains(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether nothing of what was asked for differs from the old pool. */
    boolean isUnchanged() {
        return differences(old).isEmpty();
    }

    /** What was asked for and is not so of a pool; the name is not looked at. */
    List<String> differences(Pool pool) {
        return Stream.of(
                        target.nodeType()
                                .filter(type -> !spelled(type).equals(spelled(pool.nodeType())))
                                .map(type -> "node type " + spelled(type)),
                        target.zone()
                                .filter(zone -> !pool.zone().equals(Optional.of(zone)))
                                .map(zone -> "zone " + zone),
                        target.rootVolumeType()
                                .filter(type -> !type.equals(pool.rootVolumeType()))
                                .map(type -> "root volume of " + type),
                        target.rootVolumeSizeBytes().isPresent()
                                        && !target.rootVolumeSizeBytes().equals(pool.rootVolumeSizeBytes())
                                ? Optional.of("root volume of "
                                        + target.rootVolumeSizeBytes().getAsLong() + " bytes")
                                : Optional.<String>empty(),
                        target.placementGroupId()
                                .filter(group -> !pool.placementGroupId().equals(Optional.of(group)))
                                .map(group -> "placement group " + group))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Requests and answers spell it differently: {@code PRO2-XXS} and {@code pro2_xxs}. */
    static String spelled(String nodeType) {
        return nodeType.toUpperCase(Locale.ROOT).replace('_', '-');
    }
}
