package io.github.scw4j.testkit.internal.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Query parameters. A parameter without a value counts as not sent, and so does an enum's "unknown" value, which some
 * clients send by accident.
 */
public final class Query {

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Decodes a raw query. */
    public static Query parse(String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
            }
        }
        return new Query(values);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Errors.invalid("query", "format", "not percent-encoded: " + text);
        }
    }

    /** The first value of a parameter. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** A filter on an enum, where a value that begins with {@code unknown} means no filter. */
    public List<String> filter(String name) {
        return all(name).stream().filter(value -> !value.startsWith("unknown")).toList();
    }

    /** A boolean. */
    public Optional<Boolean> flag(String name) {
        return text(name).map(value -> switch (value) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw Errors.invalid(name, "format", "not a boolean: " + value);
        });
    }

    /** A whole number. */
    public Optional<Integer> number(String name) {
        return text(name).map(value -> {
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException e) {
                throw Errors.invalid(name, "format", "not a number: " + value);
            }
        });
    }

    /** All parameters with all their values. */
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(values);
    }
}
