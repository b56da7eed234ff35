package io.github.scw4j.core;

import java.time.Duration;

/** The checks that options share; each message names the value, what it is, and what is allowed. */
final class Checks {
    private Checks() {}

    static void positive(String name, Duration value) {
        if (value.isNegative() || value.isZero()) {
            throw new IllegalArgumentException(name + " is " + value + "; more than zero is allowed");
        }
    }

    static void notNegative(String name, Duration value) {
        if (value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + "; zero or more is allowed");
        }
    }
}
