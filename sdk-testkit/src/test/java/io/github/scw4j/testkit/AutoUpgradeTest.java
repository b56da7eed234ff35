package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tuesday at noon it begins; the next Monday at three is five days and fifteen hours away. */
class AutoUpgradeTest {

    private static final Duration UNTIL_WINDOW = Duration.ofDays(5).plusHours(15);

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.builder()
            .startingAt(Instant.parse("2026-08-18T12:00:00Z"))
            .start();
    private final Wire wire = new Wire(scaleway);
    private final String id = scaleway.k8s()
            .seed(ClusterSeed.named("auto").version("1.35.1").pool(PoolSeed.of("default", "DEV1-M", 1)))
            .id();

    @AfterEach
    void close() {
        scaleway.close();
    }

    private void on(String window) {
        assertThat(wire.patch(Wire.k8s("clusters/" + id), "{'auto_upgrade':{'enable':true," + window + "}}")
                        .status())
                .isEqualTo(200);
    }

    private String version() {
        return wire.get(Wire.k8s("clusters/" + id)).text("version");
    }

    @Test
    void theNewestPatchOfTheMinorComesWithTheWindowAndThePoolsFollow() {
        on("'maintenance_window':{'start_hour':3,'day':'monday'}");
        scaleway.clock().advance(UNTIL_WINDOW.minusSeconds(1));
        assertThat(version()).isEqualTo("1.35.1");
        scaleway.clock().advance(Duration.ofSeconds(1));
        assertThat(version()).isEqualTo("1.35.3");
        assertThat(wire.clusterStatus(id)).isEqualTo("updating");

        scaleway.clock().advance(Duration.ofMinutes(30));

        assertThat(wire.get(Wire.k8s("clusters/" + id + "/pools")).body().at("/pools/0/version"))
                .hasToString("\"1.35.3\"");
        scaleway.clock().advance(Duration.ofDays(21));
        assertThat(version()).as("another minor is the user's to choose").isEqualTo("1.35.3");
    }

    @Test
    void anyDayIsTheNextOne() {
        on("'maintenance_window':{'start_hour':13,'day':'any'}");
        scaleway.clock().advance(Duration.ofHours(1));
        assertThat(version()).isEqualTo("1.35.3");
    }

    @Test
    void switchedOffInTimeNothingHappens() {
        on("'maintenance_window':{'start_hour':3,'day':'monday'}");
        scaleway.clock().advance(Duration.ofDays(2));
        wire.patch(Wire.k8s("clusters/" + id), "{'auto_upgrade':{'enable':false}}");
        scaleway.clock().advance(Duration.ofDays(14));
        assertThat(version()).isEqualTo("1.35.1");
    }
}
