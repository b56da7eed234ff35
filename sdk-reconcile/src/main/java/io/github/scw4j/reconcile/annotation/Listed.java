package io.github.scw4j.reconcile.annotation;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Items separated by commas, each once; no text at all is no item. */
record Listed<T>(String allowed, Function<String, Optional<T>> item) implements Grammar<Set<T>> {
    /** Ids of Scaleway's. */
    static Listed<String> ids() {
        return new Listed<>("a list of UUIDs (separated by commas, without blanks)", Uuid::read);
    }

    @Override
    public Optional<Set<T>> read(String text) {
        if (text.isEmpty()) {
            return Optional.of(Set.of());
        }
        List<Optional<T>> items = Arrays.stream(text.split(",", -1)).map(item).toList();
        Set<T> all = new LinkedHashSet<>();
        items.forEach(one -> one.ifPresent(all::add));
        return items.stream().allMatch(Optional::isPresent) ? Optional.of(all) : Optional.empty();
    }
}
