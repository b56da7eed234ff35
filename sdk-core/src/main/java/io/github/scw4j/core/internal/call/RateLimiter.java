package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * The client-side rate limit: a bucket of tokens, one for each request. A {@code 429} empties the bucket and halves the rate;
 * every quiet second afterwards gives a tenth of the full rate back.
 */
final class RateLimiter {
    private static final double NANOS = 1e9;

    private final InstantSource clock;
    private final double burst;
    private final double fullRate;

    private double rate;
    private double tokens;
    private Instant filledAt;

    RateLimiter(RateLimit limit, InstantSource clock) {
        this.clock = clock;
        this.burst = limit.burst();
        this.fullRate = limit.perSecond();
        this.rate = fullRate;
        this.tokens = burst;
        this.filledAt = clock.instant();
    }

    /** Takes a token and says how long to wait before it may be used; zero while the bucket lasts. */
    synchronized Duration reserve() {
        fill();
        tokens -= 1;
        return tokens >= 0 ? Duration.ZERO : Duration.ofNanos((long) Math.ceil(-tokens / rate * NANOS));
    }

    /** Gives back a token that was reserved and not used. */
    synchronized void giveBack() {
        tokens = Math.min(burst, tokens + 1);
    }

    /** The server said that there were too many requests. */
    synchronized void slowDown() {
        fill();
        tokens = Math.min(tokens, 0);
        rate = Math.max(fullRate / 16, rate / 2);
    }

    private void fill() {
        Instant now = clock.instant();
        double seconds = Math.max(0, Duration.between(filledAt, now).toNanos() / NANOS);
        if (seconds > 0) {
            tokens = Math.min(burst, tokens + seconds * rate);
            rate = Math.min(fullRate, rate + seconds * fullRate / 10);
            filledAt = now;
        }
    }
}
