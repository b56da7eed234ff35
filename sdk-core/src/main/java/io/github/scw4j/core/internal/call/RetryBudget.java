package io.github.scw4j.core.internal.call;

/**
 * What a client may spend on repeats: each costs one, each call that succeeds earns a tenth. While a server is down, all
 * threads of the program together stop asking soon, instead of each of them asking to the end.
 */
final class RetryBudget {
    private static final double EARNED_BY_SUCCESS = 0.1;

    private final double capacity;
    private double left;

    RetryBudget(int capacity) {
        this.capacity = capacity;
        this.left = capacity;
    }

    /** Whether one more repeat can be paid. */
    synchronized boolean isLeft() {
        return left >= 1;
    }

    /** Pays for one repeat. Two calls that both saw the last of it may leave a debt. */
    synchronized void spend() {
        left -= 1;
    }

    synchronized void earn() {
        left = Math.min(capacity, left + EARNED_BY_SUCCESS);
    }
}
