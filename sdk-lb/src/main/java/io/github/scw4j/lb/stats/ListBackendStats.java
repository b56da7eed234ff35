package io.github.scw4j.lb.stats;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which servers to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListBackendStats.Builder.class)
public sealed interface ListBackendStats permits ImmutableListBackendStats {
    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those of this backend. */
    Optional<String> backendId();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set: all servers of the load balancer. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListBackendStats}. */
    final class Builder extends ImmutableListBackendStats.Builder {
        Builder() {}
    }
}
