package io.github.scw4j.k8s.pool;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.Map;
import org.immutables.value.Value;

/** All labels of a pool. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = SetPoolLabels.Builder.class)
sealed interface SetPoolLabels permits ImmutableSetPoolLabels {
    /** The labels. */
    Map<String, String> labels();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SetPoolLabels}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableSetPoolLabels.Builder {
        Builder() {}
    }
}
