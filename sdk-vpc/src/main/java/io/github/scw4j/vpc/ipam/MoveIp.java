package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What an address is to be moved from, and where to. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = MoveIp.Builder.class)
sealed interface MoveIp permits ImmutableMoveIp {
    CustomResource fromResource();

    Optional<CustomResource> toResource();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableMoveIp.Builder {
        Builder() {}
    }
}
