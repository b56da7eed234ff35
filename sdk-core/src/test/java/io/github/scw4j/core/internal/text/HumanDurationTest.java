package io.github.scw4j.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanDurationTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0s",
        "PT0.0005S, 0ms",
        "PT0.85S, 850ms",
        "PT1.9S, 1s",
        "PT45S, 45s",
        "PT30M, 30m",
        "PT12M5S, 12m 5s",
        "PT1H2M3S, 1h 2m",
        "PT2H, 2h",
        "P3DT4H5M, 3d 4h",
        "PT-12M-5S, -12m 5s"
    })
    void aLengthOfTimeReadsAsPeopleWriteIt(Duration duration, String words) {
        assertThat(HumanDuration.of(duration)).isEqualTo(words);
    }
}
