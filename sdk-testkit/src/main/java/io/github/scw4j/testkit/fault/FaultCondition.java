package io.github.scw4j.testkit.fault;

import io.github.scw4j.testkit.internal.fault.CallFacts;
import io.github.scw4j.testkit.internal.fault.FaultBook;
import io.github.scw4j.testkit.internal.fault.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which calls a rule is about. Each method narrows it and gives this same object; {@link #then} puts the rule in force. */
public final class FaultCondition {

    private final FaultBook book;
    private Predicate<CallFacts> condition;
    private int skipped;
    private int times = Integer.MAX_VALUE;
    private double probability = 1;

    FaultCondition(FaultBook book, Predicate<CallFacts> condition) {
        this.book = book;
        this.condition = condition;
    }

    /** Only calls of these HTTP verbs. */
    public FaultCondition method(String... verbs) {
        List<String> list = List.of(verbs);
        condition = condition.and(call -> list.contains(call.request().method().toUpperCase(Locale.ROOT)));
        return this;
    }

    /** Only calls whose path contains a text. */
    public FaultCondition path(String part) {
        condition = condition.and(call -> call.request().path().contains(part));
        return this;
    }

    /** Only calls whose query contains a text. */
    public FaultCondition query(String part) {
        condition = condition.and(call -> call.request().query().contains(part));
        return this;
    }

    /** Only calls whose body contains a text. */
    public FaultCondition body(String part) {
        condition = condition.and(call -> call.request().body().text().contains(part));
        return this;
    }

    /** Only calls with a header field of this value. */
    public FaultCondition header(String name, String value) {
        condition = condition.and(call ->
                call.request().headers().first(name).filter(value::equals).isPresent());
        return this;
    }

    /** Only calls before an instant of virtual time. */
    public FaultCondition before(Instant end) {
        condition = condition.and(call -> call.now().isBefore(end));
        return this;
    }

    /** The first calls pass: with 1 the second call is the first that is spoiled. */
    public FaultCondition skip(int calls) {
        skipped = calls;
        return this;
    }

    /** At most so many calls are spoiled. */
    public FaultCondition times(int calls) {
        times = calls;
        return this;
    }

    /** Only the call of this number, counted from 1. */
    public FaultCondition nth(int call) {
        return skip(call - 1).times(1);
    }

    /** Each call is spoiled with a probability from 0 to 1, by the chance of the server's seed. */
    public FaultCondition probability(double share) {
        probability = share;
        return this;
    }

    /** Puts the rule in force. */
    public FaultRule then(Fault fault) {
        Rule rule = new Rule(condition, skipped, times, probability, fault.spoil());
        book.add(rule);
        return new FaultRule(book, rule);
    }
}
