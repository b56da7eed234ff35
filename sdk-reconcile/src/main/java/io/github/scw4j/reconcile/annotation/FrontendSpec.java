package io.github.scw4j.reconcile.annotation;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How connections to one port are taken.
 *
 * @param certificateIds the certificates; empty: no TLS
 * @param timeoutClient how long a client may be silent
 * @param connectionRateLimit connections that one address may open in a second; empty: any number
 * @param accessLogs whether they are logged
 * @param http3 whether HTTP/3 is spoken as well
 */
public record FrontendSpec(
        Set<String> certificateIds,
        Duration timeoutClient,
        OptionalInt connectionRateLimit,
        boolean accessLogs,
        boolean http3) {
    /** Copies the set. */
    public FrontendSpec {
        certificateIds = Set.copyOf(certificateIds);
    }
}
