package io.github.scw4j.samples.terminal;

import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.scw4j.core.error.ScalewayException;
import java.io.PrintWriter;
import java.util.function.BiFunction;
import java.util.function.IntSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What samples with options share: from a command line to an exit code. */
public final class Program {

    private Program() {}

    /**
     * Runs a sample on the screen; the process ends with its exit code where that is not 0.
     *
     * @param sample made with where to write, and where to complain
     */
    public static void main(BiFunction<PrintWriter, PrintWriter, CommandLine> sample, String... arguments) {
        int exitCode = run(
                sample,
                new PrintWriter(System.out, true, Terminal.charset()),
                new PrintWriter(System.err, true, Terminal.charset()),
                arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Runs it, and gives its exit code. */
    public static int run(
            BiFunction<PrintWriter, PrintWriter, CommandLine> sample,
            PrintWriter out,
            PrintWriter err,
            String... arguments) {
        return sample.apply(out, err).setOut(out).setErr(err).execute(arguments);
    }

    /** 1, when a call failed, with what it says; or else what the work gives. */
    public static int reporting(PrintWriter err, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (ScalewayException | KubernetesClientException e) {
            return failed(err, e);
        }
    }

    /** Says what failed, and gives 1. */
    public static int failed(PrintWriter err, Exception problem) {
        err.println(Ansi.AUTO.string("@|red failed:|@ ") + problem.getMessage());
        return 1;
    }
}
