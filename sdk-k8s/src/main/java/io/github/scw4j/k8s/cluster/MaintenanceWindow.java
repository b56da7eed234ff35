package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** The two hours of a week in which a cluster may be upgraded by itself. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = MaintenanceWindow.Builder.class)
public sealed interface MaintenanceWindow permits ImmutableMaintenanceWindow {
    /** The hour at which it begins, 0 to 23, in UTC. */
    @Value.Default
    default int startHour() {
        return 0;
    }

    /** The day of the week. Default: any. */
    @Value.Default
    default MaintenanceDay day() {
        return MaintenanceDay.ANY;
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the window begins at midnight of any day until something else is said. */
    static Builder builder() {
        return new Builder();
    }

    /** The window that begins at this hour (0 to 23, UTC) of this day. */
    static MaintenanceWindow of(MaintenanceDay day, int startHour) {
        return builder().day(day).startHour(startHour).build();
    }

    /** Builds {@link MaintenanceWindow}. */
    final class Builder extends ImmutableMaintenanceWindow.Builder {
        Builder() {}
    }
}
