package io.github.scw4j.instance.server;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.snapshot.SnapshotVolumeType;
import org.immutables.value.Value;

/** How a volume is backed up. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = BackupVolumeSpec.Builder.class)
public sealed interface BackupVolumeSpec permits ImmutableBackupVolumeSpec {
    /** The kind of volume that its snapshot is for. */
    SnapshotVolumeType volumeType();

    /** As a snapshot for this kind of volume. */
    static BackupVolumeSpec of(SnapshotVolumeType volumeType) {
        return builder().volumeType(volumeType).build();
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the kind is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BackupVolumeSpec}. */
    final class Builder extends ImmutableBackupVolumeSpec.Builder {
        Builder() {}
    }
}
