package io.github.scw4j.reconcile.annotation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as Go reads them: {@code 300ms}, {@code 1.5h}, {@code 1m30s}; up to 292 years in either direction. */
final class GoDuration {
    private static final Pattern COMPONENT =
            Pattern.compile("(?<number>[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?<unit>ns|us|\u00b5s|\u03bcs|ms|s|m|h)");
    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "\u00b5s", 1_000L, // the micro sign
            "\u03bcs", 1_000L, // the Greek letter, which looks the same
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "m", 60_000_000_000L,
            "h", 3_600_000_000_000L);
    private static final int LONGEST = 200;

    private GoDuration() {}

    static Optional<Duration> read(String text) {
        boolean signed = text.startsWith("-") || text.startsWith("+");
        return magnitude(signed ? text.substring(1) : text)
                .map(nanos -> text.startsWith("-") ? nanos.negate() : nanos)
                .filter(nanos -> nanos.bitLength() < Long.SIZE)
                .map(nanos -> Duration.ofNanos(nanos.longValueExact()));
    }

    private static Optional<BigInteger> magnitude(String text) {
        if (text.equals("0")) {
            return Optional.of(BigInteger.ZERO); // the only number that needs no unit
        }
        BigInteger sum = BigInteger.ZERO;
        Matcher component = COMPONENT.matcher(text);
        int at = 0;
        while (at < text.length() && text.length() <= LONGEST && component.find() && component.start() == at) {
            sum = sum.add(nanos(component.group("number"), component.group("unit")));
            at = component.end();
        }
        return at == text.length() && at > 0 ? Optional.of(sum) : Optional.empty();
    }

    /** What is less than a nanosecond is dropped. */
    private static BigInteger nanos(String number, String unit) {
        String digits = number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
        return new BigDecimal(digits)
                .multiply(BigDecimal.valueOf(Objects.requireNonNull(NANOS.get(unit), unit)))
                .setScale(0, RoundingMode.DOWN)
                .toBigInteger();
    }
}
