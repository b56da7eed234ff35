package io.github.scw4j.core;

/** An open enumeration for the codec's tests. */
public final class Colour extends OpenEnum<Colour.Known> {
    public enum Known {
        UNKNOWN,
        RED,
        UNRECOGNIZED
    }

    private static final Values<Known, Colour> VALUES = new Values<>(Known.class, Colour::new);

    public static final Colour UNKNOWN = VALUES.of("unknown");
    public static final Colour RED = VALUES.of("red");

    private Colour(String value, Known known) {
        super(value, known);
    }

    public static Colour of(String value) {
        return VALUES.of(value);
    }
}
