package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What an ACL shall be from now on: all of it is replaced. Start from {@link Acl#toUpdate()}. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateAcl.Builder.class)
public sealed interface UpdateAcl permits ImmutableUpdateAcl {
    /** The name. */
    String name();

    /** What it does. */
    AclAction action();

    /** What it applies to. Default: everything. */
    Optional<AclMatch> match();

    /** Its place, 0 or more: 0 comes first, and the first that applies counts. */
    int index();

    /** The description. */
    Optional<String> description();

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

    /** Builds {@link UpdateAcl}. */
    final class Builder extends ImmutableUpdateAcl.Builder {
        Builder() {}
    }
}
