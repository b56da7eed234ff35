package io.github.scw4j.reconcile.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A port as Go reads numbers of any base: {@code 443}, {@code 0x1bb}, {@code 0673}, {@code 0o673}, {@code 0b110111011}. */
final class PortNumber {
    private static final Pattern DECIMAL = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-f]{1,8}");
    private static final Pattern OCTAL = Pattern.compile("0o?[0-7]{1,9}");
    private static final Pattern BINARY = Pattern.compile("0b[01]{1,24}");
    private static final int MOST = 65_535;

    private PortNumber() {}

    static Optional<Integer> read(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return number(small, DECIMAL, 0, 10)
                .or(() -> number(small, HEXADECIMAL, 2, 16))
                .or(() -> number(small, BINARY, 2, 2))
                .or(() -> number(small, OCTAL, small.startsWith("0o") ? 2 : 1, 8))
                .filter(port -> port >= 1 && port <= MOST)
                .map(Long::intValue);
    }

    private static Optional<Long> number(String text, Pattern shape, int prefix, int base) {
        return Optional.of(text)
                .filter(shape.asMatchPredicate())
                .map(number -> Long.parseLong(number.substring(prefix), base));
    }
}
