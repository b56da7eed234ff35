package io.github.scw4j.core.config;

import io.github.scw4j.core.error.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration file adds: the settings of the selected profile.
 *
 * @param layers the profile over the file's top level
 * @param description which file and which profile, or why there is none
 * @param selected the profile's name, when there is a file
 * @param warnings what is not right with the file, though it can be used
 */
record Profile(List<Layer> layers, String description, Optional<String> selected, List<String> warnings) {
    private static final String PROFILE = "SCW_PROFILE";

    /** The name of a profile, and who asks for it. */
    private record Choice(String profile, String by) {}

    static Profile find(Optional<Path> file, Optional<String> profile, Map<String, String> environment) {
        FileLocation location = FileLocation.find(file, environment);
        Optional<Choice> choice = profile.map(name -> new Choice(name, "the program"))
                .or(() -> Optional.of(environment.getOrDefault(PROFILE, ""))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Choice(name, "the environment variable " + PROFILE)));
        return location.file()
                .map(path -> in(path, location.search(), choice))
                .orElseGet(() -> withoutFile(location.search(), choice));
    }

    private static Profile withoutFile(String search, Optional<Choice> choice) {
        choice.filter(chosen -> !chosen.profile().equals(ConfigurationFile.DEFAULT))
                .ifPresent(chosen -> {
                    throw new ConfigurationException("the profile \"" + chosen.profile() + "\", asked for by "
                            + chosen.by() + ", is in no configuration file: " + search);
                });
        Layer nothing = new Layer(Map.of(), setting -> "configuration file: " + search);
        return new Profile(List.of(nothing), "none: " + search, Optional.empty(), List.of());
    }

    private static Profile in(Path path, String search, Optional<Choice> choice) {
        ConfigurationFile file = ConfigurationFileReader.read(path);
        Choice chosen = choice.or(
                        () -> file.activeProfile().map(name -> new Choice(name, "active_profile in the file")))
                .orElse(new Choice(ConfigurationFile.DEFAULT, "nobody"));
        if (!file.has(chosen.profile())) {
            throw unknown(chosen, file);
        }
        String description = search
                + (chosen.profile().equals(ConfigurationFile.DEFAULT)
                        ? "; no profile selected, its top level counts"
                        : "; profile \"" + chosen.profile() + "\", selected by " + chosen.by());
        return new Profile(
                file.layers(chosen.profile()),
                description,
                Optional.of(chosen.profile()),
                FilePermissions.warning(path).map(List::of).orElse(List.of()));
    }

    private static ConfigurationException unknown(Choice chosen, ConfigurationFile file) {
        List<String> known = new ArrayList<>(List.of(ConfigurationFile.DEFAULT));
        file.profiles().keySet().stream().filter(name -> !known.contains(name)).forEach(known::add);
        return new ConfigurationException("the profile \"" + chosen.profile() + "\", asked for by " + chosen.by()
                + ", is not in " + file.path() + "; known profiles: " + String.join(", ", known));
    }
}
