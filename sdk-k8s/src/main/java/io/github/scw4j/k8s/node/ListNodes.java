package io.github.scw4j.k8s.node;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which nodes to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListNodes.Builder.class)
public sealed interface ListNodes permits ImmutableListNodes {
    /** Only those of this pool. */
    Optional<String> poolId();

    /**
     * The order. Default: {@link NodeOrderBy#CREATED_AT_ASC}, the only one in which no node is missed while others
     * come and go.
     */
    Optional<NodeOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those whose name contains this. */
    Optional<String> name();

    /** Only those in this status. */
    Optional<NodeStatus> status();

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

    /** A builder in which nothing is set: all nodes. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListNodes}. */
    final class Builder extends ImmutableListNodes.Builder {
        Builder() {}
    }
}
