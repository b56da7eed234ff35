package io.github.scw4j.k8s.clustertype;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How to list cluster types. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListClusterTypes.Builder.class)
public sealed interface ListClusterTypes permits ImmutableListClusterTypes {
    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListClusterTypes}. */
    final class Builder extends ImmutableListClusterTypes.Builder {
        Builder() {}
    }
}
