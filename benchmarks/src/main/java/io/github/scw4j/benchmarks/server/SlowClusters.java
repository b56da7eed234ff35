package io.github.scw4j.benchmarks.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Many clusters that are all ready some time after a beginning; it counts what it is asked. */
public final class SlowClusters implements AutoCloseable {
    private static final Pattern ONE = Pattern.compile("/clusters/([0-9a-f-]+)");

    private final List<byte[]> creating;
    private final List<byte[]> ready;
    private final Duration readyAfter;
    private final AtomicLong calls = new AtomicLong();
    private final QuickServer server;
    private volatile long begin = System.nanoTime();

    /** This many clusters, which are ready so long after {@link #begin()}. */
    public SlowClusters(int number, Duration readyAfter) {
        this.creating = pages(number, "creating");
        this.ready = pages(number, "ready");
        this.readyAfter = readyAfter;
        this.server = QuickServer.start(this::answer);
    }

    private static List<byte[]> pages(int number, String status) {
        return IntStream.rangeClosed(1, (number + Bodies.PAGE - 1) / Bodies.PAGE + 1)
                .mapToObj(page -> QuickServer.ok(Bodies.clusterPage(page, number, status)))
                .toList();
    }

    private byte[] answer(byte[] request, int length) {
        calls.incrementAndGet();
        boolean isReady = System.nanoTime() - begin > readyAfter.toNanos();
        int page = PageNumber.of(request, length);
        if (page > 0) {
            // the last one is behind the end, and empty
            return (isReady ? ready : creating).get(Math.min(page, ready.size()) - 1);
        }
        Matcher one = ONE.matcher(new String(request, 0, length, StandardCharsets.US_ASCII));
        if (!one.find()) {
            throw new IllegalArgumentException("neither a list nor a get");
        }
        return QuickServer.ok(Bodies.cluster(one.group(1), isReady ? "ready" : "creating"));
    }

    /** Where it listens. */
    public URI url() {
        return server.url();
    }

    /** The clusters begin to be created, and calls to be counted. */
    public void begin() {
        begin = System.nanoTime();
        calls.set(0);
    }

    /** The calls since the beginning. */
    public long calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
