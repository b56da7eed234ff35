package io.github.scw4j.core.internal.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.internal.waiting.ListingChoice.Choice;
import org.junit.jupiter.api.Test;

class ListingChoiceTest {
    private final ListingChoice choice = new ListingChoice();

    @Test
    void threeWaitsAreServedByGetsWhileTheListsLengthIsUnknown() {
        assertThat(choice.choose(3, 3, ManualTime.START)).isEqualTo(new Choice.Get());
        assertThat(choice.choose(4, 4, ManualTime.START)).isEqualTo(new Choice.List());
    }

    @Test
    void fewerWaitsThanPagesAreServedByGets() {
        choice.listed(100);

        assertThat(choice.choose(99, 99, ManualTime.START)).isEqualTo(new Choice.Get());
        assertThat(choice.choose(100, 100, ManualTime.START)).isEqualTo(new Choice.List());
    }

    @Test
    void halfAsManyGetsAsPagesGoBetweenTwoLists() {
        choice.listStarts(ManualTime.START);
        choice.listed(10);

        for (int get = 0; get < 5; get++) {
            assertThat(choice.choose(50, 1, ManualTime.START)).isEqualTo(new Choice.Get());
        }
        assertThat(choice.choose(50, 1, ManualTime.START)).isEqualTo(new Choice.Later(ManualTime.START.plusSeconds(2)));
    }

    @Test
    void aPageIsListedEveryFifthOfASecondAtMost() {
        choice.listStarts(ManualTime.START);
        choice.listed(100);

        assertThat(choice.choose(10_000, 60, ManualTime.START.plusSeconds(19)))
                .isEqualTo(new Choice.Later(ManualTime.START.plusSeconds(20)));
        assertThat(choice.choose(10_000, 60, ManualTime.START.plusSeconds(20))).isEqualTo(new Choice.List());
    }

    @Test
    void aListThatWasGivenUpIsTakenToBeTwiceAsLong() {
        choice.gaveUp(8);

        assertThat(choice.choose(15, 15, ManualTime.START)).isEqualTo(new Choice.Get());
        assertThat(choice.choose(16, 16, ManualTime.START)).isEqualTo(new Choice.List());
    }

    @Test
    void aListThatIsRefusedIsNotAskedForAgain() {
        choice.refused();

        assertThat(choice.choose(10_000, 10_000, ManualTime.START)).isEqualTo(new Choice.Get());
    }
}
