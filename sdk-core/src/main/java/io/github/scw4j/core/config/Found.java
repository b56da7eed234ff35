package io.github.scw4j.core.config;

/**
 * A setting's text as one source has it. Never printed: it may be a secret.
 *
 * @param text the text as it stands there
 * @param origin where that is, such as {@code environment variable SCW_SECRET_KEY}
 */
record Found(String text, String origin) {
    @Override
    public String toString() {
        return "a value from " + origin;
    }
}
