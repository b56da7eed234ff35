package io.github.scw4j.k8s.change;

import static io.github.scw4j.k8s.change.ChangeClass.IMPOSSIBLE;
import static io.github.scw4j.k8s.change.ChangeClass.NO_EFFECT;

import io.github.scw4j.core.Change;
import io.github.scw4j.core.Cidr;
import io.github.scw4j.k8s.node.Taint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Compares field by field what is with what shall be, and collects what differs. */
final class Comparison {
    private final boolean tellsSame;
    private final List<ClassifiedChange> changes = new ArrayList<>();

    private Comparison(boolean tellsSame) {
        this.tellsSame = tellsSame;
    }

    /** For a request that names few fields: those that change nothing are told as well. */
    static Comparison ofRequest() {
        return new Comparison(true);
    }

    /** For a desired state, which names all fields: only those that differ are told. */
    static Comparison ofState() {
        return new Comparison(false);
    }

    List<ClassifiedChange> changes() {
        return List.copyOf(changes);
    }

    void addAll(String owner, List<ClassifiedChange> others) {
        others.forEach(other -> changes.add(other.within(owner)));
    }

    /** Has a field judged that a request names; one that it clears gets the empty value. */
    static <T> void named(Change<T> change, T empty, Consumer<T> rule) {
        if (!change.isKeep()) {
            rule.accept(change.value().orElse(empty));
        }
    }

    /** Tells of a field unless it stays as it is. Lists have no order. */
    void field(String field, Object from, Object to, ChangeClass changeClass, String reason) {
        if (!value(from).equals(value(to))) {
            changes.add(new ClassifiedChange(field, text(from), text(to), changeClass, reason));
        } else if (tellsSame) {
            changes.add(new ClassifiedChange(field, text(from), text(to), NO_EFFECT, "it is so already"));
        }
    }

    /** The same for a field that is left alone where nothing is said of it. */
    void optional(String field, Object from, Object to, ChangeClass changeClass, String reason) {
        if (!text(to).isEmpty()) {
            field(field, from, to, changeClass, reason);
        }
    }

    void refused(String field, Object from, Object to, String reason) {
        field(field, from, to, IMPOSSIBLE, reason);
    }

    private static Object value(Object value) {
        return value instanceof List<?> list ? new HashSet<>(list) : value instanceof Map<?, ?> ? value : text(value);
    }

    static String text(Object value) {
        if (value instanceof Optional<?> some) {
            return some.map(Comparison::text).orElse("");
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
        }
        if (value instanceof OptionalDouble number) {
            return number.isPresent() ? String.valueOf(number.getAsDouble()) : "";
        }
        if (value instanceof Cidr range) { // 10.0.0.7 and 10.0.0.7/32 are one
            return range.network().address() + "/" + range.prefixLength();
        }
        if (value instanceof Taint taint) {
            return taint.key() + "=" + taint.value() + ":" + taint.effect();
        }
        if (value instanceof Map<?, ?> map) {
            return map.isEmpty() ? "" : new TreeMap<>(map).toString();
        }
        return value instanceof Collection<?> all
                ? all.stream().map(Comparison::text).collect(Collectors.joining(", "))
                : value.toString();
    }
}
