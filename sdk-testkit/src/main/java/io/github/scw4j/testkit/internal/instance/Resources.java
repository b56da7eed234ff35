package io.github.scw4j.testkit.internal.instance;

import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All resources of one kind, in the order in which they were made. Used under the server's lock. */
final class Resources<T extends InstanceResource> {

    private final String kind;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /** None yet, of a kind that errors name so. */
    Resources(String kind) {
        this.kind = kind;
    }

    Collection<T> all() {
        return byId.values();
    }

    /** The one that a parameter of the path names. */
    T of(Request request, String parameter) {
        return get(request.zone(), request.path(parameter));
    }

    /** One that has to be there: 404 if it is not. */
    T get(String zone, String id) {
        return find(zone, id).orElseThrow(() -> Errors.notFound(kind, id));
    }

    Optional<T> find(String zone, String id) {
        return find(id).filter(resource -> resource.owner.zone().equals(zone));
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean has(T resource) {
        return resource.equals(byId.get(resource.id));
    }

    void add(T resource) {
        byId.put(resource.id, resource);
    }

    void remove(T resource) {
        byId.remove(resource.id);
    }

    /** What a list shows, newest first: filtered by zone, owner, name and tags, and whatever else. */
    List<T> matching(Request request, Predicate<T> more) {
        Query query = request.query();
        List<String> tags = Listing.csv(query, "tags");
        List<T> found = new ArrayList<>();
        for (T resource : byId.values()) {
            if (resource.owner.matches(request.zone(), query)
                    && query.text("name").map(resource.name::contains).orElse(true)
                    && resource.tags.containsAll(tags)
                    && more.test(resource)) {
                found.add(resource);
            }
        }
        Collections.reverse(found);
        return found;
    }
}
