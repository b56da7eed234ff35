package io.github.scw4j.k8s.internal;

import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes keys and values as YAML. What stands for itself differs between versions of YAML: a cluster may be called {@code yes} or
 * {@code 1e3}. So every text is put in double quotes, or every text but those that are text in all versions.
 */
public final class YamlText {
    /** What is text without quotes in every version of YAML: words, versions and addresses, lengths of time, ids; not dates. */
    private static final Pattern PLAIN = Pattern.compile(
            "(?!(?i:y|n|yes|no|on|off|true|false|null)$)"
                    + "(?:[A-Za-z/]|\\d+(?:\\.\\d+){2}|\\d+[hms]|[0-9a-f]{8}-)(?:[\\w./=@+,()-]|:(?=[\\w/])| (?=[\\w./=@+,()-]))*");

    private final StringBuilder text = new StringBuilder();
    private final boolean plain;

    private YamlText(boolean plain) {
        this.plain = plain;
    }

    /** Every text in quotes. */
    public static String quoted(Map<?, ?> document) {
        return of(document, false);
    }

    /** As a person writes it: no quotes where the text is the same without them. */
    public static String plain(Map<?, ?> document) {
        return of(document, true);
    }

    private static String of(Map<?, ?> document, boolean plain) {
        YamlText yaml = new YamlText(plain);
        yaml.map(document, 0);
        return yaml.text.toString();
    }

    private void map(Map<?, ?> map, int depth) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!first) {
                indent(depth);
            }
            first = false;
            scalar(entry.getKey().toString());
            text.append(':');
            value(entry.getValue(), depth + 1);
        }
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            indent(depth);
            map(map, depth);
        } else if (value instanceof Collection<?> list && !list.isEmpty()) {
            text.append('\n');
            list.forEach(item -> item(item, depth));
        } else {
            text.append(' ');
            scalar(value);
            text.append('\n');
        }
    }

    private void item(Object item, int depth) {
        indent(depth);
        text.append('-');
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append(' ');
            map(map, depth + 1);
        } else {
            value(item, depth + 1);
        }
    }

    private void indent(int depth) {
        text.append("  ".repeat(depth));
    }

    private void scalar(Object value) {
        if (value instanceof String string) {
            string(string);
        } else if (value instanceof Map<?, ?>) {
            text.append("{}");
        } else if (value instanceof Collection<?>) {
            text.append("[]");
        } else {
            text.append(value);
        }
    }

    private void string(String string) {
        if (plain && PLAIN.matcher(string).matches()) {
            text.append(string);
            return;
        }
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (!isPrintable(c)) {
                text.append(escaped(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    /** Whether YAML allows it as it stands; line breaks of every kind and byte order marks are better escaped. */
    public static boolean isPrintable(char c) {
        boolean lineBreak = c == '\u2028' || c == '\u2029';
        return c >= ' ' && c <= '~' || c >= '\u00a0' && c <= '\ufffd' && c != '\ufeff' && !lineBreak;
    }

    /** A character as YAML, JSON and others escape it. */
    public static String escaped(char c) {
        return "\\u" + Integer.toHexString(0x10000 | c).substring(1);
    }
}
