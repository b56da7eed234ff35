package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** How to delete a cluster. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = DeleteCluster.Builder.class)
sealed interface DeleteCluster permits ImmutableDeleteCluster {
    /** Whether what belongs to it goes as well. */
    @JsonProperty("with_additional_resources") // Jackson takes a builder's "with" for a prefix
    boolean withAdditionalResources();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DeleteCluster}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableDeleteCluster.Builder {
        Builder() {}
    }
}
