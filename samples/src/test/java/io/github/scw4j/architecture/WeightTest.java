package io.github.scw4j.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a user gets on the class path: at most 13 jars and 6.5 MB of others, and 2 MB of ours. */
class WeightTest {
    private static final long MEGABYTE = 1_000_000;
    private static final List<PublishedModule> RUNTIME = List.of(
            PublishedModule.CORE,
            PublishedModule.VPC,
            PublishedModule.INSTANCE,
            PublishedModule.LB,
            PublishedModule.K8S);

    @Test
    void othersJarsAreFewAndLight() {
        Set<Path> jars = new TreeSet<>();
        for (PublishedModule module : RUNTIME) {
            jars.addAll(runtimeJars(module));
        }
        long bytes = jars.stream().mapToLong(WeightTest::bytes).sum();

        assertThat(jars).as("third-party jars at run time").isNotEmpty().hasSizeLessThanOrEqualTo(13);
        assertThat(bytes).as("bytes of %s", jars).isLessThanOrEqualTo(65 * MEGABYTE / 10);
    }

    @Test
    void ourJarsAreLight() {
        assumeTrue(
                RUNTIME.stream().noneMatch(module -> Files.isDirectory(module.location())),
                "classes are not what is shipped: jars are made, and weighed, by mvn verify");
        long bytes =
                RUNTIME.stream().mapToLong(module -> bytes(module.location())).sum();

        assertThat(bytes).as("bytes of our jars").isPositive().isLessThanOrEqualTo(2 * MEGABYTE);
    }

    /** The build writes each module's class path down before tests run. */
    private static List<Path> runtimeJars(PublishedModule module) {
        Path list = Path.of("..", "sdk-" + module.place(), "target", "runtime-class-path.txt");
        assumeTrue(Files.exists(list), () -> list + " is written by Maven: this was not started by it");
        try {
            return Pattern.compile(Pattern.quote(File.pathSeparator))
                    .splitAsStream(Files.readString(list).strip())
                    .map(Path::of)
                    .filter(path -> path.toString().endsWith(".jar"))
                    .filter(path -> !path.getFileName().toString().startsWith("scw4j-"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
