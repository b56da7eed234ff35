package io.github.scw4j.core.referee;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The contract and the recordings, which lie beside the project and are never copied into it. */
final class Shared {
    private Shared() {}

    /** A folder of them; the test is skipped where it is absent. */
    static Path folder(String name) {
        Optional<Path> found = Stream.of("../../shared", "../shared")
                .map(shared -> Path.of(shared, name))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(),
                "skipped: ../shared/" + name + " is not beside the project, there is nothing to hold against");
        return found.orElseThrow();
    }
}
