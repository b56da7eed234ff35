package io.github.scw4j.testkit.call;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;

/** What the embedded Scaleway received since it started, or since the last {@link #reset()}. Safe for use by many threads. */
public final class Calls {

    private static final int MOST_KEPT = 200_000;

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<ReceivedCall> kept = new ArrayDeque<>();
    private final Map<String, Integer> counts = new TreeMap<>();
    private int inFlight;
    private int peak;

    /** Nothing received yet. */
    public Calls() {}

    /** How many calls of an operation came in, for example of {@code CreateCluster}. */
    public int count(String operation) {
        lock.lock();
        try {
            return counts.getOrDefault(operation, 0);
        } finally {
            lock.unlock();
        }
    }

    /** How many calls came in, by operation; those of no contract under {@code ""}. */
    public Map<String, Integer> counts() {
        lock.lock();
        try {
            return new TreeMap<>(counts);
        } finally {
            lock.unlock();
        }
    }

    /** How many calls came in. */
    public int total() {
        lock.lock();
        try {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        } finally {
            lock.unlock();
        }
    }

    /** The calls in the order in which they came, the newest 200 000 of them. */
    public List<ReceivedCall> all() {
        lock.lock();
        try {
            return List.copyOf(kept);
        } finally {
            lock.unlock();
        }
    }

    /** The calls of one operation in the order in which they came. */
    public List<ReceivedCall> of(String operation) {
        return all().stream().filter(call -> call.operation().equals(operation)).toList();
    }

    /** How many calls were in flight at the same time, at most. */
    public int peakConcurrency() {
        lock.lock();
        try {
            return peak;
        } finally {
            lock.unlock();
        }
    }

    /** Forgets all calls; those in flight count for the peak that follows. */
    public void reset() {
        lock.lock();
        try {
            kept.clear();
            counts.clear();
            peak = inFlight;
        } finally {
            lock.unlock();
        }
    }

    /** Notes a call; the server does that. */
    public void received(ReceivedCall call) {
        lock.lock();
        try {
            kept.addLast(call);
            if (kept.size() > MOST_KEPT) {
                kept.removeFirst();
            }
            counts.merge(call.operation(), 1, Integer::sum);
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a call begins; the server does that. */
    public void began() {
        lock.lock();
        try {
            peak = Math.max(peak, ++inFlight);
        } finally {
            lock.unlock();
        }
    }

    /** Notes that a call was answered; the server does that. */
    public void ended() {
        lock.lock();
        try {
            inFlight--;
        } finally {
            lock.unlock();
        }
    }
}
