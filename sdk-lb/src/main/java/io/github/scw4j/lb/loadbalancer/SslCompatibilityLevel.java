package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;
import java.util.Locale;

/** Which clients can speak TLS with a load balancer. */
public final class SslCompatibilityLevel extends OpenEnum<SslCompatibilityLevel.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link SslCompatibilityLevel#UNKNOWN}. */
        UNKNOWN,
        /** See {@link SslCompatibilityLevel#INTERMEDIATE}. */
        INTERMEDIATE,
        /** See {@link SslCompatibilityLevel#MODERN}. */
        MODERN,
        /** See {@link SslCompatibilityLevel#OLD}. */
        OLD,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, SslCompatibilityLevel> VALUES = new Values<>(
            Known.class,
            SslCompatibilityLevel::new,
            known -> "ssl_compatibility_level_" + known.name().toLowerCase(Locale.ROOT));

    /** Not known. */
    public static final SslCompatibilityLevel UNKNOWN = VALUES.of("ssl_compatibility_level_unknown");

    /** TLS 1.2 and 1.3: what nearly all clients can. */
    public static final SslCompatibilityLevel INTERMEDIATE = VALUES.of("ssl_compatibility_level_intermediate");

    /** TLS 1.3 alone. */
    public static final SslCompatibilityLevel MODERN = VALUES.of("ssl_compatibility_level_modern");

    /** Old ciphers as well, for old clients. */
    public static final SslCompatibilityLevel OLD = VALUES.of("ssl_compatibility_level_old");

    private SslCompatibilityLevel(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static SslCompatibilityLevel of(String value) {
        return VALUES.of(value);
    }
}
