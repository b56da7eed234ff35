package io.github.scw4j.core.internal.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/** The {@code User-Agent} header: the SDK with its version, the Java that it runs on, and what the user adds. */
public final class UserAgent {
    private UserAgent() {}

    /**
     * Builds the header, such as {@code scw4j/1.0.0 (Java 17.0.15; Linux; amd64) my-service/2.1}.
     *
     * @param suffix what the user adds; already checked
     */
    public static String of(Optional<String> suffix) {
        String own = "scw4j/" + version() + " (Java " + property("java.version") + "; " + property("os.name") + "; "
                + property("os.arch") + ")";
        return suffix.map(text -> own + " " + text).orElse(own);
    }

    private static String property(String name) {
        // a header holds printable ASCII alone, whatever a vendor writes into its properties
        StringBuilder text = new StringBuilder(System.getProperty(name, "unknown"));
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' ' || character > '~' || "();".indexOf(character) >= 0) {
                text.setCharAt(i, '_');
            }
        }
        return text.toString();
    }

    /** The version of the SDK, which the build writes into a resource: class path and module path read it alike. */
    static String version() {
        try (InputStream resource = UserAgent.class.getResourceAsStream("version")) {
            return new String(
                            Objects.requireNonNull(resource, "the SDK's jar lacks its version")
                                    .readAllBytes(),
                            StandardCharsets.US_ASCII)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the version in the SDK's jar cannot be read", e);
        }
    }
}
