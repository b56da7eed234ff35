package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.config.Configuration;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.ResponseShape.PageOf;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Gathered;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.core.page.Pages;
import io.github.scw4j.core.waiting.WaitFor;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The calls of one view of a client: its engine, with the view's options. */
public final class ClientCalls implements Calls, AutoCloseable {
    private static final RetryPolicy DEFAULT_RETRIES = RetryPolicy.builder().build();
    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);
    private static final Duration DEFAULT_ATTEMPT_TIMEOUT = Duration.ofSeconds(30);

    private final Engine engine;
    private final CallOptions options;
    private final RequestEncoder encoder;

    ClientCalls(Engine engine, CallOptions options) {
        this.engine = engine;
        this.options = options;
        this.encoder = new RequestEncoder(engine.json(), options, engine.configuration());
    }

    /** The calls of a new client; no request is sent. */
    public static ClientCalls connect(ClientSettings settings) {
        return new ClientCalls(new Engine(settings), settings.defaults());
    }

    @Override
    public <R> R call(Operation<Nothing, R> operation, String... ids) {
        return call(operation, Nothing.NOTHING, ids);
    }

    @Override
    public <Q, R> R call(Operation<Q, R> operation, Q request, String... ids) {
        return run(operation, request, List.of(ids), Map.of());
    }

    private <Q, R> R run(Operation<Q, R> operation, Q request, List<String> ids, Map<String, String> page) {
        EncodedRequest encoded = encoder.encode(operation, request, ids, page);
        return new CallRun<>(this, operation, request, ids, encoded).execute();
    }

    @Override
    public <Q, T> Pages<T> pages(Operation<Q, Page<T>> operation, Q request, String... ids) {
        PageOf<T> shape = (PageOf<T>) operation.response();
        List<String> path = List.of(ids);
        ListQuery query = ListQuery.of(engine.json(), operation, request, shape);
        return new PagedList<>(
                number -> run(operation, request, path, query.page(number)),
                shape.idOf(),
                query.pageSize(),
                engine.threads()::run);
    }

    @Override
    public <T, G> WaitFor<T, G> waiter(Watched<T, G> watched, String id) {
        return engine.waits().waiter(watched, id);
    }

    @Override
    public <T, G> WaitFor<T, G> waiter(Watched<T, G> watched, T changed) {
        return engine.waits().waiterAfter(watched, changed);
    }

    @Override
    public <K, T> Gathered<K, T> gather(Collection<K> keys, Function<? super K, ? extends T> call) {
        return Gathering.gather(engine.threads(), keys, call);
    }

    @Override
    public InstantSource clock() {
        return engine.clock();
    }

    @Override
    public Region region() {
        return encoder.region();
    }

    @Override
    public Zone zone() {
        return encoder.zone();
    }

    @Override
    public Optional<String> project() {
        return encoder.knownProject();
    }

    @Override
    public ClientCalls with(CallOptions more) {
        return new ClientCalls(engine, more.over(options));
    }

    /** Where the API is, and the client's defaults. */
    public Configuration configuration() {
        return engine.configuration();
    }

    /** Where the key of each call comes from. */
    public CredentialsProvider credentials() {
        return engine.credentials();
    }

    /** Runs something on the client's executor; see {@link ClientThreads#run}. */
    public <T> CompletableFuture<T> run(Callable<T> task) {
        return engine.threads().run(task);
    }

    /** Ends what all views of the client share. */
    @Override
    public void close() {
        engine.close();
    }

    /** The same calls, at the most this long. */
    ClientCalls within(Duration left) {
        return timeout().compareTo(left) <= 0
                ? this
                : with(CallOptions.builder().timeout(left).build());
    }

    Engine engine() {
        return engine;
    }

    RetryPolicy retryPolicy() {
        return options.retryPolicy().orElse(DEFAULT_RETRIES);
    }

    Duration timeout() {
        return options.timeout().orElse(DEFAULT_TIMEOUT);
    }

    Duration attemptTimeout() {
        return options.attemptTimeout().orElse(DEFAULT_ATTEMPT_TIMEOUT);
    }

    Map<String, String> headers() {
        return options.headers();
    }
}
