package io.github.scw4j.reconcile.annotation;

import java.util.Optional;
import java.util.regex.Pattern;

/** A text of some shape. */
record Word(String allowed, Pattern shape) implements Grammar<String> {
    static Word of(String allowed, String shape) {
        return new Word(allowed, Pattern.compile(shape));
    }

    @Override
    public Optional<String> read(String text) {
        return Optional.of(text).filter(shape.asMatchPredicate());
    }
}
