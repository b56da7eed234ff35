package io.github.scw4j.core;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an update does to one field: keep it (the field is not sent), set it, or clear it.
 *
 * <p>Scaleway reads a JSON {@code null} as "leave as it is". Clearing therefore writes the field's own empty value:
 * {@code ""} for text, {@code []} for a list, {@code {}} for a map. A number or a boolean has no empty value and cannot be
 * cleared. The few fields that the server empties when it reads {@code null} are written so.
 *
 * @param <T> the type of the field
 */
public final class Change<T> {
    private static final Change<?> KEEP = new Change<>(Kind.KEEP, null);
    private static final Change<?> CLEAR = new Change<>(Kind.CLEAR, null);

    private enum Kind {
        KEEP,
        SET,
        CLEAR
    }

    private final Kind kind;
    private final @Nullable T value;

    private Change(Kind kind, @Nullable T value) {
        this.kind = kind;
        this.value = value;
    }

    /** Leaves the field as it is. */
    @SuppressWarnings("unchecked") // the value is never read
    public static <T> Change<T> keep() {
        return (Change<T>) KEEP;
    }

    /** Empties the field. */
    @SuppressWarnings("unchecked") // the value is never read
    public static <T> Change<T> clear() {
        return (Change<T>) CLEAR;
    }

    /** Gives the field this value; lists and maps are copied. */
    public static <T> Change<T> set(T value) {
        return new Change<>(
                Kind.SET, copyOf(Objects.requireNonNull(value, "value; use Change.clear() to empty a field")));
    }

    @SuppressWarnings("unchecked") // an unmodifiable copy stands for the same interface
    private static <T> T copyOf(T value) {
        if (value instanceof List<?> list) {
            return (T) List.copyOf(list);
        }
        return value instanceof Map<?, ?> map ? (T) Collections.unmodifiableMap(new LinkedHashMap<>(map)) : value;
    }

    /** Whether the field stays as it is, and is not sent. */
    public boolean isKeep() {
        return kind == Kind.KEEP;
    }

    /** Whether the field is emptied. */
    public boolean isClear() {
        return kind == Kind.CLEAR;
    }

    /** The new value, when one is set. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change<?> change && change.kind == kind && Objects.equals(change.value, value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, value);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case KEEP -> "keep";
            case CLEAR -> "clear";
            case SET -> "set " + value;
        };
    }
}
