package io.github.scw4j.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final RateLimiter limiter = new RateLimiter(new RateLimit(100, 50), () -> now);

    @Test
    void aBurstGoesOutAtOnceAndTheRestInTurn() {
        for (int i = 0; i < 100; i++) {
            assertThat(limiter.reserve()).isZero();
        }
        assertThat(limiter.reserve()).isEqualTo(Duration.ofMillis(20));
        assertThat(limiter.reserve()).isEqualTo(Duration.ofMillis(40));
    }

    @Test
    void theBucketFillsUpWithTimeButNoFurtherThanTheBurst() {
        take(100);
        now = now.plusSeconds(1);
        take(50);
        assertThat(limiter.reserve()).isEqualTo(Duration.ofMillis(20));
        now = now.plusSeconds(3600);
        take(100);
        assertThat(limiter.reserve()).isPositive();
    }

    @Test
    void aThrottleEmptiesTheBucketAndHalvesTheRateUntilItIsQuietAgain() {
        limiter.slowDown();
        assertThat(limiter.reserve()).isEqualTo(Duration.ofMillis(40));

        now = now.plusSeconds(60);
        take(100);
        assertThat(limiter.reserve()).isEqualTo(Duration.ofMillis(20));
    }

    @Test
    void aTurnThatIsNotTakenIsGivenBack() {
        take(100);
        limiter.reserve();
        limiter.giveBack();
        assertThat(limiter.reserve()).isEqualTo(Duration.ofMillis(20));
    }

    @Test
    void aClockThatGoesBackwardsTakesNothingAway() {
        take(10);
        now = now.minusSeconds(100);
        take(90);
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            assertThat(limiter.reserve()).as("turn %d", i).isZero();
        }
    }
}
