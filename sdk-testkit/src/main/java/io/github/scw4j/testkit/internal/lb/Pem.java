package io.github.scw4j.testkit.internal.lb;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a chain of certificates in PEM says of its first one.
 *
 * @param commonName common name of the subject, {@code ""} for none
 * @param alternativeNames other names of hosts
 * @param notValidBefore valid from
 * @param notValidAfter valid until
 */
record Pem(String commonName, List<String> alternativeNames, Instant notValidBefore, Instant notValidAfter) {

    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----");
    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN ([A-Z]+ )?PRIVATE KEY-----");
    private static final Pattern COMMON_NAME = Pattern.compile("(?:^|,)CN=((?:\\\\.|[^,+])*)");
    private static final int DNS_NAME = 2;

    /** Whether there is a private key, without which nobody can be served. */
    static boolean hasPrivateKey(String text) {
        return PRIVATE_KEY.matcher(text).find();
    }

    /** Reads the first certificate; empty when there is none, or any that is broken. */
    static Optional<Pem> parse(String text) {
        try {
            Optional<Pem> first = Optional.empty();
            Matcher blocks = CERTIFICATE.matcher(text);
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            while (blocks.find()) {
                byte[] block = blocks.group().getBytes(StandardCharsets.US_ASCII);
                Pem read = of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(block)));
                first = first.or(() -> Optional.of(read));
            }
            return first;
        } catch (CertificateException e) {
            return Optional.empty();
        }
    }

    private static Pem of(X509Certificate certificate) throws CertificateException {
        Matcher name = COMMON_NAME.matcher(certificate.getSubjectX500Principal().getName());
        Collection<List<?>> names = certificate.getSubjectAlternativeNames();
        List<String> alternatives = names == null
                ? List.of()
                : names.stream()
                        .filter(entry -> Objects.equals(entry.get(0), DNS_NAME))
                        .map(entry -> String.valueOf(entry.get(1)))
                        .toList();
        return new Pem(
                name.find() ? name.group(1) : "",
                alternatives,
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }
}
