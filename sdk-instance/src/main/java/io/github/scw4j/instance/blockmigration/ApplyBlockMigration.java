package io.github.scw4j.instance.blockmigration;

import java.util.Optional;

/**
 * A volume or a snapshot to be migrated to Block Storage.
 *
 * @param volumeId the volume
 * @param snapshotId the snapshot, where it is not a volume
 * @param validationKey the key of the plan
 */
record ApplyBlockMigration(Optional<String> volumeId, Optional<String> snapshotId, String validationKey) {
    static ApplyBlockMigration toVolume(String volumeId, String validationKey) {
        return new ApplyBlockMigration(Optional.of(volumeId), Optional.empty(), validationKey);
    }

    static ApplyBlockMigration toSnapshot(String snapshotId, String validationKey) {
        return new ApplyBlockMigration(Optional.empty(), Optional.of(snapshotId), validationKey);
    }
}
