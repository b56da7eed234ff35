package io.github.scw4j.testkit.internal.lb;

import java.util.HexFormat;
import java.util.Locale;

/**
 * An address of Scaleway's.
 *
 * @param isIpv6 whether it is an IPv6 address, else an IPv4 one
 * @param number which one of those that can be given out, from 0
 */
record PublicAddress(boolean isIpv6, int number) implements Comparable<PublicAddress> {

    private static final int FIRST_IPV4 = 51 << 24 | 158 << 16;
    private static final String FIRST_IPV6 = "20010bc80710";

    /** How it is written. */
    String text() {
        if (isIpv6) {
            return "2001:bc8:710:" + Integer.toHexString(number & 0xFFFF) + "::";
        }
        int bits = FIRST_IPV4 + number;
        return (bits >>> 24) + "." + (bits >> 16 & 0xFF) + "." + (bits >> 8 & 0xFF) + "." + (bits & 0xFF);
    }

    /** The name that it has by itself in a region. */
    String reverse(String region) {
        String name = isIpv6
                ? String.join(
                        ".", new StringBuilder(digits()).reverse().toString().split(""))
                : text().replace('.', '-');
        return name + ".lb." + region + ".scw.cloud";
    }

    private String digits() {
        String network = FIRST_IPV6 + HexFormat.of().toHexDigits((short) number);
        return String.format(Locale.ROOT, "%-32s", network).replace(' ', '0');
    }

    @Override
    public int compareTo(PublicAddress other) {
        int family = Boolean.compare(isIpv6, other.isIpv6);
        return family != 0 ? family : Integer.compare(number, other.number);
    }
}
