package io.github.scw4j.samples.terminal;

import io.github.scw4j.core.waiting.WaitProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The step under way: a line that is drawn again and again on a terminal, and a line for each piece of news elsewhere. */
final class LiveLine implements AutoCloseable {

    private static final Duration REDRAW = Duration.ofMillis(80);

    private final Terminal terminal;
    private final String what;
    private final Instant began;
    private final ScheduledExecutorService painter = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "painter");
        thread.setDaemon(true);
        return thread;
    });

    private int frame;
    private String news = "";

    LiveLine(Terminal terminal, String what, Instant began) {
        this.terminal = terminal;
        this.what = what;
        this.began = began;
        if (terminal.isInteractive()) {
            painter.scheduleAtFixedRate(this::draw, 0, REDRAW.toMillis(), TimeUnit.MILLISECONDS);
        } else {
            terminal.line("  " + terminal.dots() + " " + what);
        }
    }

    /** Takes up how the wait goes. */
    synchronized void show(WaitProgress progress) {
        List<String> parts = new ArrayList<>();
        parts.add(progress.status().isEmpty() ? "gone" : progress.status());
        parts.addAll(progress.missing());
        String latest = String.join(terminal.separator(), parts);
        if (!latest.equals(news)) {
            news = latest;
            if (!terminal.isInteractive()) {
                terminal.line("      " + Times.text(progress.elapsed()) + terminal.separator() + news);
            }
        }
    }

    private synchronized void draw() {
        if (!painter.isShutdown()) {
            String text = what + terminal.separator() + Times.text(Duration.between(began, terminal.now()));
            terminal.redraw(frame++, news.isEmpty() ? text : text + terminal.separator() + news);
        }
    }

    /** Takes the line away; what is printed next takes its place. */
    @Override
    public synchronized void close() {
        painter.shutdownNow();
        terminal.erase();
    }
}
