package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a new cluster shall upgrade itself to new patches of its minor version. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AutoUpgradeSpec.Builder.class)
public sealed interface AutoUpgradeSpec permits ImmutableAutoUpgradeSpec {
    /** Whether it shall. Default: false. */
    @Value.Default
    default boolean enable() {
        return false;
    }

    /** When it may. The server's default: midnight UTC of any day. */
    Optional<MaintenanceWindow> maintenanceWindow();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        maintenanceWindow().ifPresent(ClusterLimits::check);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AutoUpgradeSpec}. */
    final class Builder extends ImmutableAutoUpgradeSpec.Builder {
        Builder() {}

        /** When it may: from this hour (0 to 23, UTC) of this day, for two hours. */
        public Builder maintenanceWindow(MaintenanceDay day, int startHour) {
            return maintenanceWindow(MaintenanceWindow.of(day, startHour));
        }
    }
}
