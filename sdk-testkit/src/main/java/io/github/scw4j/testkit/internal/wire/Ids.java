package io.github.scw4j.testkit.internal.wire;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Ids, tokens and other chance of one server, the same again for the same seed. */
public final class Ids {
    /** What every secret begins with. */
    private static final String SECRET = "5ec2e7";

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final ReentrantLock lock = new ReentrantLock();
    private final RandomGenerator random;

    /** Chance from a seed. */
    public Ids(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Whether a text has the form of a UUID. */
    public static boolean isUuid(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    /** A new UUID of version 4, lower case. */
    public String next() {
        lock.lock();
        try {
            long high = (random.nextLong() & ~0xF000L) | 0x4000L;
            long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } finally {
            lock.unlock();
        }
    }

    /** A secret key: a UUID that anybody can tell from an id, and a search finds wherever it slips out. */
    public String secretKey() {
        return SECRET + next().substring(SECRET.length());
    }

    /** A token of letters and digits, found as easily. */
    public String token(int length) {
        lock.lock();
        try {
            StringBuilder token = new StringBuilder(length).append(SECRET);
            while (token.length() < length) {
                token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            return token.toString();
        } finally {
            lock.unlock();
        }
    }

    /** A MAC address of Scaleway's private networks, upper case as IPAM shows it. */
    public String mac() {
        int number = number(1 << 24);
        return String.format(
                Locale.ROOT, "02:00:00:%02X:%02X:%02X", number >> 16 & 0xFF, number >> 8 & 0xFF, number & 0xFF);
    }

    /** A number from 0 up to, and without, a bound. */
    public int number(int bound) {
        lock.lock();
        try {
            return random.nextInt(bound);
        } finally {
            lock.unlock();
        }
    }

    /** A number from 0 up to, and without, 1. */
    public double fraction() {
        lock.lock();
        try {
            return random.nextDouble();
        } finally {
            lock.unlock();
        }
    }
}
