package io.github.scw4j.samples.quickstart;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;
import picocli.CommandLine.Help.Ansi;

/** Where the quickstart writes. Colours, and lines that are drawn anew in place, are for a terminal that is not told {@code NO_COLOR}. */
final class Terminal {

    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final String ERASED = "\r\u001b[2K";

    private final PrintWriter out;
    private final Ansi ansi;
    private final int width;
    private final boolean unicode;
    private final InstantSource clock;

    Terminal(PrintWriter out, Ansi ansi, int width, Charset charset, InstantSource clock) {
        this.out = out;
        this.ansi = ansi;
        this.width = width;
        this.unicode = charset.newEncoder().canEncode("✔…·" + SPINNER);
        this.clock = clock;
    }

    /** Scaleway's time. */
    Instant now() {
        return clock.instant();
    }

    boolean isInteractive() {
        return ansi.enabled();
    }

    String separator() {
        return unicode ? " · " : " - ";
    }

    String dots() {
        return unicode ? "…" : "..";
    }

    String check() {
        return unicode ? "✔" : "+";
    }

    /** A line; styles as picocli writes them: {@code @|bold …|@}. */
    synchronized void line(String text) {
        out.println(ansi.string(text));
        out.flush();
    }

    /** Draws the last line anew, cut to the terminal's width. */
    synchronized void redraw(int frame, String text) {
        String mark = unicode
                ? SPINNER.substring(frame % SPINNER.length(), frame % SPINNER.length() + 1)
                : "|/-\\".substring(frame % 4, frame % 4 + 1);
        int room = width - 6;
        String cut = text.length() <= room ? text : text.substring(0, room - 1) + (unicode ? "…" : ">");
        out.print(ERASED + ansi.string("  @|cyan " + mark + "|@ ") + cut);
        out.flush();
    }

    /** Takes away what {@link #redraw} drew. */
    synchronized void erase() {
        if (isInteractive()) {
            out.print(ERASED);
            out.flush();
        }
    }
}
