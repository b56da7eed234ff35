package io.github.scw4j.k8s.cluster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** Which kubeconfig to get. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = GetKubeconfig.Builder.class)
sealed interface GetKubeconfig permits ImmutableGetKubeconfig {
    /** Whether the token is left out. */
    boolean redacted();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link GetKubeconfig}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableGetKubeconfig.Builder {
        Builder() {}
    }
}
