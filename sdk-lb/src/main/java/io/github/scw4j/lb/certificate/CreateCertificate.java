package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import org.immutables.value.Value;

/** A certificate to be made. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CreateCertificate.Builder.class)
public sealed interface CreateCertificate permits ImmutableCreateCertificate {
    /** The name; it need not be unique. */
    String name();

    /** Where it is to come from. */
    @JsonUnwrapped
    CertificateSource source();

    /** Refuses a name by which the certificate could not be found again. */
    @Value.Check
    default void check() {
        Limits.length("name", name(), 1, Integer.MAX_VALUE);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; the name and the source are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CreateCertificate}. */
    final class Builder extends ImmutableCreateCertificate.Builder {
        Builder() {}

        /**
         * Has it from Let's Encrypt, for a domain and others; all of them must resolve to the load balancer already.
         */
        public Builder letsEncrypt(String commonName, String... alternativeNames) {
            return source(CertificateSource.letsEncrypt(commonName, alternativeNames));
        }

        /** Takes one's own: private key, certificate and its chain, in PEM. */
        public Builder custom(Secret certificateChain) {
            return source(CertificateSource.custom(certificateChain));
        }
    }
}
