package io.github.scw4j.core.internal.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    private static Instant parse(String text) {
        String padded = "x" + text + "y";
        return Timestamp.parse(padded.toCharArray(), 1, text.length());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-03T09:14:07Z, 2026-07-03T09:14:07Z",
        "2026-07-03T09:14:07.1Z, 2026-07-03T09:14:07.100Z",
        "2026-07-03T09:14:07.123456Z, 2026-07-03T09:14:07.123456Z",
        "2026-07-03T09:14:07.000000001Z, 2026-07-03T09:14:07.000000001Z",
        "2026-07-03T09:14:07.999999999+00:00, 2026-07-03T09:14:07.999999999Z",
        "2026-07-03T09:14:07.5+02:00, 2026-07-03T07:14:07.500Z",
        "2026-07-03T09:14:07-09:30, 2026-07-03T18:44:07Z",
        "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59.5Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
    })
    void everyFormThatScalewayWritesIsRead(String text, Instant expected) {
        assertThat(parse(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-07-03",
                "2026-07-03T09:14:07",
                "2026-07-03 09:14:07Z",
                "2026-13-03T09:14:07Z",
                "2026-02-30T09:14:07Z",
                "2026-07-03T25:14:07Z",
                "2026-07-03T09:14:07.1234567890Z",
                "20x6-07-03T09:14:07Z",
                "soon"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> parse(text)).isInstanceOf(DateTimeException.class);
    }

    @Property
    void whatJavaTimeWritesIsReadAlike(
            @ForAll("instants") Instant instant, @ForAll @IntRange(min = -18, max = 18) int offset) {
        assertThat(parse(instant.toString())).isEqualTo(instant);
        OffsetDateTime elsewhere = instant.atOffset(ZoneOffset.ofHours(offset));
        assertThat(parse(ISO_OFFSET_DATE_TIME.format(elsewhere))).isEqualTo(instant);
    }

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<Long> seconds = Arbitraries.longs()
                .between(
                        Instant.parse("0001-01-02T00:00:00Z").getEpochSecond(),
                        Instant.parse("9999-12-30T00:00:00Z").getEpochSecond());
        Arbitrary<Integer> nanos = Arbitraries.integers().between(0, 999_999_999);
        return seconds.flatMap(second -> nanos.map(nano -> Instant.ofEpochSecond(second, nano)));
    }
}
