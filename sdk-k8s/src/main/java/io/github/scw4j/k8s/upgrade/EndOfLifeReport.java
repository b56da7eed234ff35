package io.github.scw4j.k8s.upgrade;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which clusters come to their end of life, and when. Its {@link #toString()} is a table for a terminal.
 *
 * @param rows the most urgent first: regions that could not be read, clusters of which nobody knows the end, and then whoever is
 *     nearest to it
 */
public record EndOfLifeReport(List<EndOfLifeRow> rows) {
    private static final Comparator<EndOfLifeRow> URGENT_FIRST = Comparator.comparing(EndOfLifeRow::urgency)
            .thenComparing(EndOfLifeRow::toString)
            .thenComparing(EndOfLifeRow::clusterId);

    /** Sorts the rows. */
    public EndOfLifeReport {
        rows = rows.stream().sorted(URGENT_FIRST).toList();
    }

    /** Whether every region could be read. */
    public boolean isComplete() {
        return rows.stream().allMatch(row -> row.failure().isEmpty());
    }

    /** A line for each row. */
    @Override
    public String toString() {
        return rows.stream().map(EndOfLifeRow::toString).collect(Collectors.joining("\n"));
    }
}
