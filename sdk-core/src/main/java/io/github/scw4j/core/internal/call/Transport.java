package io.github.scw4j.core.internal.call;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.Headers;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;
import okio.BufferedSource;

/**
 * One request over OkHttp, one answer or one {@link NoAnswer}. Everything that OkHttp would repeat of its own accord is off:
 * redirects (which would carry the token to another host), connection retries, {@code 408}, {@code 503} with
 * {@code Retry-After: 0}. Only {@link CallRun} repeats.
 */
final class Transport {
    /** Larger answers are refused: the largest page of the APIs is a hundredth of it. */
    static final long LARGEST_ANSWER = 32L << 20;

    private static final String RETRY_AFTER = "Retry-After";
    private static final String KEPT_RETRY_AFTER = "Scw4j-Retry-After";

    private final OkHttpClient http;
    private final boolean own;

    /** The transport of a client: over the user's OkHttp client, where one was given. */
    static Transport of(ClientSettings settings) {
        return settings.transport()
                .map(users -> over(users.client(), false))
                .orElseGet(() -> over(OwnOkHttp.client(settings.configuration().insecure()), true));
    }

    /** Derives from {@code base}, whose pool, threads, proxy and TLS settings are shared. */
    private static Transport over(OkHttpClient base, boolean own) {
        OkHttpClient.Builder builder = base.newBuilder()
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(false)
                .authenticator(Authenticator.NONE)
                .cache(null)
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(Duration.ZERO)
                .addNetworkInterceptor(Transport::hideRetryAfter);
        if (base.socketFactory().equals(SocketFactory.getDefault())) {
            builder.socketFactory(new InterruptibleSockets());
        }
        return new Transport(builder.build(), own);
    }

    private Transport(OkHttpClient http, boolean own) {
        this.http = http;
        this.own = own;
    }

    /** OkHttp sends a request again at once when a 503 says {@code Retry-After: 0}; under another name it lets it be. */
    private static Response hideRetryAfter(Interceptor.Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String retryAfter = response.header(RETRY_AFTER);
        return retryAfter == null || response.code() != 503
                ? response
                : response.newBuilder()
                        .removeHeader(RETRY_AFTER)
                        .header(KEPT_RETRY_AFTER, retryAfter)
                        .build();
    }

    /**
     * Sends a request and reads the whole answer.
     *
     * @throws NoAnswer when there is none, telling whether the request can have reached the server
     * @throws InterruptedException when the thread was interrupted; the exchange is broken off
     */
    Answer send(Request request, Duration timeout) throws NoAnswer, InterruptedException {
        SentMark sent = new SentMark();
        Call call = http.newCall(request);
        call.addEventListener(sent);
        call.timeout().timeout(Math.max(1, timeout.toNanos()), TimeUnit.NANOSECONDS);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        try (Response response = call.execute()) {
            return new Answer(response.code(), withRetryAfter(response), read(response));
        } catch (IOException e) {
            // an interrupted socket reports an IOException; what counts is why
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw NoAnswer.because(e, sent.isSet(), timeout);
        }
    }

    private static Headers withRetryAfter(Response response) {
        String kept = response.header(KEPT_RETRY_AFTER);
        return kept == null
                ? response.headers()
                : response.headers().newBuilder().set(RETRY_AFTER, kept).build();
    }

    private static byte[] read(Response response) throws IOException, NoAnswer {
        BufferedSource source = response.body().source();
        if (source.request(LARGEST_ANSWER + 1)) {
            throw NoAnswer.tooLarge(LARGEST_ANSWER);
        }
        Buffer buffer = source.getBuffer();
        return buffer.readByteArray();
    }

    /** Frees threads and connections, unless they are the user's own. */
    void close() {
        if (own) {
            http.dispatcher().executorService().shutdown();
            http.connectionPool().evictAll();
        }
    }
}
