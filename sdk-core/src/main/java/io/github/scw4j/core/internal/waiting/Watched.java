package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.Optional;

/**
 * How one kind of resource is looked at. Errors of {@link #get} and {@link #list} are for the poller to judge: nothing is
 * caught here.
 *
 * @param <T> the resource
 * @param <G> the goals that users name
 */
public interface Watched<T, G> {
    /** The kind in a word, such as {@code cluster}. */
    String kind();

    /** Where it is, for messages, such as {@code fr-par}; empty when that says nothing. */
    default String place() {
        return "";
    }

    /**
     * Waits with equal groups are served by one list: the kind, and all that narrows {@link #list()}, region first. A value
     * with {@code equals}, such as a record or a list of strings.
     */
    Object group();

    /** One resource by a call of its own. */
    T get(String id);

    /** All resources of the group, unfiltered by status. */
    Pages<T> list();

    String id(T resource);

    /** The name for messages; may be empty. */
    String name(T resource);

    /** The status on the wire. */
    String status(T resource);

    /** When the server last changed it. */
    Optional<Instant> updatedAt(T resource);

    /** The goal behind the user's word for it. */
    Goal<T> goal(G goal);
}
