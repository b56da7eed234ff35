package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which pools to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListPools.Builder.class)
public sealed interface ListPools permits ImmutableListPools {
    /**
     * The order. Default: {@link PoolOrderBy#CREATED_AT_ASC}, the only one in which no pool is missed while others
     * come and go.
     */
    Optional<PoolOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those whose name contains this. */
    Optional<String> name();

    /** Only those in this status. */
    Optional<PoolStatus> status();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
        Limits.notEmpty("name", name());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set: all pools. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListPools}. */
    final class Builder extends ImmutableListPools.Builder {
        Builder() {}
    }
}
