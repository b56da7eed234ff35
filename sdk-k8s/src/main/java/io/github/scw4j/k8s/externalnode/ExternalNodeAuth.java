package io.github.scw4j.k8s.externalnode;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What a machine needs to join a Kosmos cluster as the node that was just registered for it. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ExternalNodeAuth.Builder.class)
public sealed interface ExternalNodeAuth permits ImmutableExternalNodeAuth {
    /** The node's own secret key: the machine reads its metadata with it. */
    @Value.Default
    default Secret nodeSecretKey() {
        return Secret.of("");
    }

    /** Where the machine reads its metadata. */
    @Value.Default
    default String metadataUrl() {
        return "";
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link ExternalNodeAuth}. */
    final class Builder extends ImmutableExternalNodeAuth.Builder {
        Builder() {}
    }
}
