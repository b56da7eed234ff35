package io.github.scw4j.reconcile.annotation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An id of Scaleway's. */
final class Uuid {
    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Uuid() {}

    /** In small letters, as Scaleway writes them. */
    static Optional<String> read(String text) {
        return Optional.of(text).filter(SHAPE.asMatchPredicate()).map(id -> id.toLowerCase(Locale.ROOT));
    }
}
