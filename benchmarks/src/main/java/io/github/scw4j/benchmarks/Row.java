package io.github.scw4j.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A line of the table.
 *
 * @param what what was measured, and in which unit
 * @param measured of the SDK
 * @param baseline of what it is held against
 * @param ratio the one by the other
 * @param limit what is allowed
 */
record Row(String what, double measured, double baseline, double ratio, String limit) {
    static final String HEADING = String.format("%-46s %14s %14s %8s  %s", "", "scw4j", "baseline", "ratio", "limit");

    /** The medians, and the median of the ratios pair by pair. */
    static Row ofPairs(String what, List<Double> measured, List<Double> baseline, String limit) {
        List<Double> ratios = IntStream.range(0, measured.size())
                .mapToObj(i -> measured.get(i) / baseline.get(i))
                .toList();
        return new Row(what, median(measured), median(baseline), median(ratios), limit);
    }

    /** Two numbers. */
    static Row of(String what, double measured, double baseline, String limit) {
        return new Row(what, measured, baseline, measured / baseline, limit);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-46s %14.2f %14.2f %8.4f  %s", what, measured, baseline, ratio, limit);
    }
}
