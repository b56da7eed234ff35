package io.github.scw4j.samples.curl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedded Scaleway as a program of its own, driven by what has never heard of the SDK. */
class CurlScriptsTest {
    private static final Path SCRIPTS = Path.of("curl");
    private static final Path JARS = Path.of("../sdk-testkit/target");

    static Stream<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            return files.filter(file -> file.toString().endsWith("-life.sh")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void curlAloneCarriesAWholeLife(Path script) throws IOException, InterruptedException {
        assumeTrue(isThere("curl") && isThere("sh"), "there is no curl here, or no shell");
        assumeTrue(standaloneJarIsBuilt(), "the standalone test kit is not built yet: mvn package builds it");

        Process run = new ProcessBuilder("sh", script.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(run.waitFor()).as(output).isZero();
    }

    private static boolean standaloneJarIsBuilt() throws IOException {
        if (!Files.isDirectory(JARS)) {
            return false;
        }
        try (Stream<Path> jars = Files.list(JARS)) {
            return jars.anyMatch(jar -> jar.toString().endsWith("-standalone.jar"));
        }
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
