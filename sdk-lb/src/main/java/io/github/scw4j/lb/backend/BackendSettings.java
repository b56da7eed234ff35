package io.github.scw4j.lb.backend;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.scw4j.core.internal.json.MillisecondsSerializer;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a backend has of its own in an answer, and may be given in a request; whatever is not set is left to the server.
 */
interface BackendSettings {
    /**
     * Whether servers are told of their clients by version 2 of the PROXY protocol. Deprecated by Scaleway:
     * {@code proxyProtocol} says it.
     */
    Optional<Boolean> sendProxyV2();

    /** How long a server may be silent, in whole milliseconds. The server's default: 5 minutes. */
    @JsonSerialize(contentUsing = MillisecondsSerializer.class)
    Optional<Duration> timeoutServer();

    /** How long connecting to a server may take, in whole milliseconds. The server's default: 5 seconds. */
    @JsonSerialize(contentUsing = MillisecondsSerializer.class)
    Optional<Duration> timeoutConnect();

    /** How long a WebSocket may be silent, in whole milliseconds. The server's default: 15 minutes. */
    @JsonSerialize(contentUsing = MillisecondsSerializer.class)
    Optional<Duration> timeoutTunnel();

    /** The host of an Object Storage website, without scheme, that answers when no server is healthy. */
    Optional<String> failoverHost();

    /** Whether servers are reached by TLS. */
    Optional<Boolean> sslBridging();

    /** Whether the certificates of servers are not looked at; only with {@link #sslBridging()}. */
    Optional<Boolean> ignoreSslServerVerify();

    /** Whether a failed connection is tried with another server: 1 if so, 0 if not. */
    OptionalInt redispatchAttemptCount();

    /** How many times a failed connection is tried again. The server's default: 3. */
    OptionalInt maxRetries();

    /** The most connections to one server at once; 0 and nothing mean no limit. */
    OptionalInt maxConnections();

    /** How long a connection waits for a server with room when {@link #maxConnections()} is reached. */
    Optional<Duration> timeoutQueue();

    /** The {@code Host} that servers are sent. Default: the client's. */
    Optional<String> host();
}
