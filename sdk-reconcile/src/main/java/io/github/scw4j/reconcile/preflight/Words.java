package io.github.scw4j.reconcile.preflight;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/** How counts, lists and dates are said. */
final class Words {
    private Words() {}

    static String nodes(int count) {
        return count + (count == 1 ? " node" : " nodes");
    }

    /** Such as {@code a, b or c}. */
    static String or(Collection<?> choices) {
        List<String> words = choices.stream().map(Object::toString).toList();
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    /** In UTC. */
    static String date(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    static String gigabytes(long bytes) {
        return bytes / 1_000_000_000L + " GB";
    }
}
