package io.github.scw4j.reconcile.observation;

import org.jspecify.annotations.Nullable;

/** A part of an observation that must be given before there is one. */
final class Part<T> {
    private final String name;
    private @Nullable T value;

    Part(String name) {
        this.name = name;
    }

    void set(T given) {
        value = given;
    }

    T get() {
        T given = value;
        if (given == null) {
            throw new IllegalStateException(
                    name + " was not given; an observation is complete, what could not be read is a blind look");
        }
        return given;
    }
}
