package io.github.scw4j.reconcile.internal.observe;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A part of an observation that could not be read: what was to be read, and why it was not. */
final class PartFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private PartFailure(String part, RuntimeException cause) {
        super(part + ": " + text(cause), cause);
    }

    static <T> T name(String part, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (PartFailure e) {
            throw e;
        } catch (RuntimeException e) {
            throw new PartFailure(part, e);
        }
    }

    private static @Nullable String text(RuntimeException cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
