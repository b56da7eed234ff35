package io.github.scw4j.lb.subscriber;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which subscribers to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListSubscribers.Builder.class)
public sealed interface ListSubscribers permits ImmutableListSubscribers {
    /**
     * The order. Default: {@link SubscriberOrderBy#CREATED_AT_ASC}, the only one in which none is missed while others
     * come and go.
     */
    Optional<SubscriberOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those whose name contains this. */
    Optional<String> name();

    /** Only those of this organization. */
    Optional<String> organizationId();

    /** Only those of this project. Default: all that the key may see. */
    Optional<String> projectId();

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

    /** A builder in which nothing is set: all subscribers. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListSubscribers}. */
    final class Builder extends ImmutableListSubscribers.Builder {
        Builder() {}
    }
}
