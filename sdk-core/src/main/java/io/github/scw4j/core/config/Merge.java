package io.github.scw4j.core.config;

import io.github.scw4j.core.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Layers laid over each other, the highest first; collects what is malformed instead of stopping at the first. */
final class Merge {
    private final List<Layer> layers;
    private final List<String> problems;

    Merge(List<Layer> layers, List<String> problems) {
        this.layers = List.copyOf(layers);
        this.problems = new ArrayList<>(problems);
    }

    /** All that the layers have for a setting; the first is the one that counts. */
    List<Found> candidates(Setting<?> setting) {
        return layers.stream()
                .map(layer -> layer.find(setting))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The value that counts. A malformed one reads as absent and is a problem. */
    <T> Optional<T> read(Setting<T> setting) {
        List<Found> candidates = candidates(setting);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = setting.form().read(candidates.get(0).text());
        if (value.isEmpty()) {
            problems.add(setting.malformed(candidates.get(0)));
        }
        return value;
    }

    /** What was malformed among the values read so far. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    void throwProblems() {
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    /** What to say when a value that is needed is nowhere. */
    ConfigurationException missing(Setting<?> setting, String advice) {
        StringBuilder message = new StringBuilder(setting.key()).append(" is missing. Looked for in:");
        layers.forEach(layer -> message.append("\n - ").append(layer.nothing().apply(setting)));
        return new ConfigurationException(message.append("\nExpected ")
                .append(setting.form().expected())
                .append(". ")
                .append(advice)
                .toString());
    }
}
