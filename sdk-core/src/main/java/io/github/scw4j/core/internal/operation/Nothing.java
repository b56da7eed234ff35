package io.github.scw4j.core.internal.operation;

/** Stands where an operation has no request of its own, or no answer. */
public enum Nothing {
    /** The only value. */
    NOTHING
}
