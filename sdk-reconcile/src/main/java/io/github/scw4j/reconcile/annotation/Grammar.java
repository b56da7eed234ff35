package io.github.scw4j.reconcile.annotation;

import java.util.Optional;
import java.util.function.Function;

/** How the value of an annotation is written. */
interface Grammar<T> {
    /** What is allowed, for people; it reads on in "… is allowed". */
    String allowed();

    /** What a text says; empty where it says nothing that is allowed. It never throws. */
    Optional<T> read(String text);

    /** A grammar by its reading. */
    static <T> Grammar<T> of(String allowed, Function<String, Optional<T>> reading) {
        return new Grammar<>() {
            @Override
            public String allowed() {
                return allowed;
            }

            @Override
            public Optional<T> read(String text) {
                return reading.apply(text);
            }
        };
    }

    /** What a type's own reading says, which refuses with an {@link IllegalArgumentException}. */
    static <T> Optional<T> attempt(Function<String, T> reading, String text) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
