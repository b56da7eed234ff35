package io.github.scw4j.instance.snapshot;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** Where to export a snapshot to. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ExportSnapshot.Builder.class)
sealed interface ExportSnapshot permits ImmutableExportSnapshot {
    /** The bucket. */
    String bucket();

    /** The object in it. */
    String key();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ExportSnapshot}. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableExportSnapshot.Builder {
        Builder() {}
    }
}
