package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.ScalewayClient;

/** The client behind the interface. */
public final class ConnectedClient implements ScalewayClient {
    private final Calls calls;

    ConnectedClient(Calls calls) {
        this.calls = calls;
    }

    Calls calls() {
        return calls;
    }

    @Override
    public ScalewayClient with(CallOptions options) {
        return new ConnectedClient(calls.with(options));
    }

    @Override
    public void close() {}
}
