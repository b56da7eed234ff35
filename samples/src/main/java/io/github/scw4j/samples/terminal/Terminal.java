package io.github.scw4j.samples.terminal;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.InstantSource;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Where a sample writes. Colours, and lines that are drawn anew in place, are for a terminal that is not told {@code NO_COLOR}. */
public final class Terminal {

    private static final String SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
    private static final String ERASED = "\r\u001b[2K";

    private final PrintWriter out;
    private final Ansi ansi;
    private final int width;
    private final boolean unicode;
    private final InstantSource clock;

    private Terminal(PrintWriter out, Ansi ansi, int width, Charset charset, InstantSource clock) {
        this.out = out;
        this.ansi = ansi;
        this.width = width;
        this.unicode = charset.newEncoder().canEncode("✔…·" + SPINNER);
        this.clock = clock;
    }

    /**
     * The screen.
     *
     * @param out writes to it, in its {@link #charset()}
     * @param clock Scaleway's time
     */
    public static Terminal on(PrintWriter out, InstantSource clock) {
        int width = new UsageMessageSpec().autoWidth(true).width();
        return new Terminal(out, Ansi.AUTO, width, charset(), clock);
    }

    /** What the screen can show; before JDK 19, what the platform's default can. */
    public static Charset charset() {
        String ofScreen = System.getProperty("stdout.encoding");
        return ofScreen == null ? Charset.defaultCharset() : Charset.forName(ofScreen);
    }

    /** Scaleway's time. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether lines can be drawn anew. */
    public boolean isInteractive() {
        return ansi.enabled();
    }

    /** Between parts of a line. */
    public String separator() {
        return unicode ? " · " : " - ";
    }

    /** For what is under way. */
    public String dots() {
        return unicode ? "…" : "..";
    }

    /** For what went well. */
    public String check() {
        return unicode ? "✔" : "+";
    }

    /** A line; styles as picocli writes them: {@code @|bold …|@}. */
    public synchronized void line(String text) {
        out.println(ansi.string(text));
        out.flush();
    }

    /** Draws the last line anew, cut to the terminal's width. */
    public synchronized void redraw(int frame, String text) {
        String mark = unicode
                ? SPINNER.substring(frame % SPINNER.length(), frame % SPINNER.length() + 1)
                : "|/-\\".substring(frame % 4, frame % 4 + 1);
        int room = width - 6;
        String cut = text.length() <= room ? text : text.substring(0, room - 1) + (unicode ? "…" : ">");
        out.print(ERASED + ansi.string("  @|cyan " + mark + "|@ ") + cut);
        out.flush();
    }

    /** Takes away what {@link #redraw} drew. */
    public synchronized void erase() {
        if (isInteractive()) {
            out.print(ERASED);
            out.flush();
        }
    }
}
