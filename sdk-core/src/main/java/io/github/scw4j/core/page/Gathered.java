package io.github.scw4j.core.page;

import io.github.scw4j.core.error.ScalewayException;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What came of asking the same of several regions, zones or projects at once: the results of those that answered, and the
 * failures of those that did not.
 *
 * @param <K> what was asked, such as a region
 * @param <T> what each gives
 */
public final class Gathered<K, T> {
    private final Map<K, T> results;
    private final Map<K, ScalewayException> failures;

    /** Results and failures, copied; their order is kept. */
    public Gathered(Map<K, T> results, Map<K, ScalewayException> failures) {
        this.results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
        this.failures = Collections.unmodifiableMap(new LinkedHashMap<>(failures));
    }

    /** What was answered, in the order of asking. */
    public Map<K, T> results() {
        return results;
    }

    /** What went wrong, in the order of asking. */
    public Map<K, ScalewayException> failures() {
        return failures;
    }

    /** Whether all have answered. */
    public boolean isComplete() {
        return failures.isEmpty();
    }

    /**
     * The results, if all have answered.
     *
     * @throws ScalewayException the first failure; the others are attached as suppressed
     */
    public Map<K, T> orThrow() {
        if (isComplete()) {
            return results;
        }
        Iterator<ScalewayException> all = failures.values().iterator();
        ScalewayException first = all.next();
        all.forEachRemaining(first::addSuppressed);
        throw first;
    }
}
