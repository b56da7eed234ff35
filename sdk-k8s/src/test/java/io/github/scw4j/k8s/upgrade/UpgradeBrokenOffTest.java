package io.github.scw4j.k8s.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.k8s.upgrade.UpgradeProgress.Phase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Programs that break down in an upgrade, and others that go on with it. */
class UpgradeBrokenOffTest extends SeededUpgrade {
    /** A program that breaks down, which a listener can make it do at any moment. */
    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoeverBreaksOffAfterAStepAndBeginsAgainComesToTheSameEnd(int steps) {
        brokenOff(Phase.DONE, steps);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whoeverBreaksOffWithinAStepAndBeginsAgainComesToTheSameEnd(int steps) {
        brokenOff(Phase.UNDER_WAY, steps);
    }

    private void brokenOff(Phase phase, int step) {
        ScalewayClient first = another();
        UpgradeRun doomed = K8s.of(first).upgrades().runner(latest()).onProgress(p -> {
            if (p.number() == step && p.phase() == phase) {
                throw new Crash();
            }
        });
        assertThatThrownBy(doomed::run).isInstanceOf(Crash.class);
        first.close();

        try (ScalewayClient second = another()) {
            Upgrades upgrades = K8s.of(second).upgrades();
            assertThat(upgrades.runner(upgrades.plan(seeded.id(), UpgradeGoal.latestMinor()))
                            .run()
                            .isEmpty())
                    .isTrue();
        }
        isAt("1.36.1");
        asked(2, 6);
    }
}
