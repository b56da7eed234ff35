package io.github.scw4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * A range of IP addresses, such as {@code 10.0.0.0/8}, or an address within its network, such as {@code 172.16.64.7/22}.
 *
 * <p>Scaleway writes a single address with or without its prefix length: {@code 1.2.3.4} and {@code 1.2.3.4/32} mean the same
 * and are equal here, and so are {@code ::1} and {@code ::1/128}.
 */
public final class Cidr {
    private final IpAddress address;
    private final int prefixLength;
    private final String text;

    private Cidr(IpAddress address, int prefixLength, String text) {
        this.address = address;
        this.prefixLength = prefixLength;
        this.text = text;
    }

    /**
     * Reads {@code address/length}, or an address alone.
     *
     * @throws IllegalArgumentException when {@code text} is neither, or the length does not fit the address
     */
    @JsonCreator
    public static Cidr of(String text) {
        int slash = text.indexOf('/');
        IpAddress address = address(text, slash < 0 ? text : text.substring(0, slash));
        int longest = address.isIpv6() ? 128 : 32;
        if (slash < 0) {
            return new Cidr(address, longest, text);
        }
        String length = text.substring(slash + 1);
        int prefixLength = number(length);
        if (prefixLength < 0) {
            throw notCidr(text, null);
        }
        if (prefixLength > longest) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" has the prefix length " + prefixLength + "; at most " + longest + " is allowed");
        }
        return new Cidr(address, prefixLength, text);
    }

    /** A number of one to three digits; negative when it is none. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 3) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static IpAddress address(String text, String part) {
        try {
            return IpAddress.of(part);
        } catch (IllegalArgumentException e) {
            throw notCidr(text, e);
        }
    }

    private static IllegalArgumentException notCidr(String text, @Nullable IllegalArgumentException cause) {
        return new IllegalArgumentException(
                "\"" + text + "\" is not an IP range: expected an address and a prefix length, such as 10.0.0.0/8",
                cause);
    }

    /** The address before the slash. */
    public IpAddress address() {
        return address;
    }

    /** The number of leading bits that the range fixes, 0 to 32, or to 128 for IPv6. */
    public int prefixLength() {
        return prefixLength;
    }

    /** Whether the range holds a single address. */
    public boolean isSingleAddress() {
        return prefixLength == (address.isIpv6() ? 128 : 32);
    }

    /** The same range with the bits of its address that it does not fix all zero: {@code 10.0.0.0/8} of {@code 10.0.0.7/8}. */
    public Cidr network() {
        byte[] bytes = address.bytes().clone();
        for (int bit = prefixLength; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] &= (byte) ~(0x80 >> (bit % 8));
        }
        IpAddress first = IpAddress.of(bytes);
        return first.equals(address) ? this : new Cidr(first, prefixLength, first + "/" + prefixLength);
    }

    /** Whether an address lies in this range; an address of the other family never does. */
    public boolean contains(IpAddress other) {
        byte[] mine = address.bytes();
        byte[] theirs = other.bytes();
        if (mine.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < prefixLength; bit++) {
            int mask = 0x80 >> (bit % 8);
            if ((mine[bit / 8] & mask) != (theirs[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }

    /** The text as it was given or received. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cidr cidr && cidr.address.equals(address) && cidr.prefixLength == prefixLength;
    }

    @Override
    public int hashCode() {
        return address.hashCode() * 31 + prefixLength;
    }
}
