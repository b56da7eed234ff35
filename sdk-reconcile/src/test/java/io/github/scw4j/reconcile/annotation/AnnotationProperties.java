package io.github.scw4j.reconcile.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServicePort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class AnnotationProperties {
    private static final List<String> NAMES =
            AnnotationTable.all().map(Annotation::name).toList();

    @Property
    void readingNeverThrowsAndEveryProblemSaysWhere(
            @ForAll("annotations") Map<String, String> annotations,
            @ForAll("texts") String address,
            @ForAll @Size(max = 3) List<@net.jqwik.api.From("texts") String> ranges) {
        KubernetesService service = Services.service()
                .annotations(annotations)
                .loadBalancerIp(address)
                .loadBalancerSourceRanges(ranges)
                .build();

        SpecReading reading = Services.read(service);

        assertThat(reading.spec().ports()).hasSize(2);
        assertThat(reading.problems()).allSatisfy(problem -> {
            assertThat(problem.where()).matches(where -> annotations.containsKey(where) || where.startsWith("spec."));
            assertThat(problem.allowed()).isNotBlank();
        });
    }

    @Property
    void theOrderOfPortsAndAnnotationsDoesNotMatter(
            @ForAll("annotations") Map<String, String> annotations, @ForAll Random random) {
        List<ServicePort> ports = new ArrayList<>();
        for (int port : new int[] {80, 443, 8443, 16464, 32848}) {
            ports.add(new ServicePort("tcp" + port, "TCP", port, port % 3 == 0 ? 0 : 30000 + port % 1000));
            ports.add(new ServicePort("udp" + port, "UDP", port, 31000 + port % 1000));
        }
        SpecReading sorted = read(ports, new TreeMap<>(annotations));

        Collections.shuffle(ports, random);
        List<String> names = new ArrayList<>(annotations.keySet());
        Collections.shuffle(names, random);
        Map<String, String> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, annotations.get(name)));

        assertThat(read(ports, shuffled)).isEqualTo(sorted);
    }

    private static SpecReading read(List<ServicePort> ports, Map<String, String> annotations) {
        return Services.read(KubernetesService.builder()
                .namespace("shop")
                .name("web")
                .uid(Services.UID)
                .ports(ports)
                .annotations(annotations)
                .build());
    }

    @Property
    void aDurationIsReadBackFromWhatGoWrites(@ForAll long nanos) {
        assertThat(GoDuration.read(go(nanos))).contains(Duration.ofNanos(nanos));
    }

    @Property
    void durationsAddUp(
            @ForAll @LongRange(min = 0, max = 1_000_000) long hours,
            @ForAll @LongRange(min = 0, max = 1_000_000) long millis,
            @ForAll @LongRange(min = 0, max = 1_000_000) long micros) {
        assertThat(GoDuration.read(micros + "us" + hours + "h" + millis + "ms"))
                .contains(Duration.ofHours(hours).plusMillis(millis).plusNanos(micros * 1000));
    }

    /** As {@code time.Duration.String} writes it. */
    private static String go(long nanos) {
        if (nanos == 0) {
            return "0s";
        }
        java.math.BigInteger all = java.math.BigInteger.valueOf(nanos).abs();
        String sign = nanos < 0 ? "-" : "";
        long below = all.longValue();
        if (all.bitLength() < 64 && below >= 0 && below < 1_000) {
            return sign + below + "ns";
        }
        if (below >= 0 && below < 1_000_000) {
            return sign + decimal(below, 3) + "µs";
        }
        if (below >= 0 && below < 1_000_000_000) {
            return sign + decimal(below, 6) + "ms";
        }
        java.math.BigInteger[] minutes = all.divideAndRemainder(java.math.BigInteger.valueOf(60_000_000_000L));
        java.math.BigInteger[] hours = minutes[0].divideAndRemainder(java.math.BigInteger.valueOf(60));
        String seconds = decimal(minutes[1].longValue(), 9) + "s";
        if (minutes[0].signum() == 0) {
            return sign + seconds;
        }
        return sign + (hours[0].signum() == 0 ? "" : hours[0] + "h") + hours[1] + "m" + seconds;
    }

    private static String decimal(long number, int places) {
        String text = java.math.BigDecimal.valueOf(number, places)
                .stripTrailingZeros()
                .toPlainString();
        return text;
    }

    @Property
    void portListsAreAsASmallModelReadsThem(@ForAll("portLists") String text, @ForAll("somePort") int port) {
        assertThat(Ports.GRAMMAR.read(text).map(ports -> ports.has(port))).isEqualTo(modelOfPorts(text, port));
    }

    /** Whether the port is among them; empty when the text is none. */
    private static Optional<Boolean> modelOfPorts(String text, int port) {
        if (text.isEmpty() || text.matches("f|F|false|False|FALSE")) {
            return Optional.of(false);
        }
        if (text.matches("[*]|t|T|true|True|TRUE")) {
            return Optional.of(true);
        }
        boolean found = false;
        for (String item : (text + ",end").split(",")) {
            String bare = item.replace(" ", "");
            if (bare.equals("end")) {
                return Optional.of(found);
            }
            int number;
            try {
                number = bare.matches("[0-9a-fA-FxX]+") ? Integer.decode(bare) : 0;
            } catch (NumberFormatException e) {
                number = 0;
            }
            if (number < 1 || number > 65_535) {
                return Optional.empty();
            }
            found |= number == port;
        }
        return Optional.of(found);
    }

    @Property
    void valuesOfPortsAreAsASmallModelReadsThem(@ForAll("entries") List<String> entries, @ForAll("somePort") int port) {
        Optional<PerPort<String>> read =
                PerPort.of(Word.of("a letter", "[a-z]")).read(String.join(";", entries));

        assertThat(read.flatMap(values -> values.at(port))).isEqualTo(modelOfEntries(entries, port));
    }

    private static Optional<String> modelOfEntries(List<String> entries, int port) {
        String byDefault = null;
        String own = null;
        for (String entry : entries) {
            String[] parts = entry.split(":", -1);
            if (parts.length == 1) {
                byDefault = byDefault == null ? entry : byDefault;
            } else if (modelOfPorts(parts[0], port).orElse(false)) {
                own = parts.length == 2 ? parts[1] : "";
            }
        }
        return Optional.ofNullable(own == null ? byDefault : own).filter(value -> value.matches("[a-z]"));
    }

    @Provide
    Arbitrary<Integer> somePort() {
        return Arbitraries.of(1, 8, 80, 443, 65_535);
    }

    @Provide
    Arbitrary<String> portLists() {
        Arbitrary<String> items = Arbitraries.of(
                "80", "443", " 80", "4 43", "0x50", "0X1bB", "0120", "1", "0", "65535", "65536", "-80", "", "true", "*",
                "F", "x", "099", "8");
        return items.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(",", list));
    }

    @Provide
    Arbitrary<List<String>> entries() {
        Arbitrary<String> values = Arbitraries.of("a", "b", "c", "Z");
        return Arbitraries.oneOf(
                        values,
                        Combinators.combine(portLists(), values).as((ports, value) -> ports + ":" + value),
                        Arbitraries.of("80:a:b", ":a", "443:"))
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.oneOf(
                Arbitraries.of(
                        "80",
                        "443",
                        ",",
                        ";",
                        ":",
                        "*",
                        "true",
                        "0",
                        "1",
                        "-",
                        "=",
                        "/",
                        "http",
                        "tcp",
                        "mysql",
                        "5s",
                        "ms",
                        "µs",
                        ".",
                        "fr-par-1",
                        "ipv4",
                        "cookie",
                        "none",
                        "10.0.0.0/8",
                        "::",
                        "é",
                        "aaaaaaaa-0000-4000-8000-00000000000a",
                        "99999999999999999999",
                        "\u0000",
                        " "),
                Arbitraries.strings().ofMaxLength(3));
        return parts.list().ofMaxSize(6).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<Map<String, String>> annotations() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(NAMES),
                Arbitraries.of(NAMES),
                Arbitraries.strings().alpha().ofMaxLength(8).map(ServiceAnnotations.PREFIX::concat),
                Arbitraries.strings().ofMaxLength(8));
        return Arbitraries.maps(names, texts()).ofMaxSize(25).map(HashMap::new);
    }
}
