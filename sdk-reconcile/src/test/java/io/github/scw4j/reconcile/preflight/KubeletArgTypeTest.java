package io.github.scw4j.reconcile.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KubeletArgTypeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "bool true",
                "bool false",
                "uint16 0",
                "uint16 65535",
                "uint32 4294967295",
                "int32 -2147483648",
                "int32 2147483647",
                "duration 100ms",
                "duration 1h30m",
                "duration 0",
                "duration 1.5s",
                "quantity 10Mi",
                "quantity 500M",
                "quantity 1e3",
                "quantity 0.5",
                "enum:none|static static",
                "map[string]string memory.available=100Mi,nodefs.available=10%",
                "map[string]string memory.available<100Mi",
                "map[string]string {\"a\":\"b\"}"
            })
    void aValueOfItsTypeIsAccepted(String type, String value) {
        assertThat(KubeletArgType.of(type).orElseThrow().accepts(value)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "bool True",
                "bool 1",
                "uint16 65536",
                "uint16 -1",
                "uint16 +1",
                "uint16 1.5",
                "uint32 4294967296",
                "int32 2147483648",
                "int32 99999999999999999999999",
                "duration 100",
                "duration 5x",
                "duration 5m3",
                "quantity 10MB",
                "quantity Mi",
                "enum:none|static dynamic",
                "enum:none|static none|static",
                "map[string]string memory.available",
                "map[string]string =1"
            })
    void anotherOneIsNot(String type, String value) {
        assertThat(KubeletArgType.of(type).orElseThrow().accepts(value)).isFalse();
    }

    @Test
    void aTypeThatIsNewIsNotGuessed() {
        assertThat(KubeletArgType.of("list[string]")).isEmpty();
    }
}
