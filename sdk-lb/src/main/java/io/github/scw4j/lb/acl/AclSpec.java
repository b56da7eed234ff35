package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An ACL to be made: by itself, or as one of all of a frontend. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = AclSpec.Builder.class)
public sealed interface AclSpec permits ImmutableAclSpec {
    /** The name. */
    String name();

    /** What it does. */
    AclAction action();

    /** What it applies to. Default: everything. */
    Optional<AclMatch> match();

    /** Its place, 0 or more: 0 comes first, and the first that applies counts. */
    int index();

    /** The description. Default: empty. */
    @Value.Default
    default String description() {
        return "";
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.atLeast("index", index(), 0);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; name, action and index are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AclSpec}. */
    final class Builder extends ImmutableAclSpec.Builder {
        Builder() {}
    }
}
