package io.github.scw4j.benchmarks;

import io.github.scw4j.benchmarks.start.FirstAnswers;
import io.github.scw4j.benchmarks.start.RuntimeJars;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/**
 * Runs all benchmarks, or those named as arguments ({@code decode}, {@code get}, {@code list}, {@code waits}, {@code plan},
 * {@code start}, {@code weight}), and prints each against its baseline and its limit. The baseline runs in turn with what is measured, and the
 * median of the ratios counts, so that a busy machine disturbs both alike.
 */
public final class Benchmarks {
    private static final Set<String> ALL = Set.of("decode", "get", "list", "waits", "plan", "start", "weight");
    private static final int ROUNDS = 4;
    private static final int PROCESSES = 21;
    private static final double MEGABYTE = 1e6;
    private static final double PLAN_AT_MOST = 50;
    private static final int THREAD_STACK = 1 << 20;

    private final Set<String> wanted;
    private final List<Row> rows = new ArrayList<>();

    private Benchmarks(Set<String> wanted) {
        this.wanted = wanted;
    }

    /** Runs them. */
    public static void main(String[] arguments)
            throws RunnerException, IOException, InterruptedException, URISyntaxException {
        Set<String> wanted = arguments.length == 0 ? ALL : Set.of(arguments);
        if (!ALL.containsAll(wanted)) {
            throw new IllegalArgumentException(wanted + " are not all benchmarks; there are " + ALL);
        }
        Benchmarks benchmarks = new Benchmarks(wanted);
        benchmarks.run();
        System.out.println();
        System.out.println(Row.HEADING);
        benchmarks.rows.forEach(System.out::println);
    }

    private void run() throws RunnerException, IOException, InterruptedException, URISyntaxException {
        if (wanted.contains("decode")) {
            Rounds rounds = Rounds.of(DecodeBenchmark.class, ROUNDS, "scw4j", "plain");
            rows.add(rounds.ratio("decode 10 000 nodes, ms", "ratio at most 1.15"));
            rows.add(rounds.allocation("decode 10 000 nodes, bytes", "-"));
        }
        if (wanted.contains("get")) {
            Rounds rounds = Rounds.of(GetBenchmark.class, ROUNDS, "scw4j", "plain");
            rows.add(rounds.ratio("warm GET of a cluster, us", "ratio at most 1.35"));
            rows.add(rounds.allocation("warm GET of a cluster, bytes", "at most 20 000"));
        }
        if (wanted.contains("list")) {
            rows.add(Rounds.of(ListBenchmark.class, 1, "sequential", "parallel")
                    .ratio("100 pages one by one : 16 at a time, ms", "ratio at least 3"));
        }
        if (wanted.contains("waits")) {
            waits();
        }
        if (wanted.contains("plan")) {
            rows.add(Row.of(
                    "plan autoheal for 5 000 nodes, ms : limit",
                    Rounds.of(PlanBenchmark.class, 1, "autoheal").time(),
                    PLAN_AT_MOST,
                    "ratio at most 1"));
        }
        if (wanted.contains("start") || wanted.contains("weight")) {
            processes();
        }
    }

    private void waits() throws RunnerException {
        Rounds rounds = Rounds.of(WaitsBenchmark.class, 1, "waits");
        rows.add(Row.of(
                "10 000 waits, calls : a get per wait",
                rounds.counted("calls"),
                rounds.counted("callsByGets"),
                "ratio at most 0.02"));
        rows.add(Row.of("10 000 waits, threads : waits", rounds.counted("threads"), WaitsBenchmark.WAITS, "at most 4"));
        rows.add(Row.of(
                "10 000 waits, bytes each : a thread's stack", rounds.counted("bytesPerWait"), THREAD_STACK, "-"));
    }

    private void processes() throws IOException, InterruptedException, URISyntaxException {
        Path target = Path.of(Benchmarks.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .getParent();
        RuntimeJars jars = RuntimeJars.find(
                Objects.requireNonNull(target, "a path without a parent")
                        .resolve("../../sdk-k8s/target/runtime-class-path.txt")
                        .normalize(),
                target.resolve("lib"));
        if (wanted.contains("start")) {
            List<FirstAnswers.Pair> pairs = FirstAnswers.measure(PROCESSES, target.resolve("classes"), jars);
            rows.add(Row.ofPairs(
                    "new process to its first answer, CPU ms",
                    pairs.stream().map(pair -> (double) pair.scw4j()).toList(),
                    pairs.stream().map(pair -> (double) pair.plain()).toList(),
                    "ratio at most 1.15"));
        }
        if (wanted.contains("weight")) {
            rows.add(Row.of(
                    "third-party jars", jars.thirdParty().size(), jars.ofPlain().size(), "at most 13"));
            rows.add(Row.of(
                    "third-party megabytes",
                    RuntimeJars.bytes(jars.thirdParty()) / MEGABYTE,
                    RuntimeJars.bytes(jars.ofPlain()) / MEGABYTE,
                    "at most 6.5"));
        }
    }
}
