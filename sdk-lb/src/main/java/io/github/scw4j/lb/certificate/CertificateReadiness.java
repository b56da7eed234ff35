package io.github.scw4j.lb.certificate;

/** What a certificate can be waited for. */
public final class CertificateReadiness {
    private static final CertificateReadiness READY = new CertificateReadiness();

    private CertificateReadiness() {}

    /**
     * The certificate is {@code ready}. One that could not be had ends the wait at once, with what Scaleway says of it.
     */
    public static CertificateReadiness ready() {
        return READY;
    }

    /** The state in a few words. */
    @Override
    public String toString() {
        return "readiness";
    }
}
