package io.github.scw4j.lb.route;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule by which connections of a frontend go to another backend than its own. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = Route.Builder.class)
public sealed interface Route permits ImmutableRoute {
    /** The identifier. */
    String id();

    /** The frontend. */
    @Value.Default
    default String frontendId() {
        return "";
    }

    /** The backend that matching connections go to. */
    @Value.Default
    default String backendId() {
        return "";
    }

    /** What it goes by. */
    Optional<RouteMatch> match();

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was last changed. */
    Optional<Instant> updatedAt();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** A replacement that says the same as this route, to be changed where it shall differ. */
    default UpdateRoute.Builder toUpdate() {
        return UpdateRoute.builder().backendId(backendId()).match(match());
    }

    /** Builds {@link Route}. */
    final class Builder extends ImmutableRoute.Builder {
        Builder() {}
    }
}
