package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.waiting.Deleted;
import java.util.Optional;

/**
 * What a wait is for, and what it gives in the end.
 *
 * @param <T> the resource
 * @param <R> the result
 */
interface Aim<T, R> {
    /** In words, after "waiting for". */
    String describe();

    Verdict judge(T resource);

    /** The result once the goal is reached. */
    R reached(T resource);

    /** The result when the resource is no more; empty when that is a failure. */
    Optional<R> gone(String id);

    /** The resource in a state. */
    static <T> Aim<T, T> at(Goal<T> goal) {
        return new Aim<>() {
            @Override
            public String describe() {
                return goal.describe();
            }

            @Override
            public Verdict judge(T resource) {
                return goal.judge(resource);
            }

            @Override
            public T reached(T resource) {
                return resource;
            }

            @Override
            public Optional<T> gone(String id) {
                return Optional.empty();
            }
        };
    }

    /** The resource no more. */
    static <T> Aim<T, Deleted> deletion(Watched<T, ?> watched) {
        return new Aim<>() {
            @Override
            public String describe() {
                return "deletion";
            }

            @Override
            public Verdict judge(T resource) {
                return Verdict.pending();
            }

            @Override
            public Deleted reached(T resource) {
                return new Deleted(watched.id(resource));
            }

            @Override
            public Optional<Deleted> gone(String id) {
                return Optional.of(new Deleted(id));
            }
        };
    }
}
