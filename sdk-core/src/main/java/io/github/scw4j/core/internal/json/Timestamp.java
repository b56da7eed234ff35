package io.github.scw4j.core.internal.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * RFC 3339 text to an instant: up to nine digits of a second, {@code Z} or an offset. What Scaleway writes, {@code Z} or
 * {@code +00:00}, is read by hand: a list of 10 000 nodes has 20 000 of them. Anything else is left to {@link Instant#parse}.
 */
final class Timestamp {
    /** The length of {@code 2026-11-24T03:00:00}. */
    private static final int SECONDS_END = 19;

    private static final int MOST_DIGITS = 9;
    private static final int SECONDS_A_DAY = 86_400;
    private static final int NOT_A_NUMBER = -1;

    private final char[] buffer;
    private final int start;
    private final int end;

    private Timestamp(char[] buffer, int start, int end) {
        this.buffer = buffer;
        this.start = start;
        this.end = end;
    }

    /**
     * Reads a timestamp out of a buffer.
     *
     * @throws DateTimeException when the text is none
     */
    static Instant parse(char[] buffer, int offset, int length) {
        Timestamp text = new Timestamp(buffer, offset, offset + length);
        return text.isUsual() ? text.read() : Instant.parse(new String(buffer, offset, length));
    }

    private boolean isUsual() {
        return end - start > SECONDS_END
                && at(4) == '-'
                && at(7) == '-'
                && at(10) == 'T'
                && at(13) == ':'
                && at(16) == ':'
                && number(0, 4) != NOT_A_NUMBER
                && number(5, 7) != NOT_A_NUMBER
                && number(8, 10) != NOT_A_NUMBER
                && isBelow(number(11, 13), 24)
                && isBelow(number(14, 16), 60)
                && isBelow(number(17, 19), 60)
                && isUtc(fractionEnd());
    }

    private Instant read() {
        long day = LocalDate.of(number(0, 4), number(5, 7), number(8, 10)).toEpochDay();
        int second = (number(11, 13) * 60 + number(14, 16)) * 60 + number(17, 19);
        return Instant.ofEpochSecond(day * SECONDS_A_DAY + second, nanos());
    }

    private static boolean isBelow(int number, int limit) {
        return number != NOT_A_NUMBER && number < limit;
    }

    private char at(int index) {
        return buffer[start + index];
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int number(int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = at(i);
            if (!isDigit(c)) {
                return NOT_A_NUMBER;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    /** Where the fraction of a second ends; where it would start when there is none, or one that is not usual. */
    private int fractionEnd() {
        if (at(SECONDS_END) != '.') {
            return SECONDS_END;
        }
        int index = SECONDS_END + 1;
        while (start + index < end && isDigit(at(index))) {
            index++;
        }
        int digits = index - SECONDS_END - 1;
        return digits >= 1 && digits <= MOST_DIGITS ? index : SECONDS_END;
    }

    private boolean isUtc(int index) {
        int left = end - start - index;
        return left == 1 && at(index) == 'Z'
                || left == 6
                        && at(index) == '+'
                        && at(index + 3) == ':'
                        && number(index + 1, index + 3) == 0
                        && number(index + 4, index + 6) == 0;
    }

    private int nanos() {
        int to = fractionEnd();
        if (to == SECONDS_END) {
            return 0;
        }
        int nanos = number(SECONDS_END + 1, to);
        for (int digits = to - SECONDS_END - 1; digits < MOST_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }
}
