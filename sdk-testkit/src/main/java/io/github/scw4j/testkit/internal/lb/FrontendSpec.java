package io.github.scw4j.testkit.internal.lb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a frontend is to be.
 *
 * @param name name
 * @param inboundPort port that it listens on
 * @param backend where connections go
 * @param timeoutClient milliseconds, or null
 * @param certificates certificates, the first one for clients that name no host
 * @param http3 whether it speaks HTTP/3
 * @param connectionRateLimit new connections a second, or null for no limit
 * @param accessLogs whether it logs connections
 */
record FrontendSpec(
        String name,
        int inboundPort,
        Backend backend,
        @Nullable Integer timeoutClient,
        List<Certificate> certificates,
        boolean http3,
        @Nullable Long connectionRateLimit,
        boolean accessLogs) {}
