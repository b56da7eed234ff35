package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a certificate is to come from: Let's Encrypt or the user, never both. Made by {@link #letsEncrypt} or
 * {@link #custom}.
 */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = CertificateSource.Builder.class)
public sealed interface CertificateSource permits ImmutableCertificateSource {
    /** From Let's Encrypt. */
    Optional<LetsEncryptConfig> letsencrypt();

    /** From the user. */
    Optional<CustomCertificate> customCertificate();

    /** From Let's Encrypt, for a domain and others; all of them must resolve to the load balancer already. */
    static CertificateSource letsEncrypt(String commonName, String... alternativeNames) {
        return new Builder()
                .letsencrypt(LetsEncryptConfig.of(commonName, List.of(alternativeNames)))
                .build();
    }

    /** From the user: private key, certificate and its chain, in PEM. */
    static CertificateSource custom(Secret certificateChain) {
        return new Builder()
                .customCertificate(CustomCertificate.of(certificateChain))
                .build();
    }

    /** Builds {@link CertificateSource}. */
    final class Builder extends ImmutableCertificateSource.Builder {
        Builder() {}
    }
}
