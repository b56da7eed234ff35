package io.github.scw4j.core.client;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.config.Configuration;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.internal.call.ClientCalls;
import io.github.scw4j.core.internal.call.ClientSettings;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Gathered;
import java.util.Collection;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The client behind the interface: one engine, and the options of one view. */
final class ConnectedClient implements ScalewayClient, Calls.Source {
    private final ClientCalls calls;
    private final boolean owner;

    private ConnectedClient(ClientCalls calls, boolean owner) {
        this.calls = calls;
        this.owner = owner;
    }

    /** Connects; no request is sent. */
    static ScalewayClient connect(ClientSettings settings) {
        return new ConnectedClient(ClientCalls.connect(settings), true);
    }

    @Override
    public Calls calls() {
        return calls;
    }

    @Override
    public ScalewayClient with(CallOptions options) {
        return new ConnectedClient(calls.with(options), false);
    }

    @Override
    public Configuration configuration() {
        return calls.configuration();
    }

    @Override
    public CredentialsProvider credentials() {
        return calls.credentials();
    }

    @Override
    public <T> CompletableFuture<T> async(Callable<T> task) {
        return calls.run(task);
    }

    @Override
    public <K, T> Gathered<K, T> gather(Collection<K> keys, Function<? super K, ? extends T> call) {
        return calls.gather(keys, call);
    }

    @Override
    public void close() {
        if (owner) {
            calls.close();
        }
    }
}
