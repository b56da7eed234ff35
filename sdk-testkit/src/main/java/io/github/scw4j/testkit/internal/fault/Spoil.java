package io.github.scw4j.testkit.internal.fault;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.http.Content;
import io.github.scw4j.testkit.internal.http.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What happens to a call beside being answered.
 *
 * @param leastLatency real time it is held up at least
 * @param mostLatency real time it is held up at most
 * @param first done before the server acts
 * @param instead answered in place of the server's answer
 * @param acting whether the server acts all the same
 * @param late how much of its own time goes by before it does
 * @param listShift by how many items pages after the first are off
 * @param rewrites each changes the JSON of the answer
 * @param delivery how the answer goes out
 */
public record Spoil(
        Duration leastLatency,
        Duration mostLatency,
        Runnable first,
        Optional<Reply> instead,
        boolean acting,
        Duration late,
        int listShift,
        List<Consumer<JsonNode>> rewrites,
        Delivery delivery) {

    /**
     * An answer as it is.
     *
     * @param status HTTP status
     * @param headers header fields, content type included
     * @param body content
     */
    public record Reply(int status, Map<String, String> headers, Content body) {}

    /** Nothing happens. */
    public static final Spoil NONE = new Spoil(
            Duration.ZERO,
            Duration.ZERO,
            () -> {},
            Optional.empty(),
            true,
            Duration.ZERO,
            0,
            List.of(),
            Delivery.WHOLE);

    /** The same, held up. */
    public Spoil withLatency(Duration least, Duration most) {
        return new Spoil(least, most, first, instead, acting, late, listShift, rewrites, delivery);
    }

    /** The same, after something was done. */
    public Spoil withFirst(Runnable action) {
        return new Spoil(leastLatency, mostLatency, action, instead, acting, late, listShift, rewrites, delivery);
    }

    /** The same with another answer, the server having acted or not. */
    public Spoil withReply(Reply reply, boolean afterActing) {
        return new Spoil(
                leastLatency, mostLatency, first, Optional.of(reply), afterActing, late, listShift, rewrites, delivery);
    }

    /** The same with the answer on another way, the server having acted or not. */
    public Spoil withDelivery(Delivery way, boolean afterActing) {
        return new Spoil(leastLatency, mostLatency, first, instead, afterActing, late, listShift, rewrites, way);
    }

    /** The same, the server acting, if it does, only when so much of its time has gone by. */
    public Spoil withLateActing(Duration length) {
        return new Spoil(leastLatency, mostLatency, first, instead, acting, length, listShift, rewrites, delivery);
    }

    /** The same with pages off by some items. */
    public Spoil withListShift(int items) {
        return new Spoil(leastLatency, mostLatency, first, instead, acting, late, items, rewrites, delivery);
    }

    /** The same with the JSON of the answer changed. */
    public Spoil withRewrite(Consumer<JsonNode> change) {
        return new Spoil(leastLatency, mostLatency, first, instead, acting, late, listShift, List.of(change), delivery);
    }

    /** Both: what this says, and what another says where this says nothing. */
    public Spoil and(Spoil other) {
        return new Spoil(
                leastLatency.plus(other.leastLatency),
                mostLatency.plus(other.mostLatency),
                () -> {
                    first.run();
                    other.first.run();
                },
                instead.or(other::instead),
                acting && other.acting,
                late.plus(other.late),
                listShift + other.listShift,
                Stream.concat(rewrites.stream(), other.rewrites.stream()).toList(),
                delivery.way() == Delivery.Way.WHOLE ? other.delivery : delivery);
    }
}
