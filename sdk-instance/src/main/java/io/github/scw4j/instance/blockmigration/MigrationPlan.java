package io.github.scw4j.instance.blockmigration;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.snapshot.Snapshot;
import io.github.scw4j.instance.volume.Volume;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a migration to Block Storage would take along. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = MigrationPlan.Builder.class)
public sealed interface MigrationPlan permits ImmutableMigrationPlan {
    /** The volume that would be migrated. */
    Optional<Volume> volume();

    /** The snapshots that would be migrated. */
    List<Snapshot> snapshots();

    /** What {@code BlockMigrations.apply} wants to see. */
    @Value.Default
    default String validationKey() {
        return "";
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MigrationPlan}. */
    final class Builder extends ImmutableMigrationPlan.Builder {
        Builder() {}
    }
}
