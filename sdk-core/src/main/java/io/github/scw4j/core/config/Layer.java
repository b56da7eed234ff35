package io.github.scw4j.core.config;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One source of settings; the first of several that has a setting decides it.
 *
 * @param values what it has
 * @param nothing why it has nothing for a setting, and where it looked
 */
record Layer(Map<Setting<?>, Found> values, Function<Setting<?>, String> nothing) {
    Optional<Found> find(Setting<?> setting) {
        return Optional.ofNullable(values.get(setting));
    }
}
