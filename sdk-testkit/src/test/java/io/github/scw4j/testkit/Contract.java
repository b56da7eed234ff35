package io.github.scw4j.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The wire contract and the recordings, which lie beside the project where its authors have them. */
final class Contract {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SHARED = Path.of("..", "..", "shared");

    private Contract() {}

    static Path folder(String name) {
        Path folder = SHARED.resolve(name);
        Assumptions.assumeTrue(
                Files.isDirectory(folder), () -> "skipped: there is no ../shared/" + name + " next to the project");
        return folder;
    }

    static JsonNode product(String file) {
        try {
            return MAPPER.readTree(folder("api").resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> recording(String group) {
        Path file = folder("recordings").resolve(group + ".jsonl.gz");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines().map(Contract::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
