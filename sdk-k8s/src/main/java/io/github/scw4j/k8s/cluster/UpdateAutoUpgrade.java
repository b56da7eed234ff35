package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What to change of a cluster's upgrading itself; what is not named stays as it is. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateAutoUpgrade.Builder.class)
public sealed interface UpdateAutoUpgrade permits ImmutableUpdateAutoUpgrade {
    /** Whether it shall. */
    @Value.Default
    default Change<Boolean> enable() {
        return Change.keep();
    }

    /** When it may. */
    @Value.Default
    default Change<MaintenanceWindow> maintenanceWindow() {
        return Change.keep();
    }

    /** Refuses to clear what has no empty value. */
    @Value.Check
    default void check() {
        Limits.notCleared("enable", enable());
        Limits.notCleared("maintenanceWindow", maintenanceWindow());
        maintenanceWindow().value().ifPresent(ClusterLimits::check);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdateAutoUpgrade}. */
    final class Builder extends ImmutableUpdateAutoUpgrade.Builder {
        Builder() {}

        /** Switches it on or off. */
        public Builder enable(boolean on) {
            return enable(Change.set(on));
        }

        /** Lets it happen in this window. */
        public Builder maintenanceWindow(MaintenanceWindow window) {
            return maintenanceWindow(Change.set(window));
        }

        /** Lets it happen from this hour (0 to 23, UTC) of this day, for two hours. */
        public Builder maintenanceWindow(MaintenanceDay day, int startHour) {
            return maintenanceWindow(MaintenanceWindow.of(day, startHour));
        }
    }
}
