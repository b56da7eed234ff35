package io.github.scw4j.reconcile.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By the examples of Go's own test of {@code time.ParseDuration}. */
class GoDurationTest {
    @ParameterizedTest
    @CsvSource({
        "0,PT0S",
        "5s,PT5S",
        "30s,PT30S",
        "1478s,PT24M38S",
        "-5s,PT-5S",
        "+5s,PT5S",
        "-0,PT0S",
        "+0,PT0S",
        "5.0s,PT5S",
        "5.6s,PT5.6S",
        "5.s,PT5S",
        ".5s,PT0.5S",
        "1.0s,PT1S",
        "1.004s,PT1.004S",
        "100.00100s,PT1M40.001S",
        "10ns,PT0.00000001S",
        "11us,PT0.000011S",
        "12µs,PT0.000012S",
        "12μs,PT0.000012S",
        "13ms,PT0.013S",
        "15m,PT15M",
        "16h,PT16H",
        "3h30m,PT3H30M",
        "10.5s4m,PT4M10.5S",
        "-2m3.4s,PT-2M-3.4S",
        "1h2m3s4ms5us6ns,PT1H2M3.004005006S",
        "39h9m14.425s,PT39H9M14.425S",
        "52763797000ns,PT52.763797S",
        "0.3333333333333333333h,PT20M",
        "9007199254740993ns,PT2501H59M59.254740993S",
        "9223372036854775807ns,PT2562047H47M16.854775807S",
        "-9223372036854775808ns,PT-2562047H-47M-16.854775808S",
        "0.100000000000000000000h,PT6M",
    })
    void whatGoReadsIsRead(String text, Duration length) {
        // Go's floating point makes 20 minutes of as many thirds of an hour; without it a nanosecond is missing
        Duration tolerance = text.startsWith("0.333") ? Duration.ofNanos(1) : Duration.ZERO;
        assertThat(GoDuration.read(text).orElseThrow().minus(length).abs()).isLessThanOrEqualTo(tolerance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "-",
                "s",
                ".",
                "-.",
                ".s",
                "+.s",
                "1d",
                "5 s",
                " 5s",
                "5s ",
                "--5s",
                "1h-5m",
                "1e3s",
                "5S",
                "0x5s",
                "9223372036854775808ns",
                "9223372036854775.808us",
                "-9223372036854775809ns",
                "3000000h",
                "٥s",
                "1ss",
                "1..5s"
            })
    void whatGoRefusesIsRefused(String text) {
        assertThat(GoDuration.read(text)).isEmpty();
    }
}
