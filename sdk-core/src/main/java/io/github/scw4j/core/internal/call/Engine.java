package io.github.scw4j.core.internal.call;

import io.github.scw4j.core.config.Configuration;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.internal.config.UserAgent;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.waiting.Waits;
import io.github.scw4j.core.listener.CallListener;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** What all views of one client share. */
final class Engine implements AutoCloseable {
    private static final String TOKEN = "X-Auth-Token";

    private final ClientSettings settings;
    private final Transport transport;
    private final RateLimiter limiter;
    private final RetryBudget budget;
    private final Pause pause;
    private @Nullable Waits waits;
    private boolean closed;
    private final ClientThreads threads;
    private final LoggingListener log = new LoggingListener();
    private final Json json = new Json();
    private final ResponseDecoder decoder = new ResponseDecoder(json);
    private final String userAgent;

    Engine(ClientSettings settings) {
        this.settings = settings;
        this.threads = new ClientThreads(settings.scheduler(), settings.executor());
        this.transport = Transport.of(settings);
        this.userAgent = UserAgent.of(settings.configuration().userAgent());
        this.limiter = new RateLimiter(settings.rateLimit(), settings.clock());
        this.budget = new RetryBudget(settings.retryBudget());
        this.pause = new Pause(threads.scheduler());
    }

    /** Sends one try with the key of the moment. */
    Answer send(EncodedRequest encoded, Map<String, String> headers, Duration timeout)
            throws NoAnswer, InterruptedException {
        Request.Builder request = new Request.Builder()
                .url(url(encoded.url()))
                .method(encoded.method().name(), encoded.body() == null ? emptyBody(encoded) : new OneShot(encoded));
        for (Map.Entry<String, String> header : headers.entrySet()) {
            request.addHeader(header.getKey(), header.getValue());
        }
        // the SDK's own come last and win
        request.header("Accept", "application/json")
                .header("User-Agent", userAgent)
                .header(TOKEN, settings.credentials().credentials().secretKey().reveal());
        return transport.send(request.build(), timeout);
    }

    /** HTTP wants a body with POST, PUT and PATCH, if only an empty one. */
    private static @Nullable RequestBody emptyBody(EncodedRequest encoded) {
        return switch (encoded.method()) {
            case GET, DELETE -> null;
            case POST, PUT, PATCH -> RequestBody.EMPTY;
        };
    }

    /** A body that OkHttp must not send twice: whether to repeat is decided above it. */
    private static final class OneShot extends RequestBody {
        private final byte[] bytes;
        private final MediaType type;

        OneShot(EncodedRequest encoded) {
            this.bytes = Objects.requireNonNull(encoded.body());
            this.type = MediaType.get(encoded.contentType());
        }

        @Override
        public MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() {
            return bytes.length;
        }

        @Override
        public boolean isOneShot() {
            return true;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            sink.write(bytes);
        }
    }

    String url(String pathAndQuery) {
        return settings.apiUrl().concat(pathAndQuery);
    }

    /** Which key is used, masked. */
    String key() {
        return settings.credentials().credentials().toString();
    }

    /** Asks the credentials provider to read its source again; true when another key came of it. */
    boolean readKeyAnew() {
        CredentialsProvider provider = settings.credentials();
        Credentials before = provider.credentials();
        provider.refresh();
        return !provider.credentials().equals(before);
    }

    /** Tells every listener; one that throws does not disturb the call, nor does it go unheard. */
    void tell(Consumer<CallListener> event) {
        // an event that nobody hears of is not even made
        if (log.isHeard()) {
            event.accept(log);
        }
        for (CallListener listener : settings.listeners()) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                LoggerFactory.getLogger(CallListener.class).warn("a call listener failed: {}", listener, e);
            }
        }
    }

    RateLimiter limiter() {
        return limiter;
    }

    RetryBudget budget() {
        return budget;
    }

    Pause pause() {
        return pause;
    }

    /** Made when the first wait begins: many programs never wait. */
    synchronized Waits waits() {
        if (waits == null) {
            waits = new Waits(settings.clock(), threads.scheduler(), settings.random(), threads.waitWorkers());
            if (closed) {
                waits.close();
            }
        }
        return waits;
    }

    /** Tells the waits, where there are any, of an answer on the current thread. */
    synchronized void requestAnswered(String requestId) {
        if (waits != null) {
            waits.requestAnswered(requestId);
        }
    }

    private synchronized void closeWaits() {
        closed = true;
        if (waits != null) {
            waits.close();
        }
    }

    ClientThreads threads() {
        return threads;
    }

    InstantSource clock() {
        return settings.clock();
    }

    RandomGenerator random() {
        return settings.random();
    }

    Json json() {
        return json;
    }

    ResponseDecoder decoder() {
        return decoder;
    }

    Configuration configuration() {
        return settings.configuration();
    }

    CredentialsProvider credentials() {
        return settings.credentials();
    }

    @Override
    public void close() {
        closeWaits();
        threads.close();
        transport.close();
    }
}
