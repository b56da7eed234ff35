package io.github.scw4j.reconcile.observation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reading fabric8's objects, in which anything may be missing. */
final class MaybeMissing {
    private MaybeMissing() {}

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A text that says something: Kubernetes takes an empty one for none. */
    static Optional<String> filled(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isEmpty());
    }

    static int number(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0);
    }

    static Optional<Instant> instant(@Nullable String text) {
        return Optional.ofNullable(text).map(Instant::parse);
    }

    static Map<String, String> map(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }

    static <T> Stream<T> items(@Nullable List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
