package io.github.scw4j.core.page;

import java.util.List;
import java.util.OptionalLong;

/**
 * One page of a list, as the server gave it.
 *
 * @param items the items in the server's order
 * @param totalCount how many items there are over all pages, when the server said so; it may move from page to page
 * @param <T> the items' type
 */
public record Page<T>(List<T> items, OptionalLong totalCount) {
    /** Copies the items. */
    public Page {
        items = List.copyOf(items);
    }
}
