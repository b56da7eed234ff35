package io.github.scw4j.instance.internal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalInt;

/**
 * What a list that cannot be narrowed is asked for.
 *
 * @param pageSize how many a page holds; without one, as many as it can
 */
public record PagesOnly(@JsonProperty("per_page") OptionalInt pageSize) {
    /** In pages as large as they can be. */
    public static final PagesOnly LARGE = new PagesOnly(OptionalInt.empty());
}
