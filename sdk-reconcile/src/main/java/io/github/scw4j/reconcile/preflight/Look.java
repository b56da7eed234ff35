package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.reconcile.internal.observe.UnknownZone;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a call answered, or why it did not.
 *
 * @param value the answer
 * @param failure the message of the error; empty where there is an answer
 */
record Look<T>(Optional<T> value, String failure) {
    static <T> Look<T> of(T value) {
        return new Look<>(Optional.of(value), "");
    }

    /** A refusal is kept; where nothing answers at all, the whole look ends. */
    static <T> Look<T> at(Supplier<T> call) {
        try {
            return of(call.get());
        } catch (ApiException e) {
            return new Look<>(Optional.empty(), e.operation() + ": HTTP " + e.status() + reason(e));
        }
    }

    private static String reason(ApiException e) {
        return e.apiMessage().or(e::type).map(text -> ", " + text).orElse("");
    }

    /** The same for a list of a zone; one that the API does not have offers nothing. */
    static <T> Look<T> inZone(T nothing, Supplier<T> call) {
        return at(() -> {
            try {
                return call.get();
            } catch (ApiException e) {
                if (UnknownZone.isReasonOf(e)) {
                    return nothing;
                }
                throw e;
            }
        });
    }
}
