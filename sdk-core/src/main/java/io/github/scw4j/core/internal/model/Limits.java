package io.github.scw4j.core.internal.model;

import io.github.scw4j.core.Change;
import java.util.Optional;
import java.util.OptionalInt;

/** The limits that requests share; each message names the value, what it is, and what is allowed. */
public final class Limits {
    private Limits() {}

    /** Text of {@code least} to {@code most} characters. */
    public static void length(String name, String value, int least, int most) {
        int length = value.codePointCount(0, value.length());
        if (length < least) {
            throw new IllegalArgumentException(name + " is empty; " + characters(least, most));
        }
        if (length > most) {
            throw new IllegalArgumentException(
                    name + " has " + length + " characters: \"" + value + "\"; " + characters(least, most));
        }
    }

    private static String characters(int least, int most) {
        if (most == Integer.MAX_VALUE) {
            return "at least " + least + " is needed";
        }
        return (least == 0 ? "at most " : least + " to ") + most + " are allowed";
    }

    /** The same, where it is set. */
    public static void length(String name, Optional<String> value, int least, int most) {
        value.ifPresent(text -> length(name, text, least, most));
    }

    /** The same, where it is changed; what has a least length cannot be cleared. */
    public static void length(String name, Change<String> change, int least, int most) {
        if (least > 0) {
            notCleared(name, change);
        }
        length(name, change.value(), least, most);
    }

    /** A filter that is set must hold something. */
    public static void notEmpty(String name, Optional<String> value) {
        length(name, value, 1, Integer.MAX_VALUE);
    }

    /** A number within bounds. */
    public static void range(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " is " + value + "; " + least + " to " + most + " is allowed");
        }
    }

    /** A number of 0 or more, where it is set. */
    public static void notNegative(String name, OptionalInt value) {
        value.ifPresent(number -> atLeast(name, number, 0));
    }

    /** A number with a lower bound. */
    public static void atLeast(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + " is " + value + "; " + least + " or more is allowed");
        }
    }

    /** A number with a lower bound, where it is changed; a number cannot be cleared. */
    public static void atLeast(String name, Change<Integer> change, int least) {
        notCleared(name, change);
        change.value().ifPresent(number -> atLeast(name, number, least));
    }

    /** The size of a page. */
    public static void pageSize(OptionalInt size) {
        size.ifPresent(number -> range("pageSize", number, 1, 100));
    }

    /** A field without an empty value cannot be cleared. */
    public static void notCleared(String name, Change<?> change) {
        if (change.isClear()) {
            throw new IllegalArgumentException(name + " has no empty value and cannot be cleared; set it, or keep it");
        }
    }
}
