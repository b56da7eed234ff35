package io.github.scw4j.samples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The marked regions of the samples' sources: the lines between {@code // tag::name} and {@code // end::name}, without
 * their common indentation. Regions may lie within one another; they begin and end on lines of their own.
 */
final class Regions {

    private final Map<List<String>, String> namesByCode = new HashMap<>();

    private Regions() {}

    static Regions under(Path sources) throws IOException {
        Regions regions = new Regions();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(regions::read);
        }
        return regions;
    }

    /** Whether a region reads exactly so, modulo indentation. */
    boolean contain(List<String> code) {
        return namesByCode.containsKey(unindented(code));
    }

    private void read(Path file) {
        Map<String, List<String>> open = new HashMap<>();
        for (String line : lines(file)) {
            String text = line.strip();
            if (text.startsWith("// tag::")) {
                open.put(text.substring("// tag::".length()), new ArrayList<>());
            } else if (text.startsWith("// end::")) {
                List<String> code = open.remove(text.substring("// end::".length()));
                if (code == null) {
                    throw new IllegalStateException(file + ": \"" + text + "\" ends a region that was not begun");
                }
                namesByCode.put(unindented(code), file.getFileName() + " " + text);
            } else {
                open.values().forEach(code -> code.add(line));
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalStateException(file + ": the regions " + open.keySet() + " have no end");
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> unindented(List<String> code) {
        int indentation = code.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return code.stream()
                .map(line -> line.isBlank() ? "" : line.substring(indentation).stripTrailing())
                .toList();
    }
}
