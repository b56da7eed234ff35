package io.github.scw4j.core.config;

import io.github.scw4j.core.error.ConfigurationException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * All that a configuration is loaded from.
 *
 * @param program what the program says
 * @param environment the environment variables
 * @param file the configuration file that the program chose
 * @param profile the profile that the program chose
 */
record Sources(Layer program, Map<String, String> environment, Optional<Path> file, Optional<String> profile) {

    Configuration load() {
        List<Layer> layers = new ArrayList<>(List.of(program, EnvironmentLayer.of(environment)));
        Profile found;
        try {
            found = Profile.find(file, profile, environment);
        } catch (ConfigurationException e) {
            throw withThoseOf(layers, e);
        }
        found.warnings()
                .forEach(warning -> LoggerFactory.getLogger(Configuration.class).warn(warning));
        layers.addAll(found.layers());
        Optional<String> selected = found.selected().or(() -> profile);
        return new Configuration(
                new Merge(layers, List.of()),
                found.description(),
                found.warnings(),
                () -> new Sources(program, environment, file, selected).load());
    }

    /** The file's problem, and what else is wrong, so that one try shows all there is to repair. */
    private static ConfigurationException withThoseOf(List<Layer> layers, ConfigurationException file) {
        Merge merge = new Merge(layers, file.problems());
        Setting.ALL.forEach(merge::read);
        return new ConfigurationException(merge.problems());
    }

    @Override
    public String toString() {
        return "the sources of a configuration"; // the environment may hold secrets
    }
}
