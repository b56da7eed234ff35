package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The recorded traffic of {@code ../shared/recordings}, all files. */
public final class Recordings {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Recordings() {}

    /** The exchanges with these products that are asked for; the test is skipped where there are no recordings. */
    public static List<Exchange> select(Set<String> products, Predicate<Exchange> wanted) {
        List<Exchange> selected = new ArrayList<>();
        try (Stream<Path> files = Files.list(Shared.folder("recordings"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList()) {
                read(file, products, wanted, selected);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return selected;
    }

    private static void read(Path file, Set<String> products, Predicate<Exchange> wanted, List<Exchange> selected)
            throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line : lines.lines().toList()) {
                if (products.stream().noneMatch(product -> mentions(line, product))) {
                    continue; // most lines: reading them would take longer than all the rest
                }
                Exchange exchange = new Exchange(JSON.readTree(line));
                if (wanted.test(exchange)) {
                    selected.add(exchange);
                }
            }
        }
    }

    private static boolean mentions(String line, String product) {
        return line.contains("\"/" + product + "/");
    }
}
