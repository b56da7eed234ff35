package io.github.scw4j.core.internal.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {
    @Property
    void repeatsNeverPassTheCapacityAndATenthOfTheSuccesses(
            @ForAll @IntRange(min = 0, max = 50) int capacity, @ForAll List<Boolean> events) {
        RetryBudget budget = new RetryBudget(capacity);
        int successes = 0;
        int repeats = 0;
        for (boolean success : events) {
            if (success) {
                budget.earn();
                successes++;
            } else if (budget.isLeft()) {
                budget.spend();
                repeats++;
            }
            assertThat(repeats).isLessThanOrEqualTo(capacity + successes / 10 + 1);
        }
    }

    @Property
    void successesFillItNoFurtherThanItsCapacity(
            @ForAll @IntRange(min = 0, max = 20) int capacity, @ForAll @IntRange(min = 0, max = 500) int successes) {
        RetryBudget budget = new RetryBudget(capacity);
        for (int i = 0; i < successes; i++) {
            budget.earn();
        }
        int repeats = 0;
        while (budget.isLeft()) {
            budget.spend();
            repeats++;
        }
        assertThat(repeats).isEqualTo(capacity);
    }

    @Test
    void whatIsUsedUpComesBackWithTenSuccesses() {
        RetryBudget budget = new RetryBudget(1);
        budget.spend();
        assertThat(budget.isLeft()).isFalse();
        for (int i = 0; i < 11; i++) {
            budget.earn();
        }
        assertThat(budget.isLeft()).isTrue();
    }
}
