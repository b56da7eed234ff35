package io.github.scw4j.reconcile.annotation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a health check by HTTP or HTTPS asks for.
 *
 * @param host the {@code Host} that it names; empty for none
 * @param uri the path, and the query with its question mark
 */
record HttpTarget(String host, String uri) {
    private static final Pattern SHAPE =
            Pattern.compile("(?<host>[A-Za-z0-9._-]*)(?<path>/[!-~&&[^#?]]*)?(?<query>\\?[!-~&&[^#]]*)?");

    static final Grammar<HttpTarget> GRAMMAR = Grammar.of(
            "[host]/path[?query] without blanks, # and port (such as /healthz or example.com/healthz?full=1)",
            HttpTarget::read);

    private static Optional<HttpTarget> read(String text) {
        Matcher target = SHAPE.matcher(text);
        return target.matches()
                ? Optional.of(
                        new HttpTarget(target.group("host"), part(target, "path", "/") + part(target, "query", "")))
                : Optional.empty();
    }

    private static String part(Matcher target, String name, String otherwise) {
        return Optional.ofNullable(target.group(name)).orElse(otherwise);
    }
}
