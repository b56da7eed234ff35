package io.github.scw4j.lb.certificate;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/**
 * Finds the certificate whose creation got no answer: within its load balancer, by its name, its source, and its age.
 */
final class CertificateCreation {
    private CertificateCreation() {}

    static Optional<Certificate> find(Calls calls, Sent<CreateCertificate> sent) {
        ListCertificates alike =
                ListCertificates.builder().name(sent.request().name()).build();
        return calls.pages(CertificateOperations.LIST, alike, sent.ids().get(0)).stream()
                .filter(certificate -> says(certificate, sent.request()) && sent.mayHaveMade(certificate.createdAt()))
                .findFirst();
    }

    private static boolean says(Certificate certificate, CreateCertificate request) {
        Optional<LetsEncryptConfig> letsEncrypt = request.source().letsencrypt();
        boolean sameSource = letsEncrypt
                .map(config -> config.commonName().equals(certificate.commonName()))
                .orElse(true);
        return certificate.name().equals(request.name())
                && sameSource
                && certificate.type().equals(CertificateType.CUSTOM) == letsEncrypt.isEmpty();
    }
}
