package io.github.scw4j.testkit.internal.k8s;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** A taint of a pool's nodes. */
record Taint(String key, String value, String effect) {

    private static final Pattern KEY =
            Pattern.compile("([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?"
                    + "(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])");
    private static final List<String> EFFECTS = List.of("NoSchedule", "PreferNoSchedule", "NoExecute");

    static List<Taint> read(Arguments arguments, String name) {
        return arguments.list(name).stream()
                .map(taint -> {
                    String key = taint.requiredText("key", 316);
                    taint.require(key.isEmpty() || KEY.matcher(key).matches(), "key", "must match " + KEY.pattern());
                    String value = taint.text("value", 63).orElse("");
                    return new Taint(key, value, taint.oneOf("effect", EFFECTS).orElse("NoSchedule"));
                })
                .toList();
    }

    static ArrayNode json(List<Taint> taints) {
        ArrayNode list = Json.array();
        // They come back in an order of their own, not in the one in which they were sent.
        taints.stream()
                .sorted(Comparator.comparingInt(Taint::hashCode))
                .forEach(taint -> list.addObject()
                        .put("key", taint.key)
                        .put("value", taint.value)
                        .put("effect", taint.effect));
        return list;
    }
}
