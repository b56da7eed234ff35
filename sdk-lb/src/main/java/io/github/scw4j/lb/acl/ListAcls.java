package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which ACLs to list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListAcls.Builder.class)
public sealed interface ListAcls permits ImmutableListAcls {
    /**
     * The order. Default: {@link AclOrderBy#CREATED_AT_ASC}, the only one in which none is missed while others come and
     * go.
     */
    Optional<AclOrderBy> orderBy();

    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Only those whose name contains this. */
    Optional<String> name();

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

    /** A builder in which nothing is set: all ACLs of the frontend. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListAcls}. */
    final class Builder extends ImmutableListAcls.Builder {
        Builder() {}
    }
}
