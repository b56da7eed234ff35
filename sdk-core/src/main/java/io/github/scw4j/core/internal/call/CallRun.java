package io.github.scw4j.core.internal.call;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.DecodeException;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.TransportException;
import io.github.scw4j.core.internal.call.RetryDecision.Again;
import io.github.scw4j.core.internal.call.RetryDecision.GiveUp;
import io.github.scw4j.core.internal.call.RetryDecision.Reason;
import io.github.scw4j.core.internal.call.RetryDecision.Safety;
import io.github.scw4j.core.internal.call.RetryDecision.Situation;
import io.github.scw4j.core.internal.operation.HttpMethod;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.Repeating;
import io.github.scw4j.core.internal.operation.Repeating.Recovery;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import io.github.scw4j.core.listener.CallEnded;
import io.github.scw4j.core.listener.CallRetried;
import io.github.scw4j.core.listener.CallStarted;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call, from its first try to its end: send, look at what came back, ask {@link RetryDecision} what next. Failsafe drives
 * the tries; what it repeats is decided here, and the pauses between are made on the client's own scheduler, so that a
 * virtual clock rules them.
 */
final class CallRun<Q, R> {
    private final Engine engine;
    private final ClientCalls calls;
    private final Operation<Q, R> operation;
    private final Q request;
    private final List<String> ids;
    private final EncodedRequest encoded;
    private final RetryPolicy policy;
    private final Duration attemptTimeout;
    private final Instant firstTry;
    private final Instant deadline;

    private int tries;
    private boolean mayBeDone;
    private boolean keyWasReadAnew;
    private @Nullable Again next;
    private @Nullable Failure last;
    private @Nullable Answer lastAnswer;

    CallRun(ClientCalls calls, Operation<Q, R> operation, Q request, List<String> ids, EncodedRequest encoded) {
        this.engine = calls.engine();
        this.calls = calls;
        this.operation = operation;
        this.request = request;
        this.ids = ids;
        this.encoded = encoded;
        this.policy = calls.retryPolicy();
        this.attemptTimeout = calls.attemptTimeout();
        this.firstTry = engine.clock().instant();
        this.deadline = firstTry.plus(calls.timeout());
    }

    /** Made when a first try of the process fails: a program that needs no second one does not load Failsafe. */
    private static final class Repeats {
        static final FailsafeExecutor<Object> UNTIL_DECIDED = Failsafe.with(dev.failsafe.RetryPolicy.builder()
                .handle(TryAgain.class)
                .withMaxRetries(-1)
                .build());
    }

