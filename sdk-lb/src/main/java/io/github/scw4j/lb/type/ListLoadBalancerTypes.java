package io.github.scw4j.lb.type;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How to list types. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListLoadBalancerTypes.Builder.class)
public sealed interface ListLoadBalancerTypes permits ImmutableListLoadBalancerTypes {
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

    /** A builder in which nothing is set: all types. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListLoadBalancerTypes}. */
    final class Builder extends ImmutableListLoadBalancerTypes.Builder {
        Builder() {}
    }
}
