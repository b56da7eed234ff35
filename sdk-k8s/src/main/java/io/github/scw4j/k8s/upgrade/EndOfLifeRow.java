package io.github.scw4j.k8s.upgrade;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.error.ScalewayException;
import io.github.scw4j.k8s.cluster.Cluster;
import io.github.scw4j.k8s.version.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A cluster and the end of its version's life, or a region that could not be read. Its {@link #toString()} is a line for a terminal.
 *
 * @param region where
 * @param projectId whose; empty for a region that could not be read, as all text is then
 * @param clusterId the cluster
 * @param clusterName its name
 * @param version its version
 * @param deprecatedAt from when on no cluster can be created with that version
 * @param endOfLifeAt from when on Scaleway upgrades by force; empty where nobody knows
 * @param daysLeft whole days until then; negative when it is past
 * @param next the next version of its control plane on the way to the newest that the region offers; empty when it is there, or when
 *     there is no way
 * @param note what stands in the way, or what there is to know; may be empty
 * @param failure why the region could not be read
 */
public record EndOfLifeRow(
        Region region,
        String projectId,
        String clusterId,
        String clusterName,
        String version,
        Optional<Instant> deprecatedAt,
        Optional<Instant> endOfLifeAt,
        OptionalLong daysLeft,
        Optional<String> next,
        String note,
        Optional<ScalewayException> failure) {

    static EndOfLifeRow of(
            Region region,
            Cluster cluster,
            Optional<Version> version,
            Optional<String> next,
            String note,
            Instant now) {
        Optional<Instant> end = version.flatMap(Version::endOfLifeAt);
        return new EndOfLifeRow(
                region,
                cluster.projectId(),
                cluster.id(),
                cluster.name(),
                cluster.version(),
                version.flatMap(Version::deprecatedAt),
                end,
                end.map(at -> OptionalLong.of(daysBetween(now, at))).orElseGet(OptionalLong::empty),
                next,
                note,
                Optional.empty());
    }

    /** When it will be too late; what nobody knows comes first, and what could not be read before that. */
    Instant urgency() {
        return failure.isPresent() ? Instant.MIN : endOfLifeAt.orElse(Instant.EPOCH);
    }

    /** Rounded down, so that the last day has 0 left, and the first one after it is -1. */
    private static long daysBetween(Instant now, Instant end) {
        return Math.floorDiv(
                Duration.between(now, end).toSeconds(), Duration.ofDays(1).toSeconds());
    }

    static EndOfLifeRow unread(Region region, ScalewayException failure) {
        return new EndOfLifeRow(
                region,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                "",
                Optional.of(failure));
    }

    @Override
    public String toString() {
        return failure.map(reason ->
                        String.format(Locale.ROOT, "%-6s  could not be read: %s", region, reason.getMessage()))
                .orElseGet(this::line);
    }

    private String line() {
        String line = String.format(
                Locale.ROOT,
                "%-6s  %-8.8s  %-24s  %-8s  deprecated %-10s  end of life %-10s  %s",
                region,
                projectId,
                clusterName,
                version,
                date(deprecatedAt),
                date(endOfLifeAt),
                left());
        return line
                + next.map(target -> "; next: upgrade to " + target).orElse("")
                + (note.isEmpty() ? "" : "; " + note);
    }

    private static String date(Optional<Instant> instant) {
        return instant.map(at -> at.atZone(ZoneOffset.UTC).toLocalDate().toString())
                .orElse("unknown");
    }

    private String left() {
        if (daysLeft.isEmpty()) {
            return "nobody knows";
        }
        long days = daysLeft.getAsLong();
        return days < 0 ? "over for " + (-days - 1) + " days" : days + " days left";
    }
}
