package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A health check that logs in to a database without a password. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DatabaseCheck.Builder.class)
public sealed interface DatabaseCheck permits ImmutableDatabaseCheck {
    /** The user. */
    @Value.Default
    default String user() {
        return "";
    }

    /** As this user. */
    static DatabaseCheck of(String user) {
        return new Builder().user(user).build();
    }

    /** Builds {@link DatabaseCheck}. */
    final class Builder extends ImmutableDatabaseCheck.Builder {
        Builder() {}
    }
}
