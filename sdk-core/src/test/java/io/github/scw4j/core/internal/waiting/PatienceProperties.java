package io.github.scw4j.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PatienceProperties {
    @Property
    void pausesNeverPassTheLongestAndNeverVanish(
            @ForAll @LongRange(min = 1, max = 86_400_000) long first,
            @ForAll @LongRange(min = 0, max = 86_400_000) long growth,
            @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int looks,
            @ForAll long seed) {
        Duration longest = Duration.ofMillis(first + growth);
        Patience patience = Patience.DEFAULT.pauses(Duration.ofMillis(first), longest);

        Duration pause = patience.pauseAfter(looks, new SplittableRandom(seed));

        assertThat(pause).isPositive().isLessThanOrEqualTo(longest);
        assertThat(pause)
                .isGreaterThanOrEqualTo(
                        Duration.ofMillis(first).multipliedBy(9).dividedBy(10).minusNanos(1));
    }
}
