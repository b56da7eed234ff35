package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.ErrorAnswer;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.PermissionsDeniedException;
import io.github.scw4j.core.error.ResourceNotFoundException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.error.TransportException;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.core.page.Pages;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** A server of things, and the way to watch them: a goal is the status to reach. Counts its calls. */
class Things implements Watched<Thing, String> {
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final Deque<RuntimeException> getFailures = new ArrayDeque<>();
    private final Deque<RuntimeException> listFailures = new ArrayDeque<>();
    private final Set<String> leftOut = new TreeSet<>();
    private Function<Thing, Verdict> inspection = thing -> Verdict.pending();
    private List<Thing> listed; // null when things have changed since
    private Runnable afterPage = () -> {};
    private Consumer<String> answered = requestId -> {};
    int gets;
    int pages;
    int lists;

    synchronized void put(Thing thing) {
        things.put(thing.id(), thing);
        listed = null;
    }

    void put(String id, String status) {
        put(Thing.of(id, status));
    }

    synchronized void all(String status) {
        things.replaceAll((id, thing) -> Thing.of(id, status));
        listed = null;
    }

    synchronized void remove(String id) {
        things.remove(id);
        listed = null;
    }

    synchronized void clear() {
        things.clear();
        listed = null;
    }

    /** Lists leave it out, as if it had shifted from under the reader. */
    synchronized void leaveOut(String id) {
        leftOut.add(id);
        listed = null;
    }

    /** Hears of the id of each request for one thing. */
    void answered(Consumer<String> listener) {
        answered = listener;
    }

    /** Something that happens on the server after each page. */
    void afterPage(Runnable action) {
        afterPage = action;
    }

    synchronized void failGets(RuntimeException... failures) {
        getFailures.addAll(List.of(failures));
    }

    synchronized void failLists(RuntimeException... failures) {
        listFailures.addAll(List.of(failures));
    }

    void inspection(Function<Thing, Verdict> verdict) {
        inspection = verdict;
    }

    synchronized int calls() {
        return gets + pages;
    }

    @Override
    public String kind() {
        return "thing";
    }

    @Override
    public String place() {
        return "fr-par";
    }

    @Override
    public Object group() {
        return List.of("thing", "fr-par");
    }

    @Override
    public synchronized Thing get(String id) {
        gets++;
        answered.accept("request-" + gets);
        RuntimeException failure = getFailures.poll();
        if (failure != null) {
            throw failure;
        }
        Thing thing = things.get(id);
        if (thing == null) {
            throw notFound(id);
        }
        return thing;
    }

    @Override
    public Pages<Thing> list() {
        return new ThingPages();
    }

    @Override
    public String id(Thing thing) {
        return thing.id();
    }

    @Override
    public String name(Thing thing) {
        return thing.name();
    }

    @Override
    public String status(Thing thing) {
        return thing.status();
    }

    @Override
    public Optional<Instant> updatedAt(Thing thing) {
        return Optional.of(thing.updatedAt());
    }

    /** Reached at that status; locked is a dead end; {@code inspect} asks for more. */
    @Override
    public Goal<Thing> goal(String status) {
        return new Goal<>() {
            @Override
            public String describe() {
                return "status " + status;
            }

            @Override
            public Verdict judge(Thing thing) {
                return switch (thing.status()) {
                    case "locked" -> Verdict.deadEnd("locked by Scaleway");
                    case "inspect" -> new Verdict.Inspect(() -> inspection.apply(thing));
                    default ->
                        thing.status().equals(status) ? Verdict.reached() : Verdict.pending("it is " + thing.status());
                };
            }
        };
    }

    private synchronized Page<Thing> page(int number) {
        pages++;
        RuntimeException failure = listFailures.poll();
        if (failure != null) {
            throw failure;
        }
        if (listed == null) {
            listed = things.values().stream()
                    .filter(thing -> !leftOut.contains(thing.id()))
                    .toList();
        }
        int from = Math.min(listed.size(), number * 100);
        Page<Thing> page =
                new Page<>(listed.subList(from, Math.min(listed.size(), from + 100)), OptionalLong.of(listed.size()));
        afterPage.run();
        return page;
    }

    /** Read page by page, once; a page that is not full is the last. */
    private final class ThingPages implements Pages<Thing> {
        @Override
        public Iterable<Page<Thing>> pages() {
            lists++;
            return PageIterator::new;
        }

        @Override
        public Pages<Thing> parallel(int atOnce) {
            return this;
        }

        @Override
        public Iterator<Thing> iterator() {
            throw new UnsupportedOperationException("reads again what has shifted");
        }
    }

    private final class PageIterator implements Iterator<Page<Thing>> {
        private int read;
        private boolean ended;

        @Override
        public boolean hasNext() {
            return !ended;
        }

        @Override
        public Page<Thing> next() {
            Page<Thing> page = page(read++);
            ended = page.items().size() < 100;
            return page;
        }
    }

    private static CallSummary call(String what) {
        return new CallSummary("GetThing", what, 1, Duration.ZERO, "");
    }

    private static ErrorAnswer answer(int status) {
        return new ErrorAnswer(status, "", "", "request-" + status, "");
    }

    static ResourceNotFoundException notFound(String id) {
        return new ResourceNotFoundException(
                "not found", answer(404), "thing", id, call("get thing " + id), Outcome.NOT_DONE);
    }

    static RuntimeException serverError() {
        return new ServerException("HTTP 502", answer(502), call("get thing"), Outcome.NOT_DONE);
    }

    static RuntimeException cut() {
        return new TransportException("connection reset", call("get thing"), Outcome.NOT_DONE, null);
    }

    static RuntimeException badRequest() {
        return new ApiException("HTTP 400", answer(400), call("get thing"), Outcome.NOT_DONE);
    }

    static RuntimeException forbidden() {
        return new PermissionsDeniedException(
                "permissions denied", answer(403), List.of(), call("list things"), Outcome.NOT_DONE);
    }
}
