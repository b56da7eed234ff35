package io.github.scw4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An IPv4 or IPv6 address. It is never looked up by name. */
public final class IpAddress {
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
        byte[] ipv4 = ipv4(text);
        if (ipv4 != null) {
            return new IpAddress(text, ipv4);
        }
        if (!IPV6_SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not an IP address, such as 10.0.0.7 or 2001:db8::7");
        }
        try {
            // brackets keep a malformed IPv6 literal from being asked of a name server
            return new IpAddress(text, InetAddress.getByName("[" + text + "]").getAddress());
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not an IP address, such as 10.0.0.7 or 2001:db8::7", e);
        }
    }

    /** The bytes of text such as {@code 10.0.0.7}, null for other text; by hand, for long lists hold many. */
    private static byte @Nullable [] ipv4(String text) {
        byte[] bytes = new byte[4];
        int from = 0;
        for (int part = 0; part < bytes.length; part++) {
            int to = part < bytes.length - 1 ? text.indexOf('.', from) : text.length();
            int number = numberToByte(text, from, to);
            if (number < 0) {
                return null;
            }
            bytes[part] = (byte) number;
            from = to + 1;
        }
        return bytes;
    }

    /** The number from 0 to 255 between two indices; negative when there is none, or one like {@code 007}. */
    private static int numberToByte(String text, int from, int to) {
        int digits = to - from;
        if (digits < 1 || digits > 3) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number > 255 || digits == 3 && number < 100 ? -1 : number;
    }

    /** Whether this is an IPv6 address. */
    public boolean isIpv6() {
        return bytes.length == 16;
    }

    byte[] bytes() {
        return bytes;
    }

    static IpAddress of(byte[] bytes) {
        return of(inetAddress(bytes).getHostAddress());
    }

    /** The same address for the Java network classes. */
    public InetAddress toInetAddress() {
        return inetAddress(bytes);
    }

    private static InetAddress inetAddress(byte[] bytes) {
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
