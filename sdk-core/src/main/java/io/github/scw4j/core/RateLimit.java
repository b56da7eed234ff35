package io.github.scw4j.core;

/**
 * How many requests a client sends at most: a burst at once, and so many a second in the long run. Scaleway publishes no
 * limit; its gateway was seen to refuse bursts of more than a hundred requests a second.
 *
 * @param burst the requests that may go out at once after a quiet time, at least 1
 * @param perSecond the requests a second in the long run, more than zero
 */
public record RateLimit(int burst, double perSecond) {
    /** A burst of 100, then 50 a second. */
    public static final RateLimit DEFAULT = new RateLimit(100, 50);

    /** Practically no limit, for servers of one's own. */
    public static final RateLimit NONE = new RateLimit(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException when one is out of range
     */
    public RateLimit {
        if (burst < 1) {
            throw new IllegalArgumentException("burst is " + burst + "; at least 1 is allowed");
        }
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("perSecond is " + perSecond + "; more than zero is allowed");
        }
    }
}
