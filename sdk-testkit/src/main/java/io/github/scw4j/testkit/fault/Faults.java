package io.github.scw4j.testkit.fault;

import io.github.scw4j.testkit.internal.fault.FaultBook;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * The faults of an embedded Scaleway, by rules.
 *
 * <pre>{@code
 * scaleway.faults().on("CreateCluster").times(1).then(Fault.cutAfterActing());
 * scaleway.faults().onAny().method("GET").probability(0.1).then(Fault.status(503));
 * }</pre>
 *
 * <p>Where several rules are about a call, all of them act. Safe for use by many threads.
 */
public final class Faults {

    private static final String TOKEN = "x-auth-token";

    private final FaultBook book;
    private final InstantSource clock;

    /** The faults of a server; made by the embedded Scaleway. */
    public Faults(FaultBook book, InstantSource clock) {
        this.book = book;
        this.clock = clock;
    }

    /** Begins a rule about operations, by their names in the contract such as {@code CreateCluster}. */
    public FaultCondition on(String... operations) {
        List<String> names = List.of(operations);
        return new FaultCondition(book, call -> names.contains(call.operation()));
    }

    /** Begins a rule about all calls. */
    public FaultCondition onAny() {
        return new FaultCondition(book, call -> true);
    }

    /** A secret key is new: for a length of virtual time from now it may do nothing, which is 403. */
    public FaultRule freshKey(String secretKey, Duration length) {
        return onAny().header(TOKEN, secretKey)
                .before(clock.instant().plus(length))
                .then(Fault.permissionsDenied("", ""));
    }

    /** A secret key is new and its rights are not everywhere yet: its second call is 403 between two that pass. */
    public FaultRule flappingKey(String secretKey) {
        return onAny().header(TOKEN, secretKey).nth(2).then(Fault.permissionsDenied("", ""));
    }

    /** Takes all rules back. */
    public void clear() {
        book.clear();
    }
}
