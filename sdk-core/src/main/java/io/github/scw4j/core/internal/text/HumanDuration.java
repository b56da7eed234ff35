package io.github.scw4j.core.internal.text;

import java.time.Duration;

/** A length of time as people write it: {@code 850ms}, {@code 45s}, {@code 12m 5s}, {@code 1h 2m}, {@code 3d 4h}. */
public final class HumanDuration {
    private HumanDuration() {}

    /** The two largest units of it, rounded down; below one second in milliseconds. */
    public static String of(Duration duration) {
        if (duration.isNegative()) {
            return "-" + of(duration.negated());
        }
        if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
            return duration.isZero() ? "0s" : duration.toMillis() + "ms";
        }
        if (duration.toDays() > 0) {
            return two(duration.toDays(), "d", duration.toHoursPart(), "h");
        }
        if (duration.toHours() > 0) {
            return two(duration.toHours(), "h", duration.toMinutesPart(), "m");
        }
        if (duration.toMinutes() > 0) {
            return two(duration.toMinutes(), "m", duration.toSecondsPart(), "s");
        }
        return duration.toSeconds() + "s";
    }

    private static String two(long large, String largeUnit, int small, String smallUnit) {
        return large + largeUnit + (small == 0 ? "" : " " + small + smallUnit);
    }
}
