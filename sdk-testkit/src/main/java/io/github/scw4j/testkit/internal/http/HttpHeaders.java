package io.github.scw4j.testkit.internal.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Header fields, found whatever the case of their name. */
public final class HttpHeaders {

    private final TreeMap<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    void add(String name, String value) {
        fields.computeIfAbsent(name, ignored -> new ArrayList<>()).add(value);
    }

    /** The first value of a field. */
    public Optional<String> first(String name) {
        List<String> values = fields.get(name);
        return values == null ? Optional.empty() : Optional.of(values.get(0));
    }

    /** All fields, ordered by name. */
    public Map<String, List<String>> asMap() {
        return Collections.unmodifiableMap(fields);
    }
}
