package io.github.scw4j.core.config;

import io.github.scw4j.core.error.ConfigurationException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the configuration file is.
 *
 * @param file the file, when there is one
 * @param search what was looked at, and why
 */
record FileLocation(Optional<Path> file, String search) {
    private static final List<Place> PLACES = List.of(
            new Place("SCW_CONFIG_PATH", List.of("")),
            new Place("XDG_CONFIG_HOME", List.of("scw/config.yaml", "scw/config.yml")),
            new Place("HOME", List.of(".config/scw/config.yaml", ".config/scw/config.yml")),
            new Place("USERPROFILE", List.of(".config/scw/config.yaml", ".config/scw/config.yml")));

    /** A variable that says where the file is, and its possible places below that, the preferred one first. */
    private record Place(String variable, List<String> below) {}

    /**
     * The file that the program names, else one at the place that the first of the variables tells that is not empty. Only the
     * program's own choice must exist: Scaleway's tools also take {@code SCW_CONFIG_PATH} for a file yet to be written.
     */
    static FileLocation find(Optional<Path> chosen, Map<String, String> environment) {
        if (chosen.isPresent()) {
            if (!Files.exists(chosen.get())) {
                throw new ConfigurationException(
                        "the configuration file " + chosen.get() + ", given in the program, does not exist");
            }
            return new FileLocation(chosen, chosen.get() + ", given in the program");
        }
        for (Place place : PLACES) {
            String start = environment.getOrDefault(place.variable(), "");
            if (!start.isEmpty()) {
                return at(place, start);
            }
        }
        return new FileLocation(
                Optional.empty(), "none of SCW_CONFIG_PATH, XDG_CONFIG_HOME, HOME, USERPROFILE says where it is");
    }

    private static FileLocation at(Place place, String start) {
        Path first = path(place, start, place.below().get(0));
        for (String below : place.below()) {
            Path file = path(place, start, below);
            if (Files.exists(file)) {
                return new FileLocation(Optional.of(file), file + ", by " + place.variable());
            }
        }
        String fallback = place.below().size() == 1 ? "" : ", nor does config.yml beside it";
        return new FileLocation(Optional.empty(), first + ", by " + place.variable() + ", does not exist" + fallback);
    }

    private static Path path(Place place, String start, String below) {
        try {
            return below.isEmpty() ? Path.of(start) : Path.of(start).resolve(below);
        } catch (InvalidPathException e) {
            throw new ConfigurationException(
                    "the environment variable " + place.variable() + " is not a path: " + Masked.text(e.getReason()));
        }
    }
}
