package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.instance.servertype.ServerType;
import io.github.scw4j.instance.servertype.ServerTypeCapabilities;
import io.github.scw4j.instance.servertype.VolumeSizeRange;
import io.github.scw4j.k8s.pool.PoolVolumeType;

/** The volume that nodes start from. */
final class RootVolumeRules {
    private static final long GIGABYTE = 1_000_000_000L;
    private static final long BLOCK_LEAST = 20 * GIGABYTE;
    private static final long BLOCK_MOST = 10_000 * GIGABYTE;

    private final PoolDraft pool;
    private final ServerType type;
    private final Findings found;
    private final long local;

    RootVolumeRules(PoolDraft pool, ServerType type, Findings found) {
        this.pool = pool;
        this.type = type;
        this.found = found;
        this.local = type.volumesConstraint().map(VolumeSizeRange::maxSizeBytes).orElse(0L);
    }

    void judge() {
        PoolVolumeType asked = pool.rootVolumeType().orElse(PoolVolumeType.DEFAULT_VOLUME_TYPE);
        if (asked.equals(PoolVolumeType.DEFAULT_VOLUME_TYPE)) {
            asked = local > 0 ? PoolVolumeType.L_SSD : PoolVolumeType.SBS_5K;
        }
        if (asked.equals(PoolVolumeType.L_SSD)) {
            local();
        } else {
            block(asked);
        }
    }

    private void local() {
        if (local == 0) {
            found.forbidden(
                    pool.field("rootVolumeType"),
                    PoolVolumeType.L_SSD,
                    type.name() + " has no local disk",
                    "take sbs_5k or sbs_15k");
        } else if (pool.rootVolumeSizeBytes().orElse(0) > local) {
            found.forbidden(
                    pool.field("rootVolumeSizeBytes"),
                    pool.rootVolumeSizeBytes().getAsLong(),
                    "the local disk of " + type.name() + " has " + Words.gigabytes(local),
                    "take no more, or sbs_5k or sbs_15k");
        }
    }

    private void block(PoolVolumeType asked) {
        boolean refused = type.capabilities()
                .flatMap(ServerTypeCapabilities::blockStorage)
                .filter(has -> !has)
                .isPresent();
        if (refused) {
            found.forbidden(
                    pool.field("rootVolumeType"),
                    asked,
                    type.name() + " cannot have block volumes",
                    local > 0 ? "take l_ssd" : "take another type of nodes");
        }
        if (asked.equals(PoolVolumeType.B_SSD)) {
            found.risk(
                    pool.field("rootVolumeType"),
                    asked,
                    "it is block storage of the former generation, which Scaleway is retiring",
                    "take sbs_5k or sbs_15k");
        }
        long size = pool.rootVolumeSizeBytes().orElse(BLOCK_LEAST);
        if (size != 0 && (size < BLOCK_LEAST || size > BLOCK_MOST)) {
            found.forbidden(
                    pool.field("rootVolumeSizeBytes"),
                    size,
                    "a volume of " + asked + " has 20 GB (20000000000) to 10 TB (10000000000000)",
                    "take a size between, or leave it out for 20 GB");
        }
        if (pool.most() > 0) {
            found.costs(
                    pool.field("rootVolumeType"),
                    asked,
                    pool.added(),
                    "each node starts from a block volume of " + Words.gigabytes(size == 0 ? BLOCK_LEAST : size)
                            + ", at a price that no API of this SDK tells",
                    local > 0 ? "a local one is in the price of the node" : "");
        }
    }
}
