package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which load balancers to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListLoadBalancers.Builder.class)
public sealed interface ListLoadBalancers permits ImmutableListLoadBalancers {
    /** Only those whose name contains this. */
    Optional<String> name();

    /**
     * The order. Default: {@link LoadBalancerOrderBy#CREATED_AT_ASC}, the only one in which none is missed while others
     * come and go.
     */
    Optional<LoadBalancerOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those of this organization. */
    Optional<String> organizationId();

    /** Only those of this project. Default: all that the key may see. */
    Optional<String> projectId();

    /** Only those that have all of these tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Only those with one of these identifiers. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> lbIds();

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

    /** A builder in which nothing is set: all load balancers. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListLoadBalancers}. */
    final class Builder extends ImmutableListLoadBalancers.Builder {
        Builder() {}
    }
}
