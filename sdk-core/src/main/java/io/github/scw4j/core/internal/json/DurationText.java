package io.github.scw4j.core.internal.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Lengths of time as text, in the forms of protobuf ({@code 0.500s}) and of Go ({@code 1h30m}). */
final class DurationText {
    private static final int MOST_DIGITS = 18;
    private static final Map<String, ChronoUnit> UNITS = Map.of(
            "h", ChronoUnit.HOURS,
            "m", ChronoUnit.MINUTES,
            "s", ChronoUnit.SECONDS,
            "ms", ChronoUnit.MILLIS,
            "us", ChronoUnit.MICROS,
            "µs", ChronoUnit.MICROS,
            "ns", ChronoUnit.NANOS);

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
        boolean negative = text.charAt(0) == '-';
        int from = negative ? 1 : 0;
        int digits = digitsEnd(text, from) - from;
        if (from + digits == text.length() && digits > 0 && digits <= MOST_DIGITS) {
            return Duration.ofMillis(Long.parseLong(text));
        }
        Duration sum = components(text, from);
        return negative ? sum.negated() : sum;
    }

    private static Duration components(String text, int from) {
        Duration sum = Duration.ZERO;
        int at = from;
        do {
            int wholeEnd = digitsEnd(text, at);
            boolean hasFraction = wholeEnd < text.length() && text.charAt(wholeEnd) == '.';
            int numberEnd = hasFraction ? digitsEnd(text, wholeEnd + 1) : wholeEnd;
            int end = unitEnd(text, numberEnd);
            ChronoUnit unit = UNITS.get(text.substring(numberEnd, end));
            if (wholeEnd == at || hasFraction && numberEnd == wholeEnd + 1 || unit == null) {
                throw new DateTimeParseException("expected a length of time, such as 4s, 0.500s or 1h30m", text, at);
            }
            sum = sum.plus(wholeNumber(text.substring(at, wholeEnd)), unit);
            if (hasFraction) {
                sum = sum.plusNanos(nanos(text.substring(wholeEnd, numberEnd), unit));
            }
            at = end;
        } while (at < text.length());
        return sum;
    }

    private static int digitsEnd(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int unitEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static long nanos(String fraction, ChronoUnit unit) {
        BigDecimal nanos = new BigDecimal("0" + fraction)
                .multiply(BigDecimal.valueOf(unit.getDuration().toNanos()));
        return nanos.setScale(0, RoundingMode.DOWN).longValueExact();
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
