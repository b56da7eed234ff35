package io.github.scw4j.reconcile.preflight;

import java.util.Comparator;

/**
 * One thing to know before a cluster or a pool is asked for.
 *
 * @param severity what it means
 * @param field the field as the models name it, such as {@code pools["web"].nodeType}; of several pools together, {@code pools}
 * @param value what is asked for there, as text; may be empty
 * @param problem what there is about it, a sentence without its full stop
 * @param wayOut what to do instead, in the same form; empty where there is nothing to do
 */
public record Finding(Severity severity, String field, String value, String problem, String wayOut) {
    /** By severity, field and text: the order of pools does not matter. */
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::field)
            .thenComparing(Finding::value)
            .thenComparing(Finding::problem)
            .thenComparing(Finding::wayOut);

    /** All but the severity, in a line. */
    @Override
    public String toString() {
        return field + (value.isEmpty() ? "" : " \"" + value + "\"") + ": " + problem
                + (wayOut.isEmpty() ? "" : "; " + wayOut);
    }
}
