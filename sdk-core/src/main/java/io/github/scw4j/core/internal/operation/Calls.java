package io.github.scw4j.core.internal.operation;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Gathered;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Carries out operations with the options of one client or of one view of it: the door from resource clients into core. */
public interface Calls {
    /** Whoever has a door: a client does, and shows it to nobody but the SDK's own modules. */
    interface Source {
        /** The door. */
        Calls calls();
    }

    /** The door of a client. */
    static Calls of(AutoCloseable client) {
        return ((Source) client).calls();
    }

    /** Carries out an operation that needs nothing but the path's ids, region and zone left out. */
    <R> R call(Operation<Nothing, R> operation, String... ids);

    /** Carries out an operation with its request. */
    <Q, R> R call(Operation<Q, R> operation, Q request, String... ids);

    /** A list, lazily by the page. Nothing is sent before the first item is asked for. */
    <Q, T> Pages<T> pages(Operation<Q, Page<T>> operation, Q request, String... ids);

    /** A wait for a resource by its id. */
    <T, G> WaitFor<T, G> waiter(Watched<T, G> watched, String id);

    /** The same, for a resource that a change has just answered with: an older sight of it does not count. */
    <T, G> WaitFor<T, G> waiter(Watched<T, G> watched, T changed);

    /** The same asked of several at once, some sixteen at a time: what came of each, in the order of asking. */
    <K, T> Gathered<K, T> gather(Collection<K> keys, Function<? super K, ? extends T> call);

    /** The time that the client goes by. */
    InstantSource clock();

    /** The region that regional calls go to; resources of two regions never share a list. */
    Region region();

    /** The zone that zonal calls go to. */
    Zone zone();

    /** The project that what is made without one will belong to; empty where none is known, and nothing can be made so. */
    Optional<String> project();

    /** The same with other options on top. */
    Calls with(CallOptions options);
}
