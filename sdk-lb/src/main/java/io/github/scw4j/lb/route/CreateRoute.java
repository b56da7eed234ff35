package io.github.scw4j.lb.route;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A route to be made. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateRoute.Builder.class)
public sealed interface CreateRoute permits ImmutableCreateRoute {
    /** The frontend. */
    String frontendId();

    /** The backend that matching connections go to; of the same load balancer. */
    String backendId();

    /** What it goes by. */
    Optional<RouteMatch> match();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; frontend and backend are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateRoute}. */
    final class Builder extends ImmutableCreateRoute.Builder {
        Builder() {}
    }
}
