package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.waiting.WaitAbandonedException;
import io.github.scw4j.core.waiting.WaitInterruptedException;
import io.github.scw4j.core.waiting.WaitProgress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One wait under way: takes what looks find, one look at a time, and decides what comes next. It does no I/O of its own and knows
 * nothing of threads; its future is the only way in which it ends.
 *
 * @param <T> the resource
 * @param <R> the result
 */
final class RunningWait<T, R> {
    /** So many failed looks in a row end a wait. */
    static final int MOST_FAILURES = 10;

    /** A resource that was made a moment ago may not be known everywhere yet. */
    static final Duration NEWBORN = Duration.ofSeconds(15);

    private final long number;
    private final Watched<T, ?> watched;
    private final String id;
    private final Aim<T, R> aim;
    private final Patience patience;
    private final Consumer<? super WaitProgress> listener;
    private final Supplier<String> lastRequest;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final CompletableFuture<R> future = new CompletableFuture<>();
    private final Absence absence = new Absence();
    private final Instant start;
    private final Instant deadline;
    private final Optional<Instant> changedAt;
    private volatile Sighting sighting;
    private volatile @Nullable Throwable lastFailure;
    private int failures;
    private boolean found;
    private boolean notFoundOnce;
    private Instant due;

    RunningWait(
            long number,
            Watched<T, ?> watched,
            String id,
            Optional<T> changed,
            Aim<T, R> aim,
            Patience patience,
            Consumer<? super WaitProgress> listener,
            Supplier<String> lastRequest,
            InstantSource clock,
            RandomGenerator random) {
        this.number = number;
        this.watched = watched;
        this.id = id;
        this.aim = aim;
        this.patience = patience;
        this.listener = listener;
        this.lastRequest = lastRequest;
        this.clock = clock;
        this.random = random;
        this.start = clock.instant();
        this.deadline = start.plus(patience.timeout());
        this.due = start;
        this.changedAt = changed.flatMap(watched::updatedAt).map(RunningWait::comparable);
        this.found = changed.isPresent();
        Sighting none = Sighting.none(start);
        this.sighting = changed.map(resource -> none.seen(watched.name(resource), watched.status(resource), start))
                .orElse(none);
    }

    Watched<T, ?> watched() {
        return watched;
    }

    String id() {
        return id;
    }

    CompletableFuture<R> future() {
        return future;
    }

    /** Tells waits apart that are due at the same instant. */
    long number() {
        return number;
    }

    /** When to look next; kept for the group. */
    Instant due() {
        return due;
    }

    void due(Instant instant) {
        due = instant;
    }

    /** A look found the resource. */
    Next<T> seen(T resource) {
        if (future.isDone()) {
            return new Next.Over<>();
        }
        sighting = sighting.looked(lastRequest.get());
        found = true;
        try {
            if (isStale(resource)) {
                answered();
                return again();
            }
            return decide(resource, aim.judge(resource));
        } catch (RuntimeException | Error e) {
            return fail(e);
        }
    }

    /** Carries out what the goal asked for beyond the resource. */
    Next<T> inspected(T resource, Supplier<Verdict> inspection) {
        if (future.isDone()) {
            return new Next.Over<>();
        }
        Verdict verdict;
        try {
            verdict = inspection.get();
        } catch (RuntimeException | Error e) {
            sighting = sighting.inspected(lastRequest.get());
            return LookFailure.of(e) == LookFailure.REFUSED ? fail(e) : failedInPassing(e);
        }
        sighting = sighting.inspected(lastRequest.get());
        try {
            return decide(resource, verdict);
        } catch (RuntimeException | Error e) {
            return fail(e);
        }
    }

    /** A look failed: the resource's own get, or a list that was to have it. */
    Next<T> failed(Throwable failure) {
        sighting = sighting.looked(lastRequest.get());
        return switch (LookFailure.of(failure)) {
            case REFUSED -> fail(failure);
            case PASSING -> failedInPassing(failure);
            case NOT_FOUND -> notFound(failure);
        };
    }

