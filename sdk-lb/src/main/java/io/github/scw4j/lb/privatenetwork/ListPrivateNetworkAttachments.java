package io.github.scw4j.lb.privatenetwork;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How to list the private networks of a load balancer. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListPrivateNetworkAttachments.Builder.class)
public sealed interface ListPrivateNetworkAttachments permits ImmutableListPrivateNetworkAttachments {
    /**
     * The order. Default: {@link PrivateNetworkOrderBy#CREATED_AT_ASC}, the only one in which none is missed while
     * others come and go.
     */
    Optional<PrivateNetworkOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder in which nothing is set: all private networks of the load balancer. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListPrivateNetworkAttachments}. */
    final class Builder extends ImmutableListPrivateNetworkAttachments.Builder {
        Builder() {}
    }
}
