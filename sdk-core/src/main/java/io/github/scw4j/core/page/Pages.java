package io.github.scw4j.core.page;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A list on the server, read as far as somebody asks: nothing is sent before the first item is wanted, and no page before
 * the one in front of it is used up. It can be gone through any number of times; each time asks the server anew.
 *
 * <p>While it is being read the list may change. No item comes twice. When the server's total tells that the list became
 * shorter meanwhile, so that items may have moved to a page already read, it is read again for what was missed. Items that
 * come or go meanwhile may or may not be seen.
 *
 * <pre>{@code
 * for (Cluster cluster : k8s.clusters().list()) { … }
 * List<Node> nodes = k8s.nodes().list(clusterId).parallel(4).toList();
 * }</pre>
 *
 * @param <T> the items' type
 */
public interface Pages<T> extends Iterable<T> {
    /** The items, as a lazy sequential stream. */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /** All items. */
    default List<T> toList() {
        return stream().toList();
    }

    /** The pages as the server gives them, items that come twice included; each page is fetched when it is asked for. */
    Iterable<Page<T>> pages();

    /**
     * The same list with several pages fetched at a time once the first one has told how many there are. Items come in the
     * same order. The client's rate limit holds.
     *
     * @param atOnce the most pages in flight, from 1 to 32
     * @throws IllegalArgumentException when {@code atOnce} is out of range
     */
    Pages<T> parallel(int atOnce);
}
