package io.github.scw4j.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.Colour;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ValueCodecTest {
    private final Json json = new Json();

    private void survives(Thing thing) throws IOException {
        byte[] written = json.write(thing);
        Thing read = json.reader(Thing.class).readValue(written);
        assertThat(read).isEqualTo(thing);
        assertThat(json.write(read)).isEqualTo(written);
    }

    @Property(tries = 200)
    void anyTextSurvives(@ForAll String name, @ForAll List<String> tags, @ForAll Map<String, String> labels)
            throws IOException {
        survives(Thing.builder()
                .id("1")
                .displayName(name)
                .tags(tags)
                .labels(labels)
                .build());
    }

    @Property(tries = 200)
    void anyEnumValueSurvives(@ForAll String value) throws IOException {
        survives(Thing.builder().id("1").colour(Colour.of(value)).build());
    }

    @Property(tries = 200)
    void anyRegionAndZoneSurvive(@ForAll("regions") String region, @ForAll @IntRange(min = 1, max = 99) int zone)
            throws IOException {
        survives(Thing.builder()
                .id("1")
                .region(Region.of(region))
                .zone(Zone.of(region + "-" + zone))
                .build());
    }

    @Property(tries = 200)
    void anyAddressSurvivesAsItWasWritten(
            @ForAll("addresses") String address, @ForAll @IntRange(min = 0, max = 32) int prefixLength)
            throws IOException {
        survives(Thing.builder()
                .id("1")
                .publicIpV4(IpAddress.of(address))
                .network(Cidr.of(address + "/" + prefixLength))
                .addParts(Thing.builder().id("2").network(Cidr.of(address)).build())
                .build());
    }

    @Provide
    Arbitrary<String> regions() {
        Arbitrary<String> country =
                Arbitraries.strings().withCharRange('a', 'z').ofLength(2);
        Arbitrary<String> city =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(7);
        return Combinators.combine(country, city).as((first, second) -> first + "-" + second);
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> ipv4 = Arbitraries.integers()
                .between(0, 255)
                .list()
                .ofSize(4)
                .map(bytes -> bytes.get(0) + "." + bytes.get(1) + "." + bytes.get(2) + "." + bytes.get(3));
        Arbitrary<String> ipv6 = Arbitraries.integers()
                .between(0, 0xffff)
                .list()
                .ofSize(7)
                .map(groups -> String.join(
                                ":", groups.stream().map(Integer::toHexString).toList()) + ":1");
        return Arbitraries.oneOf(ipv4, ipv6);
    }
}
