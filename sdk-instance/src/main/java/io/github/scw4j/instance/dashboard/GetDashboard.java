package io.github.scw4j.instance.dashboard;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose resources to count. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = GetDashboard.Builder.class)
public sealed interface GetDashboard permits ImmutableGetDashboard {
    /** The organization. Default: all that the key may see. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project. Default: all that the key may see, whatever the client's project. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GetDashboard}. */
    final class Builder extends ImmutableGetDashboard.Builder {
        Builder() {}
    }
}
