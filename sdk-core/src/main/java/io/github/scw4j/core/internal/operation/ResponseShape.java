package io.github.scw4j.core.internal.operation;

import io.github.scw4j.core.page.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an operation's answer holds.
 *
 * @param <R> what the caller gets
 */
public sealed interface ResponseShape<R> {

    /** Nothing that anybody needs; any body is accepted and dropped. */
    record None() implements ResponseShape<Nothing> {}

    /** One JSON object. */
    record Json<R>(Class<R> type) implements ResponseShape<R> {}

    /** One JSON object inside a field of its own: {@code {"server": {…}}}. */
    record Wrapped<R>(String field, Class<R> type) implements ResponseShape<R> {}

    /** All items at once: {@code {"versions": […]}}. */
    record ListOf<T>(String field, Class<T> type) implements ResponseShape<List<T>> {}

    /**
     * One page of items and, mostly, their number over all pages. {@code idOf} tells items apart; {@code order} is asked for
     * when the caller asks for none, so that new items come behind those already read. Where the items are the values of an
     * object, {@code keyedBy} is the field that each item finds its key in.
     */
    record PageOf<T>(
            String field,
            Class<T> type,
            Function<T, String> idOf,
            Paging paging,
            Optional<Order> order,
            Optional<String> keyedBy)
            implements ResponseShape<Page<T>> {}

    /** Text as it came. */
    record Text() implements ResponseShape<String> {}

    /** A query parameter for the order of a list, and its value for the oldest first. */
    record Order(String parameter, String oldestFirst) {}

    /** How a list is paged. */
    enum Paging {
        /** {@code page}, {@code page_size}, {@code total_count} in the body. */
        BODY("page_size"),
        /** {@code page}, {@code per_page}, {@code X-Total-Count} header. */
        HEADER("per_page");

        private final String sizeParameter;

        Paging(String sizeParameter) {
            this.sizeParameter = sizeParameter;
        }

        /** The query parameter for the size of a page. */
        public String sizeParameter() {
            return sizeParameter;
        }
    }
}