    /** Signals Failsafe that {@link #next} says how to go on. */
    private static final class TryAgain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private TryAgain() {
            super(null, null, false, false);
        }
    }

    R execute() {
        engine.tell(listener -> listener.started(
                new CallStarted(operation.toString(), encoded.method().name(), engine.url(encoded.url()))));
        try {
            R result = decided().get();
            ended(Optional.empty());
            return result;
        } catch (RuntimeException e) {
            ended(Optional.of(e));
            throw e;
        }
    }

    private Supplier<R> decided() {
        try {
            return attempt();
        } catch (TryAgain again) {
            return driven();
        }
    }

    /** All tries after the first. An interrupt between two of them is noticed by Failsafe, which sets the flag again and wraps the exception. */
    private Supplier<R> driven() {
        try {
            return Repeats.UNTIL_DECIDED.get(this::attempt);
        } catch (FailsafeException e) {
            if (e.getCause() instanceof InterruptedException interrupt) {
                throw new CallInterruptedException(summary(null), outcome(), interrupt);
            }
            throw e;
        }
    }

    /** One try. What it gives is decoded only after the repeating is over: an unreadable answer is no reason to send again. */
    private Supplier<R> attempt() {
        try {
            if (next != null) {
                Optional<R> found = prepare(next);
                if (found.isPresent()) {
                    return found::get;
                }
            }
            awaitTurn();
            tries++;
            Answer answer = engine.send(encoded, calls.headers(), shorter(attemptTimeout, left()));
            lastAnswer = answer;
            if (answer.isSuccess()) {
                engine.budget().earn();
                return () -> decode(answer);
            }
            return failed(Failure.of(answer, engine.clock().instant(), operation, ids, engine::key));
        } catch (NoAnswer e) {
            lastAnswer = null;
            return failed(Failure.of(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            mayBeDone |= tries > 0 && lastAnswer == null;
            throw new CallInterruptedException(summary(null), outcome(), e);
        }
    }

    /** Waits, and finds out whether the last try was carried out if nobody knows. */
    private Optional<R> prepare(Again again) throws InterruptedException {
        engine.pause().await(again.pause());
        if (!again.findOut()) {
            return Optional.empty();
        }
        Optional<R> found = findOut();
        if (found.isPresent()) {
            return found;
        }
        // it may still be under way: look once more when it had time to show
        Duration settle =
                last != null && last.isTimeout() ? longer(policy.settleTime(), attemptTimeout) : policy.settleTime();
        if (settle.compareTo(left()) >= 0) {
            throw givenUp(lastFailure(), Reason.TIME);
        }
        engine.pause().await(settle);
        found = findOut();
        mayBeDone = found.isPresent();
        return found;
    }

    private Optional<R> findOut() {
        Recovery<Q, R> recovery = recovery()
                .orElseThrow(() -> new IllegalStateException(operation + " cannot find out what became of a try"));
        try {
            return recovery.find(calls.within(left()), new Sent<>(request, ids, firstTry, encoded.projectId()));
        } catch (CallException e) {
            OutcomeUnknownException unknown = new OutcomeUnknownException(
                    "it may have been carried out, and looking for it failed: " + e.getMessage(),
                    summary(null),
                    lastFailure().toException(summary(null), Outcome.UNKNOWN));
            unknown.addSuppressed(e);
            throw unknown;
        }
    }

    private void awaitTurn() throws InterruptedException {
        Duration turn = engine.limiter().reserve();
        if (turn.compareTo(left()) >= 0) {
            engine.limiter().giveBack();
            throw new TransportException(
                    "not sent: its turn under the client's rate limit comes in " + turn.toMillis()
                            + " ms, its time is up in " + Math.max(0, left().toMillis()) + " ms",
                    summary(null),
                    outcome(),
                    null);
        }
        engine.pause().await(turn);
    }

    /** What a failed try leads to: a result after all, another try, or the end. */
    private Supplier<R> failed(Failure failure) {
        last = failure;
        if (failure.isGone() && encoded.method() == HttpMethod.DELETE && mayBeDone) {
            return () -> operation
                    .goneAs()
                    .map(answer -> answer.apply(ids))
                    .orElseThrow(() -> failure.toException(summary(null), Outcome.DONE));
        }
        if (failure.isAlreadyThere() && mayBeDone && recovery().isPresent()) {
            Optional<R> found = findOut();
            if (found.isPresent()) {
                return found::get;
            }
        }
        if (failure.isThrottle()) {
            engine.limiter().slowDown();
        }
        if (failure.isUnauthenticated() && !keyWasReadAnew && engine.readKeyAnew()) {
            keyWasReadAnew = true;
            next = new Again(Duration.ZERO, false);
            throw new TryAgain();
        }
        mayBeDone |= failure.mayBeDone() && isMutation();
        RetryDecision decision = RetryDecision.decide(situation(failure), policy);
        if (decision instanceof Again again) {
            if (RetryDecision.isRationed(failure.trouble())) {
                engine.budget().spend();
            }
            engine.tell(listener ->
                    listener.retried(new CallRetried(operation.toString(), tries, failure.problem(), again.pause())));
            next = again;
            throw new TryAgain();
        }
        Reason reason = ((GiveUp) decision).reason();
        if (mayBeDone && safety() == Safety.FIND_OUT) {
            // a look costs no retry: who gives up should at least be told what became of it
            Optional<R> found = findOut();
            if (found.isPresent()) {
                return found::get;
            }
        }
        throw givenUp(failure, reason);
    }

    private Situation situation(Failure failure) {
        return new Situation(
                failure.trouble(),
                safety(),
                tries,
                Duration.between(firstTry, engine.clock().instant()),
                left(),
                failure.retryAfter(),
                engine.budget().isLeft(),
                engine.random().nextDouble());
    }

    private CallException givenUp(Failure failure, Reason reason) {
        CallException why = failure.toException(summary(reason), outcome());
        if (mayBeDone && safety() != Safety.REPEAT) {
            return new OutcomeUnknownException(
                    failure.problem() + "; it may have been carried out: look before you repeat it",
                    summary(reason),
                    why);
        }
        return why;
    }

    private R decode(Answer answer) {
        try {
            return engine.decoder().decode(operation.response(), answer.body(), answer.totalCount());
        } catch (IOException e) {
            throw new DecodeException(answer.status(), answer.header("x-request-id"), answer.body(), summary(null), e);
        }
    }

    private Failure lastFailure() {
        if (last == null) {
            throw new IllegalStateException("no try of " + operation + " has failed");
        }
        return last;
    }

    private Optional<Recovery<Q, R>> recovery() {
        if (operation.repeating() instanceof Repeating.LookFirst<Q, R> look) {
            return Optional.of(look.recovery());
        }
        return operation.repeating() instanceof Repeating.ReadStateFirst<Q, R> read
                ? Optional.of(read.recovery())
                : Optional.empty();
    }

    private Safety safety() {
        if (operation.repeating() instanceof Repeating.Repeatable) {
            return Safety.REPEAT;
        }
        return recovery().isPresent() ? Safety.FIND_OUT : Safety.NEVER;
    }

    private boolean isMutation() {
        return encoded.method() != HttpMethod.GET;
    }

    private Outcome outcome() {
        return mayBeDone ? Outcome.UNKNOWN : Outcome.NOT_DONE;
    }

    private Duration left() {
        return Duration.between(engine.clock().instant(), deadline);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private CallSummary summary(@Nullable Reason reason) {
        return new CallSummary(
                operation.name(),
                CallDescription.of(operation, ids, encoded.tree()),
                tries,
                Duration.between(firstTry, engine.clock().instant()),
                reason == null ? "" : reason.text());
    }

    private void ended(Optional<RuntimeException> failure) {
        Optional<Answer> answer = Optional.ofNullable(lastAnswer);
        Optional<String> requestId = answer.flatMap(known -> known.header("x-request-id"));
        requestId.ifPresent(engine::requestAnswered);
        engine.tell(listener -> listener.ended(new CallEnded(
                operation.toString(),
                tries,
                answer.map(known -> OptionalInt.of(known.status())).orElseGet(OptionalInt::empty),
                Duration.between(firstTry, engine.clock().instant()),
                requestId,
                failure)));
    }
}
