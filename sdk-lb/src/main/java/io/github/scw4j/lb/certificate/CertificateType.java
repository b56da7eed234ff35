package io.github.scw4j.lb.certificate;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;

/** Where a certificate comes from. */
public final class CertificateType extends OpenEnum<CertificateType.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link CertificateType#LETSENCRYT}. */
        LETSENCRYT,
        /** See {@link CertificateType#CUSTOM}. */
        CUSTOM,
        /** See {@link CertificateType#LETSENCRYPT}. */
        LETSENCRYPT,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, CertificateType> VALUES = new Values<>(Known.class, CertificateType::new);

    /** Let's Encrypt, in an old spelling. */
    public static final CertificateType LETSENCRYT = VALUES.of("letsencryt");

    /** The user. */
    public static final CertificateType CUSTOM = VALUES.of("custom");

    /** Let's Encrypt. */
    public static final CertificateType LETSENCRYPT = VALUES.of("letsencrypt");

    private CertificateType(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static CertificateType of(String value) {
        return VALUES.of(value);
    }
}
