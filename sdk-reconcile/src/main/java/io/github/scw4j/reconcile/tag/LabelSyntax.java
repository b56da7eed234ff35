package io.github.scw4j.reconcile.tag;

import java.util.regex.Pattern;

/** What Kubernetes takes for keys and values of labels; taints have the same. */
final class LabelSyntax {
    private static final int LONGEST_NAME = 63;
    private static final int LONGEST_PREFIX = 253;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?");
    private static final Pattern PREFIX =
            Pattern.compile("[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*");

    private LabelSyntax() {}

    static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && NAME.matcher(text).matches();
    }

    static boolean isValue(String text) {
        return text.isEmpty() || isName(text);
    }

    /** Whether it is a DNS subdomain. */
    static boolean isPrefix(String text) {
        return text.length() <= LONGEST_PREFIX && PREFIX.matcher(text).matches();
    }

    static void requireKey(String key) {
        int slash = key.indexOf('/');
        if (!isName(key.substring(slash + 1)) || slash >= 0 && !isPrefix(key.substring(0, slash))) {
            throw new IllegalArgumentException(
                    "\"" + key + "\" is no key of a label or taint: an optional DNS name and a slash,"
                            + " then 1 to 63 letters, digits, '-', '_' and '.', a letter or digit first and last, are allowed");
        }
    }

    static void requireValue(String key, String value) {
        if (!isValue(value)) {
            throw new IllegalArgumentException(
                    "the value of " + key + " is \"" + value
                            + "\"; at most 63 letters, digits, '-', '_' and '.', a letter or digit first and last, are allowed");
        }
    }
}
