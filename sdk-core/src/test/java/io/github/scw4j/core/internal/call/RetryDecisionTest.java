package io.github.scw4j.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.internal.call.RetryDecision.Again;
import io.github.scw4j.core.internal.call.RetryDecision.GiveUp;
import io.github.scw4j.core.internal.call.RetryDecision.Reason;
import io.github.scw4j.core.internal.call.RetryDecision.Safety;
import io.github.scw4j.core.internal.call.RetryDecision.Situation;
import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RetryDecisionTest {
    private static final RetryPolicy POLICY = RetryPolicy.builder().build();

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<Duration> lengths = Arbitraries.longs().between(0, 600_000).map(Duration::ofMillis);
        return Combinators.combine(
                        Arbitraries.of(Trouble.class),
                        Arbitraries.of(Safety.class),
                        Arbitraries.integers().between(1, 40),
                        lengths,
                        lengths,
                        lengths.optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.doubles().between(0, 1))
                .as(Situation::new);
    }

    @Property
    void theServersWaitIsAFloor(@ForAll("situations") Situation now) {
        if (RetryDecision.decide(now, POLICY) instanceof Again again
                && now.retryAfter().isPresent()) {
            assertThat(again.pause()).isGreaterThanOrEqualTo(now.retryAfter().get());
        }
    }

    @Property
    void nothingIsTriedAgainAfterTheDeadline(@ForAll("situations") Situation now) {
        if (RetryDecision.decide(now, POLICY) instanceof Again again) {
            assertThat(again.pause()).isLessThan(now.left());
        }
    }

    @Property
    void whatMayBeDoneIsNeverSentAgainBlindly(@ForAll("situations") Situation now) {
        if (now.trouble() == Trouble.UNKNOWN_OUTCOME
                && now.safety() != Safety.REPEAT
                && RetryDecision.decide(now, POLICY) instanceof Again again) {
            assertThat(now.safety()).isEqualTo(Safety.FIND_OUT);
            assertThat(again.findOut()).isTrue();
        }
    }

    @Property
    void whatCannotBeDoneIsNeverAskedFor(@ForAll("situations") Situation now) {
        if (now.trouble() != Trouble.UNKNOWN_OUTCOME && RetryDecision.decide(now, POLICY) instanceof Again again) {
            assertThat(again.findOut()).isFalse();
        }
    }

    @Property
    void anEmptyBudgetEndsWhatAnOutageWouldMakeWorse(@ForAll("situations") Situation now) {
        if (!now.budgetLeft() && RetryDecision.isRationed(now.trouble())) {
            assertThat(RetryDecision.decide(now, POLICY)).isInstanceOf(GiveUp.class);
        }
    }

    @Property
    void aPolicyOfOneTryNeverRepeats(@ForAll("situations") Situation now) {
        assertThat(RetryDecision.decide(now, RetryPolicy.none())).isInstanceOf(GiveUp.class);
    }

    @Property
    void withTimeAndBudgetEveryKindRepeatsWhatWasCertainlyNotDone(@ForAll Safety safety, @ForAll double random) {
        double jitter = Math.abs(random % 1);
        for (Trouble trouble : new Trouble[] {Trouble.NOT_SENT, Trouble.THROTTLED, Trouble.TRANSIENT_STATE}) {
            assertThat(RetryDecision.decide(situation(trouble, safety, 1, Duration.ofMinutes(2), jitter), POLICY))
                    .isInstanceOf(Again.class);
        }
    }

    @Test
    void aThrottleThatSaysNothingPausesOneToTwoSecondsThenTwiceThat() {
        assertThat(pause(Trouble.THROTTLED, 1, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pause(Trouble.THROTTLED, 1, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pause(Trouble.THROTTLED, 2, 0)).isEqualTo(Duration.ofSeconds(2));
        assertThat(pause(Trouble.THROTTLED, 2, 1)).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void pausesDoubleUpToTheLongest() {
        assertThat(pause(Trouble.UNKNOWN_OUTCOME, 1, 1)).isEqualTo(Duration.ofMillis(500));
        assertThat(pause(Trouble.UNKNOWN_OUTCOME, 3, 1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(RetryDecision.decide(
                        situation(Trouble.TRANSIENT_STATE, Safety.REPEAT, 39, Duration.ofMinutes(2), 1), POLICY))
                .isEqualTo(new Again(Duration.ofSeconds(20), false));
    }

    @Test
    void aForbiddenCallFailsAtOnceUnlessPatienceWasAskedFor() {
        Situation forbidden = situation(Trouble.NOT_PERMITTED, Safety.REPEAT, 1, Duration.ofMinutes(2), 0);

        assertThat(RetryDecision.decide(forbidden, POLICY)).isEqualTo(new GiveUp(Reason.FINAL));
        assertThat(RetryDecision.decide(
                        forbidden,
                        RetryPolicy.builder()
                                .permissionPatience(Duration.ofMinutes(1))
                                .build()))
                .isInstanceOf(Again.class);
    }

    @Test
    void aTransientStateIsWaitedForBeyondTheTriesOfThePolicy() {
        assertThat(RetryDecision.decide(
                        situation(Trouble.TRANSIENT_STATE, Safety.NEVER, 30, Duration.ofMinutes(2), 0), POLICY))
                .isInstanceOf(Again.class);
    }

    private static Duration pause(Trouble trouble, int tries, double jitter) {
        return ((Again) RetryDecision.decide(
                        situation(trouble, Safety.REPEAT, tries, Duration.ofMinutes(2), jitter), POLICY))
                .pause();
    }

    private static Situation situation(Trouble trouble, Safety safety, int tries, Duration left, double jitter) {
        return new Situation(trouble, safety, tries, Duration.ZERO, left, Optional.empty(), true, jitter);
    }
}
