package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A certificate of one's own. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CustomCertificate.Builder.class)
public sealed interface CustomCertificate permits ImmutableCustomCertificate {
    /** Private key, certificate and its chain, in PEM. */
    @Value.Default
    default Secret certificateChain() {
        return Secret.of("");
    }

    /** This private key, certificate and chain, in PEM. */
    static CustomCertificate of(Secret certificateChain) {
        return new Builder().certificateChain(certificateChain).build();
    }

    /** Builds {@link CustomCertificate}. */
    final class Builder extends ImmutableCustomCertificate.Builder {
        Builder() {}
    }
}
