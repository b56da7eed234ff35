package io.github.scw4j.lb.acl;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.lb.frontend.Frontend;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of a frontend. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Acl.Builder.class)
public sealed interface Acl permits ImmutableAcl {
    /** The identifier. */
    String id();

    /** The name. */
    @Value.Default
    default String name() {
        return "";
    }

    /** What it applies to. */
    Optional<AclMatch> match();

    /** What it does. */
    Optional<AclAction> action();

    /** The frontend that it is of. */
    Optional<Frontend> frontend();

    /** Its place: 0 comes first, and the first that applies counts. */
    @Value.Default
    default int index() {
        return 0;
    }

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** The description. */
    @Value.Default
    default String description() {
        return "";
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A replacement that says the same as this ACL, to be changed where it shall differ. */
    default UpdateAcl.Builder toUpdate() {
        UpdateAcl.Builder update =
                UpdateAcl.builder().name(name()).match(match()).index(index()).description(description());
        action().ifPresent(update::action);
        return update;
    }

    /** An ACL to be made that says the same as this one, such as for {@link Acls#set}. */
    default AclSpec.Builder toSpec() {
        AclSpec.Builder spec =
                AclSpec.builder().name(name()).match(match()).index(index()).description(description());
        action().ifPresent(spec::action);
        return spec;
    }

    /** Builds {@link Acl}. */
    final class Builder extends ImmutableAcl.Builder {
        Builder() {}
    }
}
