package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.reconcile.deletion.Bill;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Collects what rules find, and what it adds up to. */
final class Findings {
    private final SortedSet<Finding> all = new TreeSet<>(Finding.ORDER);
    private BigDecimal hourly = BigDecimal.ZERO;
    private long unpriced;

    void forbidden(String field, Object value, String problem, String wayOut) {
        add(Severity.FORBIDDEN, field, value, problem, wayOut);
    }

    void risk(String field, Object value, String problem, String wayOut) {
        add(Severity.RISK, field, value, problem, wayOut);
    }

    /** Resources at a known price each. */
    void costs(String field, Object value, BigDecimal each, int count, String problem) {
        hourly = hourly.add(each.multiply(BigDecimal.valueOf(count)));
        add(Severity.COSTS, field, value, problem, "");
    }

    /** Resources at a price that no API tells. */
    void costs(String field, Object value, int count, String problem, String wayOut) {
        unpriced += count;
        add(Severity.COSTS, field, value, problem, wayOut);
    }

    void notChecked(String field, String problem, String wayOut) {
        add(Severity.NOT_CHECKED, field, "", problem, wayOut);
    }

    /** What a look saw; where it failed, that is told of. */
    <T> Optional<T> seen(Look<T> look, String what, String permission) {
        if (look.value().isEmpty()) {
            notChecked(what, look.failure(), "the key needs " + permission);
        }
        return look.value();
    }

    private void add(Severity severity, String field, Object value, String problem, String wayOut) {
        all.add(new Finding(severity, field, value.toString(), problem, wayOut));
    }

    PreflightReport report(String subject) {
        return new PreflightReport(subject, all.stream().toList(), new Bill(hourly, unpriced));
    }
}
