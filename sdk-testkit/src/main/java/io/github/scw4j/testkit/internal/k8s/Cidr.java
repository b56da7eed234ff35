package io.github.scw4j.testkit.internal.k8s;

import io.github.scw4j.testkit.internal.wire.Arguments;
import java.util.regex.Pattern;

/** A network as {@code address/length}. */
record Cidr(String text) {

    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}/(3[0-2]|[12]?[0-9])");
    private static final Pattern IPV6 =
            Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*/(12[0-8]|1[01][0-9]|[1-9]?[0-9])");

    static boolean isValid(String text) {
        return IPV4.matcher(text).matches() || IPV6.matcher(text).matches();
    }

    static Cidr read(Arguments arguments, String name, String otherwise) {
        String text = arguments.text(name).filter(value -> !value.isEmpty()).orElse(otherwise);
        if (!IPV4.matcher(text).matches()) {
            arguments.problem(name, "format", "not a network: " + text);
            return new Cidr(otherwise);
        }
        return new Cidr(text);
    }

    /** An address of the network, by its distance from the first. */
    String address(int distance) {
        String[] bytes = text.substring(0, text.indexOf('/')).split("\\.", -1);
        long address = 0;
        for (String part : bytes) {
            address = address * 256 + Integer.parseInt(part);
        }
        address += distance;
        return (address >> 24 & 255) + "." + (address >> 16 & 255) + "." + (address >> 8 & 255) + "." + (address & 255);
    }
}
