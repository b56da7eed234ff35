package io.github.scw4j.lb.stats;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Which servers. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = GetStats.Builder.class)
sealed interface GetStats permits ImmutableGetStats {
    Optional<String> backendId();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableGetStats.Builder {
        Builder() {}
    }
}
