package io.github.scw4j.testkit.internal.lb;

import java.util.regex.Pattern;

/** Forms of addresses. */
final class IpText {

    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String IPV4 = "(" + OCTET + "\\.){3}" + OCTET;
    private static final String IPV6 = "[0-9a-fA-F]{0,4}:[0-9a-fA-F:]*(:" + IPV4 + ")?";
    private static final Pattern ADDRESS = Pattern.compile(IPV4 + "|" + IPV6);
    private static final Pattern NETWORK =
            Pattern.compile(IPV4 + "(/(3[0-2]|[12]?\\d))?|" + IPV6 + "(/(12[0-8]|1[01]\\d|[1-9]?\\d))?");

    private IpText() {}

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** Whether it is a network, or an address, which is the network of that alone. */
    static boolean isNetwork(String text) {
        return NETWORK.matcher(text).matches();
    }
}
