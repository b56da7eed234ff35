package io.github.scw4j.instance.blockmigration;

import java.util.Optional;

/**
 * A volume or a snapshot that may be migrated to Block Storage.
 *
 * @param volumeId the volume
 * @param snapshotId the snapshot, where it is not a volume
 */
record PlanBlockMigration(Optional<String> volumeId, Optional<String> snapshotId) {
    static PlanBlockMigration ofVolume(String volumeId) {
        return new PlanBlockMigration(Optional.of(volumeId), Optional.empty());
    }

    static PlanBlockMigration ofSnapshot(String snapshotId) {
        return new PlanBlockMigration(Optional.empty(), Optional.of(snapshotId));
    }
}
