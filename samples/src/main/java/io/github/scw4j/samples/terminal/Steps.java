package io.github.scw4j.samples.terminal;

import io.github.scw4j.core.waiting.WaitProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** What is done one after another, each shown while it is under way and timed. */
public final class Steps {

    private static final int TEXT = 58;
    private static final int TIME = 10;

    /**
     * A step that is over.
     *
     * @param what in a few words
     * @param scaleway how long it took in Scaleway's time
     * @param real how long it took in real time
     */
    private record Step(String what, Duration scaleway, Duration real) {}

    private final Terminal terminal;
    private final InstantSource realTime = InstantSource.system();
    private final List<Step> done = new ArrayList<>();

    /** None yet. */
    public Steps(Terminal terminal) {
        this.terminal = terminal;
    }

    /**
     * Does one step.
     *
     * @param what in a few words
     * @param work does it; what it hands to its argument is shown
     */
    public <T> T step(String what, Function<Consumer<WaitProgress>, T> work) {
        Instant began = terminal.now();
        Instant reallyBegan = realTime.instant();
        T result;
        try (LiveLine line = new LiveLine(terminal, what, began)) {
            result = work.apply(line::show);
        }
        Step step = new Step(
                what, Duration.between(began, terminal.now()), Duration.between(reallyBegan, realTime.instant()));
        done.add(step);
        terminal.line("  @|bold,green " + terminal.check() + "|@ " + padded(what, TEXT) + "@|faint "
                + leftPadded(Times.text(step.scaleway()), TIME) + "|@");
        return result;
    }

    /** News about the step that was just finished. */
    public void detail(String text) {
        terminal.line("      @|faint " + text + "|@");
    }

    /** The table of all steps; with real time beside Scaleway's where that is another. */
    public void summary(boolean withRealTime) {
        terminal.line("");
        terminal.line("@|bold " + padded("  what was done", TEXT + 4) + leftPadded("took", TIME)
                + (withRealTime ? leftPadded("really", TIME) : "") + "|@");
        done.forEach(step -> row("  " + step.what(), step, withRealTime));
        row(
                "  in all",
                new Step(
                        "",
                        done.stream().map(Step::scaleway).reduce(Duration.ZERO, Duration::plus),
                        done.stream().map(Step::real).reduce(Duration.ZERO, Duration::plus)),
                withRealTime);
    }

    private void row(String text, Step step, boolean withRealTime) {
        terminal.line(padded(text, TEXT + 4)
                + leftPadded(Times.text(step.scaleway()), TIME)
                + (withRealTime ? leftPadded(Times.text(step.real()), TIME) : ""));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String leftPadded(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
