package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.IN_PLACE;
import static io.github.scw4j.k8s.change.ChangeClass.NEW_POOL_NEEDED;
import static io.github.scw4j.k8s.change.ChangeClass.NO_EFFECT;
import static io.github.scw4j.k8s.change.Comparison.named;

import io.github.scw4j.k8s.pool.Pool;
import io.github.scw4j.k8s.pool.PoolSpec;
import io.github.scw4j.k8s.pool.PoolVolumeType;
import io.github.scw4j.k8s.pool.UpdatePool;
import io.github.scw4j.k8s.pool.UpgradePolicy;
import io.github.scw4j.k8s.pool.UpgradePolicySpec;
import io.github.scw4j.k8s.version.ContainerRuntime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What changes of a pool mean. */
final class PoolChange {
    private static final String ANOTHER_POOL =
            "it is fixed when a pool is made: make a pool of another name, drain this one, and delete it";
    private static final UpgradePolicy DEFAULT_POLICY =
            UpgradePolicy.builder().maxUnavailable(1).build();

    private final ChangeObservation seen;
    private final Pool pool;
    private final Comparison found;

    PoolChange(ChangeObservation seen, Pool pool, Comparison found) {
        this.seen = seen;
        this.pool = pool;
        this.found = found;
    }

    void update(UpdatePool update) {
        new SizeChange(seen, pool, found)
                .update(
                        update.autoscaling().value(),
                        update.size().value(),
                        update.minSize().value(),
                        update.maxSize().value());
        update.autohealing().value().ifPresent(this::autohealing);
        named(update.tags(), List.of(), this::tags);
        named(update.kubeletArgs(), Map.of(), this::kubeletArgs);
        update.upgradePolicy().value().ifPresent(this::upgradePolicy);
        named(update.securityGroupId(), "", this::securityGroup);
    }

    void become(PoolSpec desired) {
        found.field("nodeType", spelled(pool.nodeType()), spelled(desired.nodeType()), NEW_POOL_NEEDED, ANOTHER_POOL);
        fixed("zone", pool.zone(), desired.zone());
        fixed("placementGroupId", pool.placementGroupId(), desired.placementGroupId());
        if (!pool.containerRuntime().equals(ContainerRuntime.UNKNOWN_RUNTIME)) {
            fixed(
                    "containerRuntime",
                    pool.containerRuntime(),
                    desired.containerRuntime().filter(asked -> !asked.equals(ContainerRuntime.UNKNOWN_RUNTIME)));
        }
        if (!pool.rootVolumeType().equals(PoolVolumeType.DEFAULT_VOLUME_TYPE)) {
            fixed(
                    "rootVolumeType",
                    pool.rootVolumeType(),
                    desired.rootVolumeType().filter(asked -> !asked.equals(PoolVolumeType.DEFAULT_VOLUME_TYPE)));
        }
        if (pool.rootVolumeSizeBytes().isPresent()) {
            fixed("rootVolumeSizeBytes", pool.rootVolumeSizeBytes(), desired.rootVolumeSizeBytes());
        }
        if (pool.privateNetworkId().isPresent()) {
            fixed("privateNetworkId", pool.privateNetworkId(), desired.privateNetworkId());
        }
        fixed("publicIpDisabled", pool.publicIpDisabled(), desired.publicIpDisabled());
        new SizeChange(seen, pool, found).become(desired);
        autohealing(desired.autohealing());
        tags(desired.tags());
        kubeletArgs(desired.kubeletArgs());
        desired.upgradePolicy().ifPresent(this::upgradePolicy);
        desired.securityGroupId().ifPresent(this::securityGroup);
        found.field("labels", pool.labels(), desired.labels(), IN_PLACE, "all labels are replaced, by SetPoolLabels");
        found.field(
                "taints",
                pool.taints(),
                desired.taints(),
                IN_PLACE,
                "all taints are replaced, by SetPoolTaints; NoExecute makes pods leave that do not tolerate it");
        found.field(
                "startupTaints",
                pool.startupTaints(),
                desired.startupTaints(),
                IN_PLACE,
                "all are replaced, by SetPoolStartupTaints; only new nodes start with them");
        found.optional(
                "userData",
                "",
                String.join(", ", desired.userData().keySet()),
                NO_EFFECT,
                "it is taken only when a pool is made, and not compared: make another pool to change it");
    }

    private void fixed(String field, Object from, Object to) {
        found.optional(field, from, to, NEW_POOL_NEEDED, ANOTHER_POOL);
    }

    /** Requests and answers spell it differently: {@code PRO2-XXS} and {@code pro2_xxs}. */
    static String spelled(String nodeType) {
        return nodeType.equals(PoolSpec.EXTERNAL_NODE_TYPE)
                ? nodeType
                : nodeType.toUpperCase(Locale.ROOT).replace('_', '-');
    }

    private void autohealing(boolean to) {
        if (to && pool.isExternal()) {
            found.refused("autohealing", pool.autohealing(), true, SizeChange.EXTERNAL);
            return;
        }
        found.field(
                "autohealing",
                pool.autohealing(),
                to,
                IN_PLACE,
                to
                        ? "Scaleway reboots nodes that are not ready for 15 minutes and replaces those that are not for 30"
                        : "nobody repairs nodes from then on, unless a reconciler does");
    }

    private void tags(List<String> to) {
        found.field(
                "tags",
                pool.tags(),
                to,
                IN_PLACE,
                "all tags are replaced; some become labels and taints of the nodes, or were");
    }

    private void kubeletArgs(Map<String, String> to) {
        found.field(
                "kubeletArgs",
                pool.kubeletArgs(),
                to,
                IN_PLACE,
                "new nodes have them; those that are there keep theirs until they are replaced");
    }

    private void securityGroup(String to) {
        found.field(
                "securityGroupId",
                pool.securityGroupId(),
                to,
                IN_PLACE,
                "a group without the rules of Scaleway's own breaks the cluster");
    }

    private void upgradePolicy(UpgradePolicySpec to) {
        UpgradePolicy from = pool.upgradePolicy().orElse(DEFAULT_POLICY);
        int unavailable = to.maxUnavailable().orElse(from.maxUnavailable());
        int surge = to.maxSurge().orElse(from.maxSurge());
        Optional<String> refusal = unavailable == 0 && surge == 0
                ? Optional.of("maxUnavailable and maxSurge would both be 0: no node could ever be replaced")
                : Optional.empty();
        ChangeClass changeClass = refusal.isPresent() ? ChangeClass.IMPOSSIBLE : IN_PLACE;
        found.optional(
                "upgradePolicy.maxUnavailable",
                from.maxUnavailable(),
                to.maxUnavailable(),
                changeClass,
                refusal.orElse("so many nodes may be missing during an upgrade"));
        found.optional(
                "upgradePolicy.maxSurge",
                from.maxSurge(),
                to.maxSurge(),
                changeClass,
                refusal.orElse("an upgrade needs quota and stock for so many more nodes"));
    }
}
