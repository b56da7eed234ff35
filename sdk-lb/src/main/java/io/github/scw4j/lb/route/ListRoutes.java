package io.github.scw4j.lb.route;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which routes to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListRoutes.Builder.class)
public sealed interface ListRoutes permits ImmutableListRoutes {
    /**
     * The order. Default: {@link RouteOrderBy#CREATED_AT_ASC}, the only one in which none is missed while others come
     * and go.
     */
    Optional<RouteOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those of this frontend. */
    Optional<String> frontendId();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set: all routes. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListRoutes}. */
    final class Builder extends ImmutableListRoutes.Builder {
        Builder() {}
    }
}
