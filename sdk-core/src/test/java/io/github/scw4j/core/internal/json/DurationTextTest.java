package io.github.scw4j.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
    private final Json json = new Json();

    @ParameterizedTest
    @CsvSource({
        "4s, PT4S",
        "0.500s, PT0.5S",
        "0.500000000s, PT0.5S",
        "2592000s, PT720H",
        "10m, PT10M",
        "1h30m, PT1H30M",
        "1h0m0s, PT1H",
        "1.5h, PT1H30M",
        "100ms, PT0.1S",
        "1us, PT0.000001S",
        "1µs, PT0.000001S",
        "3ns, PT0.000000003S",
        "-4s, PT-4S",
        "0s, PT0S",
        "'', PT0S",
        "5000, PT5S",
        "315576000000s, PT87660000H",
    })
    void everyFormThatScalewayWritesIsRead(String text, Duration expected) {
        assertThat(DurationText.parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"never", "s", "4 s", "4s ", "-", "1d", "PT4S", "1h-3m", "99999999999999999999s"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> DurationText.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, 0s, 0s",
        "PT10M, 600s, 10m",
        "PT1H30M, 5400s, 1h30m",
        "PT1H0.5S, 3600.500s, 1h0.5s",
        "PT-1M, -60s, -1m"
    })
    void theTwoTextsAreTheShortOnes(Duration duration, String protobuf, String go) {
        assertThat(DurationText.protobuf(duration)).isEqualTo(protobuf);
        assertThat(DurationText.go(duration)).isEqualTo(go);
    }

    @Property
    void bothTextsAreReadBack(@ForAll("durations") Duration duration) {
        assertThat(DurationText.parse(DurationText.protobuf(duration))).isEqualTo(duration);
        assertThat(DurationText.parse(DurationText.go(duration))).isEqualTo(duration);
    }

    @Provide
    Arbitrary<Duration> durations() {
        Arbitrary<Long> seconds = Arbitraries.longs().between(-315_576_000_000L, 315_576_000_000L);
        return seconds.flatMap(
                second -> Arbitraries.integers().between(0, 999_999_999).map(nano -> Duration.ofSeconds(second, nano)));
    }

    @Test
    void millisecondsAreNumbersAndWhole() throws Exception {
        Thing thing = Thing.builder().id("1").timeout(Duration.ofMillis(1500)).build();
        assertThat(new String(json.write(thing), StandardCharsets.UTF_8)).contains("\"timeout\":1500");

        Thing finer = Thing.builder().id("1").timeout(Duration.ofNanos(1)).build();
        assertThatThrownBy(() -> json.write(finer))
                .isInstanceOf(JsonMappingException.class)
                .hasMessageContaining("whole milliseconds");
    }
}
