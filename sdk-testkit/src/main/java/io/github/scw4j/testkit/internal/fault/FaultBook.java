package io.github.scw4j.testkit.internal.fault;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.DoubleSupplier;

/** The rules in force, in the order in which they were made. */
public final class FaultBook {

    private final List<Rule> rules = new CopyOnWriteArrayList<>();
    private final DoubleSupplier chance;

    /** No rules yet; chance decides those that have a probability. */
    public FaultBook(DoubleSupplier chance) {
        this.chance = chance;
    }

    /** Adds a rule. */
    public void add(Rule rule) {
        rules.add(rule);
    }

    /** Takes a rule back. */
    public void remove(Rule rule) {
        rules.remove(rule);
    }

    /** Takes all rules back. */
    public void clear() {
        rules.clear();
    }

    /** What all rules together do to a call; where two give an answer, the older one's counts. */
    public Spoil spoil(CallFacts call) {
        Spoil all = Spoil.NONE;
        for (Rule rule : rules) {
            Optional<Spoil> one = rule.apply(call, chance);
            if (one.isPresent()) {
                all = all.and(one.get());
            }
        }
        return all;
    }
}
