package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which backends to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListBackends.Builder.class)
public sealed interface ListBackends permits ImmutableListBackends {
    /** Only those whose name contains this. */
    Optional<String> name();

    /**
     * The order. Default: {@link BackendOrderBy#CREATED_AT_ASC}, the only one in which none is missed while others come
     * and go.
     */
    Optional<BackendOrderBy> orderBy();

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

    /** A builder in which nothing is set: all backends of the load balancer. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListBackends}. */
    final class Builder extends ImmutableListBackends.Builder {
        Builder() {}
    }
}
