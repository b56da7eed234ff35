package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.clock.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * Upgrades by Scaleway itself, where a cluster has them on: to the newest patch of its minor, pools included, at the start of its
 * maintenance window. A cluster that is busy then waits for the next window.
 */
final class AutoUpgrade {

    private final Timeline timeline;
    private final Clusters clusters;
    private final Versions versions;
    private final ClusterLife life;

    AutoUpgrade(Timeline timeline, Clusters clusters, Versions versions, ClusterLife life) {
        this.timeline = timeline;
        this.clusters = clusters;
        this.versions = versions;
        this.life = life;
    }

    /** A cluster is new, or was changed: what was planned for its former window no longer counts. */
    void plan(Cluster cluster) {
        int plan = ++cluster.upgradePlan;
        ObjectNode settings = cluster.autoUpgrade;
        if (!settings.get("enabled").booleanValue()) {
            return;
        }
        Instant now = timeline.now();
        timeline.after(Duration.between(now, nextWindow(settings, now)), () -> {
            if (clusters.has(cluster) && cluster.upgradePlan == plan && !cluster.isDeleting()) {
                upgrade(cluster);
                plan(cluster);
            }
        });
    }

    /** The hour is one of UTC; {@code any} day is every day. */
    private static Instant nextWindow(ObjectNode settings, Instant now) {
        int hour = settings.at("/maintenance_window/start_hour").intValue();
        String day = settings.at("/maintenance_window/day").textValue();
        ZonedDateTime start =
                now.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plusHours(hour);
        while (!start.toInstant().isAfter(now)
                || !day.equals("any")
                        && !start.getDayOfWeek().name().toLowerCase(Locale.ROOT).equals(day)) {
            start = start.plusDays(1);
        }
        return start.toInstant();
    }

    private void upgrade(Cluster cluster) {
        Instant now = timeline.now();
        Optional<Version> newest = versions.find(cluster.version)
                .flatMap(current -> versions.targets(cluster.version, now).stream()
                        .filter(target -> target.minorNumber() == current.minorNumber())
                        .findFirst());
        if (newest.isPresent() && !ClusterStatus.isTransient(cluster.status)) {
            life.upgrade(cluster, newest.get().name(), true, now);
        }
    }
}
