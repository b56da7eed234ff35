package io.github.scw4j.lb.frontend;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which frontends to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListFrontends.Builder.class)
public sealed interface ListFrontends permits ImmutableListFrontends {
    /** Only those whose name contains this. */
    Optional<String> name();

    /**
     * The order. Default: {@link FrontendOrderBy#CREATED_AT_ASC}, the only one in which none is missed while others
     * come and go.
     */
    Optional<FrontendOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

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

    /** A builder in which nothing is set: all frontends of the load balancer. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListFrontends}. */
    final class Builder extends ImmutableListFrontends.Builder {
        Builder() {}
    }
}
