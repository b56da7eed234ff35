package io.github.scw4j.reconcile.annotation;

import java.util.Optional;
import java.util.regex.Pattern;

/** A decimal number between two, both included. */
record WholeNumber(int least, int most) implements Grammar<Integer> {
    private static final Pattern DIGITS = Pattern.compile("\\+?[0-9]{1,18}");

    /** Zero or more. */
    static WholeNumber any() {
        return new WholeNumber(0, Integer.MAX_VALUE);
    }

    @Override
    public String allowed() {
        return "a whole number from " + least + " to " + most;
    }

    @Override
    public Optional<Integer> read(String text) {
        return Optional.of(text)
                .filter(DIGITS.asMatchPredicate())
                .map(Long::valueOf)
                .filter(number -> number >= least && number <= most)
                .map(Long::intValue);
    }
}
