package io.github.scw4j.reconcile.annotation;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One of some words, in exactly this spelling. */
record OneOf<T>(List<String> words, Function<String, T> meaning) implements Grammar<T> {
    static <T> OneOf<T> of(Function<String, T> meaning, String... words) {
        return new OneOf<>(List.of(words), meaning);
    }

    @Override
    public String allowed() {
        return "one of " + String.join(", ", words);
    }

    @Override
    public Optional<T> read(String text) {
        return Optional.of(text).filter(words::contains).map(meaning);
    }
}
