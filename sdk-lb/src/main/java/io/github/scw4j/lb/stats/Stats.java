package io.github.scw4j.lb.stats;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import org.immutables.value.Value;

/** All servers at once. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Stats.Builder.class)
sealed interface Stats permits ImmutableStats {
    List<BackendServerStats> backendServersStats();

    final class Builder extends ImmutableStats.Builder {
        Builder() {}
    }
}
