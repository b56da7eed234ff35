package io.github.scw4j.samples.terminal;

import java.time.Duration;
import java.util.Locale;

/** Lengths of time as people say them: {@code 0.4s}, {@code 12s}, {@code 3m 05s}, {@code 1h 02m}. */
public final class Times {

    private Times() {}

    /** As people say it. */
    public static String text(Duration length) {
        long seconds = length.toSeconds();
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1fs", length.toMillis() / 1000.0);
        }
        if (seconds < 60) {
            return seconds + "s";
        }
        return seconds < 3600
                ? String.format(Locale.ROOT, "%dm %02ds", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%dh %02dm", seconds / 3600, seconds % 3600 / 60);
    }
}
