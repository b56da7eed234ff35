package io.github.scw4j.core;

import io.github.scw4j.core.internal.call.ConnectedClient;
import java.util.function.UnaryOperator;

/** The connection to Scaleway. */
public sealed interface ScalewayClient extends AutoCloseable permits ConnectedClient {
    /** The same client, and the same connections, with other options for its calls. */
    ScalewayClient with(CallOptions options);

    /** The same with the options said in place. */
    default ScalewayClient with(UnaryOperator<CallOptions.Builder> options) {
        return with(options.apply(CallOptions.builder()).build());
    }

    @Override
    void close();
}
