package io.github.scw4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** An IPv4 or IPv6 address. It is never looked up by name. */
public final class IpAddress {
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6_SHAPE = Pattern.compile("(?=.*:)[0-9a-fA-F:]+(?:\\.[0-9.]+)?");

    private final String text;
    private final byte[] bytes;

    private IpAddress(String text, byte[] bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when {@code text} is not a literal IPv4 or IPv6 address
     */
    @JsonCreator
    public static IpAddress of(String text) {
        if (!IPV4.matcher(text).matches() && !IPV6_SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not an IP address, such as 10.0.0.7 or 2001:db8::7");
        }
        try {
            // brackets keep a malformed IPv6 literal from being asked of a name server
            return new IpAddress(
                    text,
                    InetAddress.getByName(text.indexOf(':') < 0 ? text : "[" + text + "]")
                            .getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not an IP address, such as 10.0.0.7 or 2001:db8::7", e);
        }
    }

    /** Whether this is an IPv6 address. */
    public boolean isIpv6() {
        return bytes.length == 16;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The same address for the Java network classes. */
    public InetAddress toInetAddress() {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("an address of " + bytes.length + " bytes", e);
        }
    }

    /** The text as it was given or received. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IpAddress address && Arrays.equals(address.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
