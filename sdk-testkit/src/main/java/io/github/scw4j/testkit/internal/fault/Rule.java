package io.github.scw4j.testkit.internal.fault;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.DoubleSupplier;
import java.util.function.Predicate;

/** Which calls are spoiled, and how. */
public final class Rule {

    private final Predicate<CallFacts> condition;
    private final int skipped;
    private final int times;
    private final double probability;
    private final Spoil spoil;
    private final ReentrantLock lock = new ReentrantLock();
    private int seen;
    private int hits;

    /**
     * A rule.
     *
     * @param condition which calls it is about
     * @param skipped how many of them pass first
     * @param times how many it spoils at most
     * @param probability with which it spoils each
     * @param spoil what it does
     */
    public Rule(Predicate<CallFacts> condition, int skipped, int times, double probability, Spoil spoil) {
        this.condition = condition;
        this.skipped = skipped;
        this.times = times;
        this.probability = probability;
        this.spoil = spoil;
    }

    Optional<Spoil> apply(CallFacts call, DoubleSupplier chance) {
        if (!condition.test(call)) {
            return Optional.empty();
        }
        lock.lock();
        try {
            boolean hit = seen++ >= skipped && hits < times && (probability >= 1 || chance.getAsDouble() < probability);
            if (!hit) {
                return Optional.empty();
            }
            hits++;
            return Optional.of(spoil);
        } finally {
            lock.unlock();
        }
    }

    /** How many calls it spoiled. */
    public int hits() {
        lock.lock();
        try {
            return hits;
        } finally {
            lock.unlock();
        }
    }
}
