package io.github.scw4j.benchmarks.start;

import io.github.scw4j.benchmarks.server.Bodies;
import io.github.scw4j.benchmarks.server.QuickServer;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** New processes, the SDK's and the plain one in turn, each up to its first decoded answer. */
public final class FirstAnswers {
    private FirstAnswers() {}

    /**
     * The processor time of one process of each kind, user and system, in milliseconds.
     *
     * @param scw4j with the SDK
     * @param plain with OkHttp and Jackson
     */
    public record Pair(long scw4j, long plain) {}

    /** Measures so many pairs, after one that does not count. Each process sees its runtime jars and nothing else. */
    public static List<Pair> measure(int pairs, Path ownClasses, RuntimeJars jars)
            throws IOException, InterruptedException {
        byte[] answer = QuickServer.ok(Bodies.cluster());
        try (QuickServer server = QuickServer.start((request, length) -> answer)) {
            List<Pair> measured = new ArrayList<>();
            for (int i = 0; i <= pairs; i++) {
                measured.add(new Pair(
                        run(ScalewayFirstAnswer.class, ownClasses, jars.ofScw4j(), server.url()),
                        run(PlainFirstAnswer.class, ownClasses, jars.ofPlain(), server.url())));
            }
            return measured.subList(1, measured.size());
        }
    }

    private static long run(Class<?> program, Path ownClasses, List<Path> jars, URI server)
            throws IOException, InterruptedException {
        String classPath = Stream.concat(Stream.of(ownClasses), jars.stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        program.getName(),
                        server.toString(),
                        Bodies.clusterId(0))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException(program.getSimpleName() + " ended with " + process.exitValue());
        }
        return Long.parseLong(printed);
    }
}
