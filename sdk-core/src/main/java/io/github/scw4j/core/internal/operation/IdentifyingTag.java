package io.github.scw4j.core.internal.operation;

import io.github.scw4j.core.page.Pages;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A tag that one request alone has, where nothing else tells its resource from others. */
public final class IdentifyingTag {
    private static final String PREFIX = "scw4j-request=";

    private IdentifyingTag() {}

    /** A new one. */
    public static String next() {
        return PREFIX + UUID.randomUUID();
    }

    /** The one among these tags. */
    public static Optional<String> in(List<String> tags) {
        return tags.stream().filter(tag -> tag.startsWith(PREFIX)).findFirst();
    }

    /** Whether there is one among these tags. */
    public static boolean isIn(List<String> tags) {
        return in(tags).isPresent();
    }

    /** The resource that has the one among these tags; {@code tagged} lists all that have a tag. */
    public static <T> Optional<T> find(List<String> tags, Function<String, Pages<T>> tagged) {
        return in(tags).flatMap(tag -> tagged.apply(tag).stream().findFirst());
    }
}
