package io.github.scw4j.benchmarks.start;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a user of {@code scw4j-k8s} gets on the class path, and what a user of OkHttp and Jackson gets.
 *
 * @param ofScw4j our jars and all that they need
 * @param ofPlain OkHttp and Jackson and all that they need
 */
public record RuntimeJars(List<Path> ofScw4j, List<Path> ofPlain) {
    private static final String OUR_JARS = "scw4j-";
    private static final Set<String> PLAIN = Set.of("okhttp", "okio", "kotlin", "annotations", "jackson");
    private static final String DATES_OF_JACKSON = "jackson-datatype-jsr310";

    /**
     * Finds them.
     *
     * @param classPath what the build says that the runtime class path of {@code scw4j-k8s} is
     * @param libraries the folder with a copy of each jar, and with what plain Jackson needs for dates beside
     */
    public static RuntimeJars find(Path classPath, Path libraries) throws IOException {
        List<String> names = Stream.of(Files.readString(classPath).split("[\\n" + File.pathSeparator + "]"))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar") && !name.startsWith(OUR_JARS))
                .toList();
        try (Stream<Path> copies = Files.list(libraries)) {
            List<Path> all = copies.sorted().toList();
            return new RuntimeJars(
                    all.stream()
                            .filter(jar -> isOurs(jar) || names.contains(name(jar)))
                            .toList(),
                    all.stream().filter(jar -> isPlain(jar, names)).toList());
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }

    private static boolean isOurs(Path jar) {
        return name(jar).startsWith(OUR_JARS);
    }

    private static boolean isPlain(Path jar, List<String> names) {
        return name(jar).startsWith(DATES_OF_JACKSON)
                || names.contains(name(jar)) && PLAIN.stream().anyMatch(name(jar)::startsWith);
    }

    /** The jars of others among those of scw4j. */
    public List<Path> thirdParty() {
        return ofScw4j.stream().filter(jar -> !isOurs(jar)).toList();
    }

    /** The sizes added up, in bytes. */
    public static long bytes(List<Path> jars) {
        return jars.stream().mapToLong(RuntimeJars::size).sum();
    }

    private static long size(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
