package io.github.scw4j.testkit.internal.http;

import java.nio.charset.StandardCharsets;

/** The bytes of a request or an answer; never changed after they were given. */
public final class Content {

    /** No bytes. */
    public static final Content NONE = new Content(new byte[0]);

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Bytes, which the caller no longer changes. */
    public static Content of(byte[] bytes) {
        return new Content(bytes);
    }

    /** Text as UTF-8. */
    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes, which the caller does not change. */
    public byte[] bytes() {
        return bytes;
    }

    /** The bytes read as UTF-8. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** How many bytes. */
    public int size() {
        return bytes.length;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return bytes.length == 0;
    }
}
