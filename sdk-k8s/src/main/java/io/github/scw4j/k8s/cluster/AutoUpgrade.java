package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a cluster upgrades itself to new patches of its minor version. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AutoUpgrade.Builder.class)
public sealed interface AutoUpgrade permits ImmutableAutoUpgrade {
    /** Whether it does. */
    @Value.Default
    default boolean enabled() {
        return false;
    }

    /** When it may. */
    Optional<MaintenanceWindow> maintenanceWindow();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AutoUpgrade}. */
    final class Builder extends ImmutableAutoUpgrade.Builder {
        Builder() {}
    }
}
