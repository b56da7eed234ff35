package io.github.scw4j.core.internal.operation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
}
