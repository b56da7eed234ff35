package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** What a certificate is doing. */
public final class CertificateStatus extends OpenEnum<CertificateStatus.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link CertificateStatus#PENDING}. */
        PENDING,
        /** See {@link CertificateStatus#READY}. */
        READY,
        /** See {@link CertificateStatus#ERROR}. */
        ERROR,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, CertificateStatus> VALUES = new Values<>(Known.class, CertificateStatus::new);

    /** It is being had from Let's Encrypt. */
    public static final CertificateStatus PENDING = VALUES.of("pending");

    /** It can be used. */
    public static final CertificateStatus READY = VALUES.of("ready");

    /** It could not be had; {@link Certificate#statusDetails()} says why. */
    public static final CertificateStatus ERROR = VALUES.of("error");

    private CertificateStatus(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static CertificateStatus of(String value) {
        return VALUES.of(value);
    }
}
