package io.github.scw4j.testkit.fault;

import io.github.scw4j.testkit.internal.fault.FaultBook;
import io.github.scw4j.testkit.internal.fault.Rule;

/** A rule in force. */
public final class FaultRule {

    private final FaultBook book;
    private final Rule rule;

    FaultRule(FaultBook book, Rule rule) {
        this.book = book;
        this.rule = rule;
    }

    /** How many calls it spoiled so far. */
    public int hits() {
        return rule.hits();
    }

    /** Takes it back. */
    public void remove() {
        book.remove(rule);
    }
}
