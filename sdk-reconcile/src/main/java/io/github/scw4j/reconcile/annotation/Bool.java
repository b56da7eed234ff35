package io.github.scw4j.reconcile.annotation;

import java.util.Optional;
import java.util.Set;

/** True or false, as Go reads them. */
final class Bool {
    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
    private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");

    static final Grammar<Boolean> GRAMMAR = Grammar.of("true or false", Bool::read);

    private Bool() {}

    static Optional<Boolean> read(String text) {
        return TRUE.contains(text) ? Optional.of(true) : FALSE.contains(text) ? Optional.of(false) : Optional.empty();
    }
}
