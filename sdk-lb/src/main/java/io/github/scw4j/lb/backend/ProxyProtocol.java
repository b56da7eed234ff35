package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.scw4j.core.OpenEnum;
import java.util.Locale;

/** Whether servers are told of their clients by the PROXY protocol, and in which version. */
public final class ProxyProtocol extends OpenEnum<ProxyProtocol.Known> {
    /** The values that this version knows, to switch on. */
    public enum Known {
        /** See {@link ProxyProtocol#UNKNOWN}. */
        UNKNOWN,
        /** See {@link ProxyProtocol#NONE}. */
        NONE,
        /** See {@link ProxyProtocol#V1}. */
        V1,
        /** See {@link ProxyProtocol#V2}. */
        V2,
        /** See {@link ProxyProtocol#V2_SSL}. */
        V2_SSL,
        /** See {@link ProxyProtocol#V2_SSL_CN}. */
        V2_SSL_CN,
        /** A value that this version does not know. */
        UNRECOGNIZED
    }

    private static final Values<Known, ProxyProtocol> VALUES = new Values<>(
            Known.class,
            ProxyProtocol::new,
            known -> "proxy_protocol_" + known.name().toLowerCase(Locale.ROOT));

    /** Not known. */
    public static final ProxyProtocol UNKNOWN = VALUES.of("proxy_protocol_unknown");

    /** They are not. */
    public static final ProxyProtocol NONE = VALUES.of("proxy_protocol_none");

    /** Version 1, as text. */
    public static final ProxyProtocol V1 = VALUES.of("proxy_protocol_v1");

    /** Version 2. */
    public static final ProxyProtocol V2 = VALUES.of("proxy_protocol_v2");

    /** Version 2 with what is known of TLS. */
    public static final ProxyProtocol V2_SSL = VALUES.of("proxy_protocol_v2_ssl");

    /** Version 2 with the common name of the client's certificate. */
    public static final ProxyProtocol V2_SSL_CN = VALUES.of("proxy_protocol_v2_ssl_cn");

    private ProxyProtocol(String value, Known known) {
        super(value, known);
    }

    /** The value with this text, known to this version or not. */
    @JsonCreator
    public static ProxyProtocol of(String value) {
        return VALUES.of(value);
    }
}
