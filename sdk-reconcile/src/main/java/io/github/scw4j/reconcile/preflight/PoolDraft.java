package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Zone;
import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.pool.UpgradePolicySpec;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A pool as it would be, made anew or changed.
 *
 * @param owner what is put before its fields, such as {@code pools["web"].}; empty where it is asked for on its own
 * @param before how many nodes it has now
 * @param size how many it would have
 * @param most how many the autoscaler could give it; the size where there is none
 * @param surge how many more there could be during an upgrade
 * @param isNew whether it is not there yet
 */
record PoolDraft(
        String owner,
        String name,
        String nodeType,
        Zone zone,
        int before,
        int size,
        int most,
        int surge,
        Optional<String> placementGroupId,
        Map<String, String> kubeletArgs,
        Optional<ContainerRuntime> containerRuntime,
        Optional<PoolVolumeType> rootVolumeType,
        OptionalLong rootVolumeSizeBytes,
        boolean publicIpDisabled,
        Optional<String> privateNetworkId,
        Optional<String> securityGroupId,
        boolean isNew) {
    static PoolDraft of(PoolSpec spec, String owner, Zone defaultZone) {
        return new PoolDraft(
                owner,
                spec.name(),
                NodeTypeName.of(spec.nodeType()),
                spec.zone().orElse(defaultZone),
                0,
                spec.size(),
                spec.autoscaling() ? Math.max(spec.size(), spec.maxSize().orElse(spec.size())) : spec.size(),
                spec.upgradePolicy()
                        .map(UpgradePolicySpec::maxSurge)
                        .map(surge -> surge.orElse(0))
                        .orElse(0),
                spec.placementGroupId(),
                spec.kubeletArgs(),
                spec.containerRuntime(),
                spec.rootVolumeType(),
                spec.rootVolumeSizeBytes(),
                spec.publicIpDisabled(),
                spec.privateNetworkId(),
                spec.securityGroupId(),
                true);
    }

    /** What is fixed of a pool that is there is not judged again. */
    static PoolDraft of(Pool pool, UpdatePool update, Zone defaultZone) {
        int size = update.size().value().orElse(pool.size());
        boolean autoscaling = update.autoscaling().value().orElse(pool.autoscaling());
        int surgeNow = pool.upgradePolicy().map(UpgradePolicy::maxSurge).orElse(0);
        return new PoolDraft(
                "",
                pool.name(),
                NodeTypeName.of(pool.nodeType()),
                pool.zone().orElse(defaultZone),
                pool.size(),
                size,
                autoscaling ? Math.max(size, update.maxSize().value().orElse(pool.maxSize())) : size,
                update.upgradePolicy()
                        .value()
                        .map(policy -> policy.maxSurge().orElse(surgeNow))
                        .orElse(surgeNow),
                pool.placementGroupId(),
                update.kubeletArgs().value().orElse(Map.of()),
                Optional.empty(),
                Optional.of(pool.rootVolumeType()),
                OptionalLong.empty(),
                pool.publicIpDisabled(),
                Optional.empty(),
                update.securityGroupId().value().filter(id -> !id.isEmpty()),
                false);
    }

    String field(String field) {
        return owner + field;
    }

    boolean isExternal() {
        return nodeType.equals(PoolSpec.EXTERNAL_NODE_TYPE);
    }

    /** How many nodes it needs now that it does not have. */
    int added() {
        return Math.max(0, size - before);
    }

    /** How many more it could come to need, the autoscaler's and those of an upgrade included. */
    int atWorst() {
        return Math.max(0, most + surge - before);
    }
}
