package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.ApiException;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All things of one kind, by id, in the order in which they were made. This API's errors say nothing but a noun. */
final class Shelf<T extends Zonal> {

    private final String noun;
    private final Map<String, T> things = new LinkedHashMap<>();

    /** An empty shelf of things that errors call by a noun. */
    Shelf(String noun) {
        this.noun = noun;
    }

    Collection<T> all() {
        return things.values();
    }

    /** The thing that a parameter of the path names, in the zone of the path. */
    T of(Request request, String parameter) {
        return of(request.path("zone"), request.path(parameter));
    }

    /** The thing of an id, in a zone. */
    T of(String zone, String id) {
        return find(id).filter(thing -> thing.zone().equals(zone)).orElseThrow(this::notFound);
    }

    Optional<T> find(String id) {
        return Optional.ofNullable(things.get(id));
    }

    boolean has(T thing) {
        return things.containsKey(thing.id());
    }

    ApiException notFound() {
        return Errors.withoutType(404, noun + " not Found");
    }

    void add(T thing) {
        things.put(thing.id(), thing);
    }

    void remove(T thing) {
        things.remove(thing.id());
    }
}
