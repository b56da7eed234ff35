package io.github.scw4j.core.config;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.Zone;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The form of a setting's value.
 *
 * @param expected the form in words
 * @param reader gives the value, or throws {@link IllegalArgumentException}
 * @param shown what may be shown of the text
 * @param secret whether nothing of malformed text may be shown
 */
record Form<T>(String expected, Function<String, T> reader, UnaryOperator<String> shown, boolean secret) {
    private static final Set<String> TRUE = Set.of("1", "t", "T", "TRUE", "true", "True");
    private static final Set<String> FALSE = Set.of("0", "f", "F", "FALSE", "false", "False");
    private static final int LONGEST_USER_AGENT = 512;

    static final Form<String> ACCESS_KEY =
            new Form<>("SCW and 17 letters or digits", only(Masked::isAccessKey), Masked::accessKey, true);
    static final Form<Secret> SECRET_KEY = new Form<>(
            "a UUID: 8-4-4-4-12 hexadecimal digits", only(Masked::isUuid).andThen(Secret::of), Masked::secretKey, true);
    static final Form<String> UUID =
            new Form<>("a UUID: 8-4-4-4-12 hexadecimal digits", only(Masked::isUuid), UnaryOperator.identity(), false);
    static final Form<Region> REGION = new Form<>("a region such as fr-par", Region::of, Masked::text, false);
    static final Form<Zone> ZONE = new Form<>("a zone such as fr-par-1", Zone::of, Masked::text, false);
    static final Form<URI> API_URL = new Form<>(
            "an http or https URL without user, query, fragment and slash at the end, such as https://api.scaleway.com",
            Form::url,
            Masked::url,
            false);
    static final Form<Boolean> BOOLEAN = new Form<>(
            "one of 1, t, T, TRUE, true, True, 0, f, F, FALSE, false, False", Form::truth, Masked::text, false);
    static final Form<String> USER_AGENT =
            new Form<>("1 to 512 printable ASCII characters", only(Form::isPrintable), Masked::text, false);

    private static Function<String, String> only(Predicate<String> allowed) {
        return text -> {
            if (!allowed.test(text)) {
                throw new IllegalArgumentException("malformed");
            }
            return text;
        };
    }

    private static boolean isPrintable(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_USER_AGENT
                && text.chars().allMatch(character -> character >= ' ' && character <= '~');
    }

    private static boolean truth(String text) {
        if (!TRUE.contains(text) && !FALSE.contains(text)) {
            throw new IllegalArgumentException("malformed");
        }
        return TRUE.contains(text);
    }

    private static URI url(String text) {
        try {
            URI url = new URI(text);
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (web
                    && url.getHost() != null
                    && url.getRawUserInfo() == null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null
                    && !text.endsWith("/")) {
                return url;
            }
            throw new IllegalArgumentException("malformed");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("malformed", e);
        }
    }

    /** The value; empty when the text has another form. */
    Optional<T> read(String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // the message about it is made from the setting, its origin and the masked text
        }
    }

    /** Malformed text for a message: what can be told of it without giving a secret away. */
    String describe(String text) {
        String whiteSpace = text.strip().equals(text) ? "" : ", with white space around it";
        if (text.isEmpty()) {
            return "empty";
        }
        return secret ? text.length() + " characters" + whiteSpace : "\"" + shown.apply(text) + "\"" + whiteSpace;
    }
}
