package io.github.scw4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Methods of one benchmark in turn, a process each, for some rounds. */
final class Rounds {
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final List<String> methods;
    private final Map<String, List<RunResult>> results = new HashMap<>();

    private Rounds(List<String> methods) {
        this.methods = methods;
    }

    /** Runs them; the first method is held against the second, where there is one. */
    static Rounds of(Class<?> benchmark, int rounds, String... methods) throws RunnerException {
        Rounds all = new Rounds(List.of(methods));
        for (int round = 0; round < rounds; round++) {
            for (String method : methods) {
                all.results.computeIfAbsent(method, name -> new ArrayList<>()).add(run(benchmark, method));
            }
        }
        return all;
    }

    private static RunResult run(Class<?> benchmark, String method) throws RunnerException {
        boolean once = benchmark == WaitsBenchmark.class;
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName() + "\\." + method + "$")
                        .forks(1)
                        .warmupIterations(once ? 0 : 4)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(once ? 1 : 3)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
        if (results.size() != 1) {
            throw new IllegalStateException(results.size() + " results of " + benchmark + " " + method);
        }
        return results.iterator().next();
    }

    /** The times. */
    Row ratio(String what, String limit) {
        return Row.ofPairs(what, times(methods.get(0)), times(methods.get(1)), limit);
    }

    /** The time of the first method. */
    double time() {
        return Row.median(times(methods.get(0)));
    }

    /** The bytes that all threads allocated for one operation. */
    Row allocation(String what, String limit) {
        return Row.ofPairs(what, secondary(methods.get(0), ALLOCATED), secondary(methods.get(1), ALLOCATED), limit);
    }

    /** What the first method counted, the last round's. */
    double counted(String counter) {
        List<Double> rounds = secondary(methods.get(0), counter);
        return rounds.get(rounds.size() - 1);
    }

    private List<Double> times(String method) {
        return runs(method).stream()
                .map(run -> run.getPrimaryResult().getScore())
                .toList();
    }

    private List<Double> secondary(String method, String name) {
        return runs(method).stream().map(run -> score(run, name)).toList();
    }

    private static double score(RunResult run, String name) {
        Result<?> result = run.getSecondaryResults().get(name);
        return Objects.requireNonNull(
                        result,
                        () -> "no " + name + " in " + run.getSecondaryResults().keySet())
                .getScore();
    }

    private List<RunResult> runs(String method) {
        return Objects.requireNonNull(results.get(method));
    }
}
