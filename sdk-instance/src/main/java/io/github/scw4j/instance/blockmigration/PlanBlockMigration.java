package io.github.scw4j.instance.blockmigration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A volume or a snapshot that may be migrated to Block Storage. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PlanBlockMigration.Builder.class)
sealed interface PlanBlockMigration permits ImmutablePlanBlockMigration {
    /** The volume. */
    Optional<String> volumeId();

    /** The snapshot. */
    Optional<String> snapshotId();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanBlockMigration}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutablePlanBlockMigration.Builder {
        Builder() {}
    }
}
