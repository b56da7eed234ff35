package io.github.scw4j.core.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a configuration file says.
 *
 * @param path the file
 * @param activeProfile the profile that it selects itself
 * @param root the settings at its top level, which together are the profile {@code default}
 * @param profiles the settings of the named profiles
 */
record ConfigurationFile(
        Path path,
        Optional<String> activeProfile,
        Map<Setting<?>, Found> root,
        Map<String, Map<Setting<?>, Found>> profiles) {

    /** The name by which the top level can be selected. */
    static final String DEFAULT = "default";

    boolean has(String profile) {
        return profile.equals(DEFAULT) || profiles.containsKey(profile);
    }

    /** The layers of a profile: itself over the top level. */
    List<Layer> layers(String profile) {
        Layer top = new Layer(root, setting -> "top level of " + path + ": has no " + setting.key());
        Map<Setting<?>, Found> named = profile.equals(DEFAULT) ? null : profiles.get(profile);
        return named == null
                ? List.of(top)
                : List.of(
                        new Layer(
                                named,
                                setting -> "profile \"" + profile + "\" in " + path + ": has no " + setting.key()),
                        top);
    }
}
