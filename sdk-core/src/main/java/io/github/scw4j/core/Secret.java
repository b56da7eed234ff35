package io.github.scw4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that must not be seen: a secret key, a token, a private key. It shows itself as {@code ****} wherever it is printed;
 * {@link #reveal()} alone gives the text.
 */
public final class Secret {
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** Wraps the text. */
    @JsonCreator
    public static Secret of(String text) {
        return new Secret(text);
    }

    /** The text itself. Do not log it. */
    @JsonValue
    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Secret secret && secret.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@code ****}, whatever the text. */
    @Override
    public String toString() {
        return "****";
    }
}
