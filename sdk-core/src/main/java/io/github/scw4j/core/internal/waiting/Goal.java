package io.github.scw4j.core.internal.waiting;

/**
 * A state worth waiting for.
 *
 * @param <T> the resource
 */
public interface Goal<T> {
    /**
     * The goal in a few words that read well after "waiting for" and before "of cluster …", such as {@code 3 ready nodes} or
     * {@code a ready control plane}.
     */
    String describe();

    /** What this sight of the resource says; no I/O here, that is what {@link Verdict.Inspect} is for. */
    Verdict judge(T resource);
}
