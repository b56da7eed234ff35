package io.github.scw4j.reconcile.internal.label;

import java.util.stream.Stream;

/** What Kubernetes takes for keys and values of labels; taints have the same. */
public final class LabelSyntax {
    private static final int LONGEST_NAME = 63;
    private static final int LONGEST_PREFIX = 253;

    private LabelSyntax() {}

    /** Whether it is 1 to 63 letters, digits, '-', '_' and '.', a letter or digit first and last; by hand, as nodes have many. */
    public static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && isWord(text, "-_.", true);
    }

    /** Whether it is empty, or a name. */
    public static boolean isValue(String text) {
        return text.isEmpty() || isName(text);
    }

    /** Whether it is a DNS subdomain. */
    public static boolean isPrefix(String text) {
        return text.length() <= LONGEST_PREFIX
                && Stream.of(text.split("\\.", -1)).allMatch(label -> isWord(label, "-", false));
    }

    private static boolean isWord(String text, String inner, boolean capitals) {
        if (text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean innermost = i > 0 && i < text.length() - 1 && inner.indexOf(c) >= 0;
            if (!innermost && !isLetterOrDigit(c, capitals)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c, boolean capitals) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || capitals && c >= 'A' && c <= 'Z';
    }

    /** Whether it is a name, or a DNS subdomain, a slash and a name. */
    public static boolean isKey(String key) {
        int slash = key.indexOf('/');
        return isName(key.substring(slash + 1)) && (slash < 0 || isPrefix(key.substring(0, slash)));
    }

    /**
     * Refuses what is no key.
     *
     * @throws IllegalArgumentException when it is no {@linkplain #isKey key}
     */
    public static void requireKey(String key) {
        if (!isKey(key)) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" is no key of a label or taint: an optional DNS name and a slash,"
                            + " then 1 to 63 letters, digits, '-', '_' and '.', a letter or digit first and last, are allowed");
        }
    }

    /**
     * Refuses what is no value.
     *
     * @throws IllegalArgumentException when it is no {@linkplain #isValue value}
     */
    public static void requireValue(String key, String value) {
        if (!isValue(value)) {
            throw new IllegalArgumentException(
                    "the value of " + key + " is \"" + value
                            + "\"; at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last, are allowed");
        }
    }
}
