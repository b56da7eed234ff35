package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** What a certificate shall be called. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateCertificate.Builder.class)
sealed interface UpdateCertificate permits ImmutableUpdateCertificate {
    String name();

    static Builder builder() {
        return new Builder();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    final class Builder extends ImmutableUpdateCertificate.Builder {
        Builder() {}
    }
}
