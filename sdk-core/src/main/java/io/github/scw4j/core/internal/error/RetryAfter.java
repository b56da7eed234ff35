package io.github.scw4j.core.internal.error;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How long the server asked to wait: the {@code Retry-After} header in both its forms, and the body's {@code reset_seconds} and
 * {@code reset_at}. Where several are there, the longest counts. Times of day are read by the server's own clock, the
 * {@code Date} of the same answer, as ours may be wrong.
 */
final class RetryAfter {
    /** Longer than any call waits; keeps nonsense from overflowing. */
    private static final Duration LONGEST = Duration.ofDays(365);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    private final Optional<Duration> length;
    private final Optional<Instant> until;
    private final Optional<Instant> serverTime;

    private RetryAfter(Optional<Duration> length, Optional<Instant> until, Optional<Instant> serverTime) {
        this.length = length;
        this.until = until;
        this.serverTime = serverTime;
    }

    static RetryAfter of(Function<String, Optional<String>> header, ErrorBody body) {
        Optional<String> asked = header.apply("retry-after").map(String::strip);
        return new RetryAfter(
                longest(
                        asked.flatMap(RetryAfter::seconds),
                        body.number("reset_seconds").map(RetryAfter::ofSeconds)),
                longest(asked.flatMap(RetryAfter::date), body.instant("reset_at")),
                header.apply("date").flatMap(RetryAfter::date));
    }

    private static <T extends Comparable<T>> Optional<T> longest(Optional<T> one, Optional<T> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    private static Optional<Duration> seconds(String text) {
        return SECONDS.matcher(text).matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(text)))
                : Optional.empty();
    }

    private static Duration ofSeconds(double seconds) {
        return Duration.ofMillis((long) Math.ceil(Math.min(seconds, (double) LONGEST.toSeconds()) * 1000));
    }

    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty(); // the other form, or none
        }
    }

    /** How long to wait, for someone who got the answer now; empty when the server did not say. */
    Optional<Duration> from(Instant now) {
        Instant start = serverTime.orElse(now);
        return clamped(longest(length, until.map(end -> Duration.between(start, end))));
    }

    /** The same as far as the answer tells it alone. */
    Optional<Duration> fromTheAnswer() {
        return serverTime.isPresent() ? from(serverTime.get()) : clamped(length);
    }

    private static Optional<Duration> clamped(Optional<Duration> wait) {
        return wait.map(asked -> asked.isNegative() ? Duration.ZERO : asked)
                .map(asked -> asked.compareTo(LONGEST) < 0 ? asked : LONGEST);
    }
}