    /** A whole list did not have the resource; {@code steady} when the list's total stayed the same all the while. */
    Next<T> absent(boolean steady) {
        sighting = sighting.looked(lastRequest.get());
        answered();
        absence.notInList(steady);
        Optional<R> result = aim.gone(id);
        if (result.isPresent() && absence.isDeleted()) {
            return complete(result.get());
        }
        return result.isEmpty() && absence.isLost()
                ? fail(report().deadEnd("no list has it any longer", null))
                : new Next.Confirm<>();
    }

    /** Nothing came of this look: another one later, or the end when the time is up. */
    Next<T> again() {
        Instant now = clock.instant();
        if (!now.isBefore(deadline)) {
            return fail(report().timeout());
        }
        Instant next = now.plus(patience.pauseAfter(sighting.looks(), random));
        return new Next.LookAt<>(next.isBefore(deadline) ? next : deadline);
    }

    /** The client was closed. */
    void abandon(@Nullable Throwable cause) {
        WaitAbandonedException end = report().abandoned(cause);
        future.completeExceptionally(end);
    }

    /** The thread that waits here was interrupted. */
    WaitInterruptedException interrupted(InterruptedException cause) {
        WaitInterruptedException end = report().interrupted(cause);
        future.cancel(false);
        return end;
    }

    /** A look came to an answer, with all that it asked for. */
    private void answered() {
        failures = 0;
        lastFailure = null;
    }

    private Next<T> decide(T resource, Verdict verdict) {
        absence.seen();
        if (verdict instanceof Verdict.Inspect inspect) {
            sighting = sighting.seen(watched.name(resource), watched.status(resource), clock.instant());
            return new Next.Inspect<>(resource, inspect.inspection());
        }
        answered();
        List<String> missing = verdict instanceof Verdict.Pending pending ? pending.missing() : List.of();
        sighting = sighting.seen(watched.name(resource), watched.status(resource), clock.instant())
                .missing(missing);
        if (future.isDone()) {
            return new Next.Over<>();
        }
        listener.accept(progress());
        if (verdict instanceof Verdict.Reached) {
            return complete(aim.reached(resource));
        }
        return verdict instanceof Verdict.DeadEnd end ? fail(report().deadEnd(end.why(), null)) : again();
    }

    private Next<T> failedInPassing(Throwable failure) {
        failures++;
        lastFailure = failure;
        return failures < MOST_FAILURES ? again() : fail(failure);
    }

    private Next<T> notFound(Throwable failure) {
        Optional<R> result = aim.gone(id);
        if (result.isPresent()) {
            return complete(result.get());
        }
        if (found) {
            return fail(report().deadEnd("it is gone", failure));
        }
        boolean newborn = clock.instant().isBefore(start.plus(NEWBORN));
        if (!newborn || notFoundOnce) {
            return fail(failure);
        }
        notFoundOnce = true;
        return again();
    }

    /** After a change the old state may still be answered. */
    private boolean isStale(T resource) {
        return changedAt.isPresent()
                && watched.updatedAt(resource)
                        .map(at -> comparable(at).isBefore(changedAt.get()))
                        .orElse(false);
    }

    /** One and the same instant comes with six digits here and nine there. */
    private static Instant comparable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    private Next<T> complete(R result) {
        future.complete(result);
        return new Next.Over<>();
    }

    private Next<T> fail(Throwable failure) {
        future.completeExceptionally(failure);
        return new Next.Over<>();
    }

    private WaitReport report() {
        return new WaitReport(progress(), lastFailure, sighting.requestId());
    }

    private WaitProgress progress() {
        Sighting now = sighting;
        Instant instant = clock.instant();
        String named = now.name().isEmpty()
                ? watched.kind() + " " + id
                : watched.kind() + " \"" + now.name() + "\" (" + id + ")";
        return new WaitProgress(
                watched.place().isEmpty() ? named : named + " in " + watched.place(),
                aim.describe(),
                now.status(),
                Duration.between(now.since(), instant),
                Duration.between(start, instant),
                now.missing(),
                now.looks());
    }
}
