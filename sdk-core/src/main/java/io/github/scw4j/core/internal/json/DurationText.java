package io.github.scw4j.core.internal.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as text, in the forms of protobuf ({@code 0.500s}) and of Go ({@code 1h30m}). */
final class DurationText {
    private static final Pattern COMPONENT = Pattern.compile("(\\d+)(\\.\\d+)?(h|ms|m|s|us|µs|ns)");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
    private static final Map<String, Duration> UNITS = Map.of(
            "h", Duration.ofHours(1),
            "m", Duration.ofMinutes(1),
            "s", Duration.ofSeconds(1),
            "ms", Duration.ofMillis(1),
            "us", Duration.ofNanos(1_000),
            "µs", Duration.ofNanos(1_000),
            "ns", Duration.ofNanos(1));

    private DurationText() {}

    /**
     * Reads {@code 4s}, {@code 0.500s}, {@code 10m}, {@code 1h30m}; {@code ""} is zero, and a bare number milliseconds.
     *
     * @throws DateTimeParseException when the text is none of these
     * @throws ArithmeticException when it is too long for a {@link Duration}
     */
    static Duration parse(String text) {
        if (text.isEmpty()) {
            return Duration.ZERO;
        }
        if (NUMBER.matcher(text).matches()) {
            return Duration.ofMillis(Long.parseLong(text));
        }
        boolean negative = text.charAt(0) == '-';
        Duration sum = components(text, negative ? 1 : 0);
        return negative ? sum.negated() : sum;
    }

    private static Duration components(String text, int from) {
        Matcher component = COMPONENT.matcher(text).region(from, text.length());
        Duration sum = Duration.ZERO;
        int end = from;
        while (component.lookingAt()) {
            sum = sum.plus(component(component));
            end = component.end();
            component.region(end, text.length());
        }
        if (end == from || end != text.length()) {
            throw new DateTimeParseException("expected a length of time, such as 4s, 0.500s or 1h30m", text, end);
        }
        return sum;
    }

    private static Duration component(Matcher component) {
        Duration unit =
                Objects.requireNonNull(UNITS.get(component.group(3)), "the pattern lets known units pass alone");
        Duration whole = unit.multipliedBy(wholeNumber(component.group(1)));
        String fraction = component.group(2);
        if (fraction == null) {
            return whole;
        }
        BigDecimal nanos = new BigDecimal("0" + fraction).multiply(BigDecimal.valueOf(unit.toNanos()));
        return whole.plusNanos(nanos.setScale(0, RoundingMode.DOWN).longValueExact());
    }

    private static long wholeNumber(String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new DateTimeParseException("the length of time is too long", digits, 0, e);
        }
    }

    /** As protobuf writes it: seconds with 0, 3, 6 or 9 decimals. */
    static String protobuf(Duration duration) {
        return decimalSeconds(duration, true) + "s";
    }

    /** As Go reads it and Scaleway writes it: hours, minutes and seconds, those that are zero left out. */
    static String go(Duration duration) {
        if (duration.isZero()) {
            return "0s";
        }
        Duration length = duration.abs();
        StringBuilder text = new StringBuilder(duration.isNegative() ? "-" : "");
        if (length.toHours() > 0) {
            text.append(length.toHours()).append('h');
        }
        if (length.toMinutesPart() > 0) {
            text.append(length.toMinutesPart()).append('m');
        }
        Duration rest = Duration.ofSeconds(length.toSecondsPart(), length.getNano());
        if (!rest.isZero()) {
            text.append(decimalSeconds(rest, false)).append('s');
        }
        return text.toString();
    }

    private static String decimalSeconds(Duration duration, boolean inThrees) {
        Duration length = duration.abs();
        String sign = duration.isNegative() ? "-" : "";
        if (length.getNano() == 0) {
            return sign + length.toSeconds();
        }
        String decimals = String.format("%09d", length.getNano());
        int used = 9;
        while (decimals.charAt(used - 1) == '0') {
            used--;
        }
        int kept = inThrees ? (used + 2) / 3 * 3 : used;
        return sign + length.toSeconds() + "." + decimals.substring(0, kept);
    }
}
