package io.github.scw4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTypesTest {
    @Test
    void knownRegionsAreConstantsAndUnknownOnesAreAccepted() {
        assertThat(Region.of("fr-par")).isSameAs(Region.FR_PAR);
        assertThat(Region.of("de-berlin").id()).isEqualTo("de-berlin");
        assertThat(Region.of("de-berlin")).isEqualTo(Region.of("de-berlin")).isNotEqualTo(Region.FR_PAR);
    }

    @Test
    void legacyLocalitiesMeanTheirSuccessors() {
        assertThat(Region.of("par1")).isSameAs(Region.FR_PAR);
        assertThat(Zone.of("ams1")).isSameAs(Zone.NL_AMS_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr", "fr-par-1", "FR-PAR", "fr-pa", "fr-paris123"})
    void aMalformedRegionSaysWhatItShouldLookLike(String text) {
        assertThatThrownBy(() -> Region.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining('"' + text + '"')
                .hasMessageContaining("such as fr-par");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr-par", "fr-par-0", "fr-par-100", "fr_par_1"})
    void aMalformedZoneSaysWhatItShouldLookLike(String text) {
        assertThatThrownBy(() -> Zone.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as fr-par-1");
    }

    @Test
    void aZoneKnowsItsRegionAndARegionItsZones() {
        assertThat(Zone.PL_WAW_3.region()).isSameAs(Region.PL_WAW);
        assertThat(Region.NL_AMS.zone(2)).isSameAs(Zone.NL_AMS_2);
        assertThat(Zone.of("de-berlin-12").region()).isEqualTo(Region.of("de-berlin"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8, 8, false",
        "1.2.3.4, 32, true",
        "1.2.3.4/32, 32, true",
        "172.16.64.7/22, 22, false",
        "2001:db8::/32, 32, false",
        "::1, 128, true"
    })
    void rangesAreReadWithAndWithoutPrefix(String text, int prefix, boolean single) {
        Cidr cidr = Cidr.of(text);
        assertThat(cidr.prefixLength()).isEqualTo(prefix);
        assertThat(cidr.isSingleAddress()).isEqualTo(single);
        assertThat(cidr).hasToString(text);
    }

    @Test
    void anAddressAndItsFullPrefixAreTheSameRange() {
        assertThat(Cidr.of("1.2.3.4")).isEqualTo(Cidr.of("1.2.3.4/32")).hasSameHashCodeAs(Cidr.of("1.2.3.4/32"));
        assertThat(Cidr.of("::1")).isEqualTo(Cidr.of("0:0::1/128"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3/8, 10.0.0.0/8",
        "172.16.64.7/22, 172.16.64.0/22",
        "192.0.2.129/25, 192.0.2.128/25",
        "255.255.255.255/0, 0.0.0.0/0",
        "2001:db8:1::7/32, 2001:db8::/32",
        "ffff::1/0, ::/0"
    })
    void theNetworkOfAnAddressHasNothingBehindItsPrefix(String text, String network) {
        assertThat(Cidr.of(text).network()).isEqualTo(Cidr.of(network));
        assertThat(Cidr.of(Cidr.of(text).network().toString())).isEqualTo(Cidr.of(network));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "1.2.3.4", "1.2.3.4/32", "2001:db8::/32", "0.0.0.0/0"})
    void aNetworkIsItsOwn(String text) {
        Cidr network = Cidr.of(text);
        assertThat(network.network()).isSameAs(network);
    }

    @Test
    void aRangeKnowsWhatLiesInIt() {
        assertThat(Cidr.of("100.64.0.0/15").contains(IpAddress.of("100.65.255.255")))
                .isTrue();
        assertThat(Cidr.of("100.64.0.0/15").contains(IpAddress.of("100.66.0.0")))
                .isFalse();
        assertThat(Cidr.of("0.0.0.0/0").contains(IpAddress.of("8.8.8.8"))).isTrue();
        assertThat(Cidr.of("0.0.0.0/0").contains(IpAddress.of("::1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/8",
                "10.0.0.0/",
                "10.0.0.0/33",
                "::1/129",
                "10.0.0/8",
                "10.0.0.0/8/8",
                "example.org/8",
                "1.2.3.4/-1"
            })
    void aMalformedRangeIsRefused(String text) {
        assertThatThrownBy(() -> Cidr.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "1.2.3",
                "256.1.1.1",
                "1.2.3.4.5",
                "1.2.3.4.",
                "1..3.4",
                "1.2.3.4444",
                "1.2.3.007",
                "1.2.3.x",
                ":::",
                "1::2::3",
                "fe80::1%eth0",
                "abcd"
            })
    void whatIsNoAddressIsRefusedAndNeverLookedUp(String text) {
        assertThatThrownBy(() -> IpAddress.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining('"' + text + '"');
    }

    @Test
    void aSecretIsNeverPrinted() {
        Secret secret = Secret.of("3f1c5f0e-1111-4222-8333-444455556666");
        assertThat(secret.toString() + String.format("%s", secret) + List.of(secret))
                .doesNotContain("3f1c");
        assertThat(secret.reveal()).startsWith("3f1c");
    }

    @Test
    void aChangeCopiesItsList() {
        List<String> tags = new ArrayList<>(List.of("a"));
        Change<List<String>> change = Change.set(tags);
        tags.add("b");
        assertThat(change.value()).contains(List.of("a"));
        assertThat(change).isEqualTo(Change.set(List.of("a"))).isNotEqualTo(Change.keep());
        assertThat(Change.keep().isKeep()).isTrue();
        assertThat(Change.clear().isClear()).isTrue();
    }

    @Test
    void optionsLaidOverOthersWinWhereTheySaySomething() {
        CallOptions base = CallOptions.builder()
                .region(Region.FR_PAR)
                .projectId("p")
                .putHeader("a", "1")
                .putHeader("b", "1")
                .build();
        CallOptions top =
                CallOptions.builder().region(Region.PL_WAW).putHeader("b", "2").build();

        assertThat(top.over(base))
                .isEqualTo(CallOptions.builder()
                        .region(Region.PL_WAW)
                        .projectId("p")
                        .putHeader("a", "1")
                        .putHeader("b", "2")
                        .build());
    }

    @Test
    void aRetryPolicyThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> RetryPolicy.builder().maxTries(0).build())
                .hasMessage("maxTries is 0; at least 1 is allowed");
        assertThatThrownBy(() -> RetryPolicy.builder().firstPause(Duration.ZERO).build())
                .hasMessage("firstPause is PT0S; more than zero is allowed");
        assertThatThrownBy(() -> new RateLimit(0, 1)).hasMessage("burst is 0; at least 1 is allowed");
        assertThatThrownBy(() -> new RateLimit(1, 0)).hasMessage("perSecond is 0.0; more than zero is allowed");
    }
}
