package io.github.scw4j.lb.route;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What a route shall be from now on: all of it is replaced. Start from {@link Route#toUpdate()}. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateRoute.Builder.class)
public sealed interface UpdateRoute permits ImmutableUpdateRoute {
    /** The backend that matching connections go to. */
    String backendId();

    /** What it goes by. */
    Optional<RouteMatch> match();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the backend is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link UpdateRoute}. */
    final class Builder extends ImmutableUpdateRoute.Builder {
        Builder() {}
    }
}
