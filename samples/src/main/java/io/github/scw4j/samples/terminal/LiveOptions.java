package io.github.scw4j.samples.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import picocli.CommandLine.Option;

/** The options of samples that play on the real Scaleway as well, where they cost money. */
public final class LiveOptions {

    @Option(
            names = "--live",
            description = "On the real Scaleway, as your environment and profile file say. It costs money.")
    private boolean live;

    @Option(names = "--yes", description = "With --live: begin without asking.")
    private boolean yes;

    /** For picocli. */
    public LiveOptions() {}

    /** Whether it is the real Scaleway. */
    public boolean live() {
        return live;
    }

    /** Whether to begin: where it costs money, somebody at the keyboard has to say yes, or has said {@code --yes}. */
    public boolean agreed(PrintWriter out, PrintWriter err) {
        if (!live || yes || saysYes(out)) {
            return true;
        }
        err.println("Nothing was done: answer y, or say --yes.");
        return false;
    }

    private static boolean saysYes(PrintWriter out) {
        out.print("Go on? [y/N] ");
        out.flush();
        try {
            return "y"
                    .equalsIgnoreCase(
                            new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())).readLine());
        } catch (IOException e) {
            throw new UncheckedIOException("the answer cannot be read", e);
        }
    }
}
