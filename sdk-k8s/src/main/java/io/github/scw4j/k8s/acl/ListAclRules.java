package io.github.scw4j.k8s.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** How to list ACL rules. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListAclRules.Builder.class)
public sealed interface ListAclRules permits ImmutableListAclRules {
    /** How many are fetched at once, 1 to 100; it limits a page, not the result. Default: 100. */
    OptionalInt pageSize();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder in which nothing is set. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ListAclRules}. */
    final class Builder extends ImmutableListAclRules.Builder {
        Builder() {}
    }
}
