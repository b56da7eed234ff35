package io.github.scw4j.k8s.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.k8s.K8s;
import io.github.scw4j.testkit.EmbeddedScaleway;
import io.github.scw4j.testkit.fault.Fault;
import io.github.scw4j.testkit.k8s.ClusterSeed;
import io.github.scw4j.testkit.k8s.PoolSeed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On the day of the recorded calendar. */
class EndOfLifeReportTest {
    private final EmbeddedScaleway scaleway = EmbeddedScaleway.builder()
            .startingAt(Instant.parse("2026-08-18T12:00:00Z"))
            .skipWaits()
            .start();
    private final ScalewayClient client = ScalewayClient.builder()
            .environment(scaleway.environment())
            .clock(scaleway.clock())
            .scheduler(scaleway.clock().scheduler())
            .build();
    private final K8s k8s = K8s.of(client);

    @AfterEach
    void stop() {
        client.close();
        scaleway.close();
    }

    private void seed(String name, String region, String version) {
        scaleway.k8s()
                .seed(ClusterSeed.named(name).region(region).version(version).pool(PoolSeed.of("p", "DEV1-M", 1)));
    }

    @Test
    void theMostUrgentComesFirstOverRegionsAndProjects() {
        seed("new", "fr-par", "1.36.1");
        seed("old", "nl-ams", "1.33.4");
        seed("dead", "fr-par", "1.32.8");
        scaleway.k8s()
                .seed(ClusterSeed.named("other")
                        .region("pl-waw")
                        .project("6867048b-fe12-4e96-835e-41c79a39604b")
                        .version("1.34.6"));

        EndOfLifeReport report = k8s.upgrades().endOfLife();

        assertThat(report.isComplete()).isTrue();
        assertThat(report.rows()).extracting(EndOfLifeRow::clusterName).containsExactly("dead", "old", "other", "new");
        assertThat(report.rows().get(1)).satisfies(row -> {
            assertThat(row.region()).isEqualTo(Region.NL_AMS);
            assertThat(row.version()).isEqualTo("1.33.4");
            assertThat(row.deprecatedAt()).contains(Instant.parse("2026-09-04T00:00:00Z"));
            assertThat(row.endOfLifeAt()).contains(Instant.parse("2026-11-04T00:00:00Z"));
            assertThat(row.daysLeft()).hasValue(77);
            assertThat(row.next()).contains("1.34.6");
        });
        assertThat(report.rows().get(0).daysLeft().orElseThrow()).isNegative();
        assertThat(report.rows().get(2).projectId()).isEqualTo("6867048b-fe12-4e96-835e-41c79a39604b");
        assertThat(report.rows().get(3).next()).isEmpty();
        assertThat(report.toString().lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .startsWith("nl-ams ")
                        .contains("old ", "1.33.4", "deprecated 2026-09-04", "end of life 2026-11-04", "77 days left")
                        .endsWith("next: upgrade to 1.34.6"));
        assertThat(report.toString().lines().findFirst().orElseThrow()).contains("dead", "over for 55 days");
    }

    @Test
    void aRegionThatCannotBeReadIsARowOfItsOwn() {
        seed("new", "fr-par", "1.36.1");
        seed("lost", "nl-ams", "1.36.1");
        scaleway.faults().onAny().path("/regions/nl-ams/").then(Fault.status(503));

        EndOfLifeReport report = k8s.with(options -> options.retryPolicy(RetryPolicy.none()))
                .upgrades()
                .endOfLife(List.of(Region.FR_PAR, Region.NL_AMS));

        assertThat(report.isComplete()).isFalse();
        assertThat(report.rows()).hasSize(2);
        assertThat(report.rows().get(0).region()).isEqualTo(Region.NL_AMS);
        assertThat(report.rows().get(0).failure()).isPresent();
        assertThat(report.rows().get(0).toString())
                .startsWith("nl-ams  could not be read: ")
                .contains("HTTP 503");
        assertThat(report.rows().get(1).clusterName()).isEqualTo("new");
    }

    @Test
    void aHundredAndFiftyClustersAreTwoPagesAndOneLookAtTheVersions() {
        scaleway.limits().uniqueNames(false);
        for (int i = 0; i < 150; i++) {
            scaleway.k8s().seed(ClusterSeed.named("many").version(i % 2 == 0 ? "1.34.1" : "1.35.3"));
        }

        EndOfLifeReport report = k8s.upgrades().endOfLife(List.of(Region.FR_PAR));

        assertThat(report.rows()).hasSize(150);
        assertThat(scaleway.calls().count("ListClusters")).isEqualTo(2);
        assertThat(scaleway.calls().count("ListVersions")).isEqualTo(1);
        assertThat(scaleway.calls().count("GetVersion")).as("for 1.34.1, once").isEqualTo(1);
        assertThat(scaleway.calls().all()).hasSize(4);
    }

    @Test
    void theClockIsTheClients() {
        seed("old", "fr-par", "1.34.6");
        long before = left();

        scaleway.clock().advance(Duration.ofDays(10));

        assertThat(left()).isEqualTo(before - 10);
    }

    private long left() {
        return k8s.upgrades()
                .endOfLife(List.of(Region.FR_PAR))
                .rows()
                .get(0)
                .daysLeft()
                .orElseThrow();
    }

    @Test
    void aClusterThatCannotBeUpgradedSaysWhy() {
        seed("ancient", "fr-par", "1.31.14");
        scaleway.k8s().seed(ClusterSeed.named("blocked").version("1.34.6").status("locked"));

        EndOfLifeReport report = k8s.upgrades().endOfLife(List.of(Region.FR_PAR));

        assertThat(report.rows().get(0).note()).contains("leads over 1.32, which is not offered any more");
        assertThat(report.rows().get(1).note()).contains("it is locked");
        assertThat(report.rows().get(1).daysLeft()).isPresent();
    }
}
