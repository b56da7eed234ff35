package io.github.scw4j.instance.blockmigration;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A volume or a snapshot to be migrated to Block Storage. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ApplyBlockMigration.Builder.class)
sealed interface ApplyBlockMigration permits ImmutableApplyBlockMigration {
    /** The volume. */
    Optional<String> volumeId();

    /** The snapshot. */
    Optional<String> snapshotId();

    /** The key of the plan. */
    String validationKey();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ApplyBlockMigration}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableApplyBlockMigration.Builder {
        Builder() {}
    }
}
