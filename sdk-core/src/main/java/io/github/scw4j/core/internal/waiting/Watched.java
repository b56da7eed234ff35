package io.github.scw4j.core.internal.waiting;

import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.Optional;

/**
 * How one kind of resource is looked at.
 *
 * @param <T> the resource
 * @param <G> the goals that users name
 */
public interface Watched<T, G> {
    /** The kind in a word, such as {@code cluster}. */
    String kind();

    /** Waits with equal groups can be served by one list: the kind, and all that narrows {@link #list()}. */
    Object group();

    /** One resource by a call of its own. */
    T get(String id);

    /** All resources of the group. */
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
