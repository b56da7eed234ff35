package io.github.scw4j.core.internal.call;

import static io.github.scw4j.core.internal.call.WireServer.cut;
import static io.github.scw4j.core.internal.call.WireServer.json;
import static io.github.scw4j.core.internal.call.WireServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.Secret;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import io.github.scw4j.core.config.Credentials;
import io.github.scw4j.core.config.CredentialsProvider;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.core.error.DecodeException;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.error.TransportException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.listener.CallRetried;
import io.github.scw4j.core.okhttp.OkHttpTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What OkHttp and Failsafe do behind one's back unless they are kept from it. Each test names its cure; each was seen to fail
 * with the cure taken out.
 */
@Timeout(60) // what hangs fails
class TransportTrapsTest {
    private static final String WEB = "{\"id\":\"1\",\"name\":\"web\",\"status\":\"ready\"}";

    private final JumpingTime time = new JumpingTime();
    private final OkHttpClient users = new OkHttpClient(); // with all of OkHttp's defaults: it follows, repeats, caches

    /** Over the SDK's own OkHttp client, and over one that a user brings. */
    enum Carrier {
        OWN,
        USERS
    }

    @AfterEach
    void end() {
        time.shutdownNow();
        users.dispatcher().executorService().shutdown();
        users.connectionPool().evictAll();
    }

    private ScalewayClientBuilder builder(WireServer server) {
        return ScalewayClient.builder()
                .environment(Map.of())
                .apiUrl(server.url())
                .secretKey("5ec2e711-1111-4111-8111-111111111111")
                .defaultRegion(Region.FR_PAR)
                .clock(time)
                .scheduler(time);
    }

    private ScalewayClient client(WireServer server, Carrier carrier) {
        return carrier == Carrier.OWN
                ? builder(server).build()
                : builder(server).transport(new OkHttpTransport(users)).build();
    }

    private static Calls once(ScalewayClient client) {
        return Calls.of(client.with(options -> options.retryPolicy(RetryPolicy.none())));
    }

    // ---- the token on a redirect

    /** Cure: {@code followRedirects(false)}. OkHttp drops Authorization on the way to another host, but not X-Auth-Token. */
    @ParameterizedTest
    @EnumSource(Carrier.class)
    void aRedirectIsAnErrorAndTheTokenGoesNowhereElse(Carrier carrier) throws IOException {
        try (WireServer elsewhere = new WireServer(json(WEB))) {
            for (int status : new int[] {301, 302, 303, 307, 308}) {
                WireServer.Reply redirect = says(status, "Location: " + elsewhere.url() + "/stolen?x=y", "");
                try (WireServer server = new WireServer(redirect);
                        ScalewayClient client = client(server, carrier)) {
                    ApiException failure = catchThrowableOfType(
                            ApiException.class, () -> Calls.of(client).call(Thing.GET, "1"));

                    assertThat(failure.status()).isEqualTo(status);
                    assertThat(failure)
                            .hasMessageContaining("redirect: to " + elsewhere.url() + "/stolen; not followed")
                            .hasMessageContaining("check the API's URL");
                    assertThat(server.received()).hasSize(1);
                }
            }
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    // ---- a silent second request, by each of its causes

    /** Cure: {@code retryOnConnectionFailure(false)}. Without: two calls made, three requests received. */
    @ParameterizedTest
    @EnumSource(Carrier.class)
    void aRequestOnAStaleConnectionIsNotSentAgainSilently(Carrier carrier) throws IOException {
        try (WireServer server = new WireServer(json(WEB), cut());
                ScalewayClient client = client(server, carrier)) {
            once(client).call(Thing.GET, "1");
            assertThatThrownBy(() -> once(client).call(Thing.DELETE, "1")).isInstanceOf(TransportException.class);

            assertThat(server.received()).hasSize(2);
            assertThat(server.connections()).as("the connection was kept").isEqualTo(1);
        }
    }

    /** Cures: {@code retryOnConnectionFailure(false)} and the one-shot body, each of which suffices. */
    @ParameterizedTest
    @EnumSource(Carrier.class)
    void aPostOnAStaleConnectionIsNotSentAgainSilently(Carrier carrier) throws IOException {
        try (WireServer server = new WireServer(json(WEB), cut());
                ScalewayClient client = client(server, carrier)) {
            once(client).call(Thing.GET, "1");
            assertThat(catchThrowableOfType(
                                    OutcomeUnknownException.class,
                                    () -> Calls.of(client).call(Thing.ADD, new Thing.Create("web")))
                            .outcome())
                    .isEqualTo(Outcome.UNKNOWN);

            assertThat(server.received()).hasSize(2);
        }
    }

    /** Cure: {@code retryOnConnectionFailure(false)}. */
    @ParameterizedTest
    @EnumSource(Carrier.class)
    void a408IsNotRepeatedBeneathUs(Carrier carrier) throws IOException {
        try (WireServer server = new WireServer(says(408, "Connection: close", ""), json(WEB));
                ScalewayClient client = client(server, carrier)) {
            assertThatThrownBy(() -> once(client).call(Thing.GET, "1"))
                    .isInstanceOf(ApiException.class)
                    .hasMessageContaining("HTTP 408");

            assertThat(server.received()).hasSize(1);
        }
    }

    /** Cure: the header's other name inside OkHttp. It repeats this one even with {@code retryOnConnectionFailure(false)}. */
    @ParameterizedTest
    @EnumSource(Carrier.class)
    void a503ThatMayBeRepeatedAtOnceIsNotRepeatedBeneathUs(Carrier carrier) throws IOException {
        try (WireServer server = new WireServer(says(503, "Retry-After: 0", ""), json(WEB));
                ScalewayClient client = client(server, carrier)) {
            assertThatThrownBy(() -> once(client).call(Thing.DELETE, "1")).isInstanceOf(ServerException.class);

            assertThat(server.received()).hasSize(1);
        }
    }

    /** Cures: the same, and the one-shot body, each of which suffices. */
    @ParameterizedTest
    @EnumSource(Carrier.class)
    void aPostThatGotA503WithRetryAfterZeroIsNotSentAgainSilently(Carrier carrier) throws IOException {
        try (WireServer server = new WireServer(says(503, "Retry-After: 0", ""), json(WEB));
                ScalewayClient client = client(server, carrier)) {
            assertThatThrownBy(() -> Calls.of(client).call(Thing.ADD, new Thing.Create("web")))
                    .isInstanceOf(OutcomeUnknownException.class);

            assertThat(server.received()).hasSize(1);
        }
    }

    /** Cure: {@code authenticator(NONE)} on what is derived from a user's client, whose authenticator sends a 401 again. */
    @Test
    void theAuthenticatorOfAUsersClientDoesNotSendAgain() throws IOException {
        OkHttpClient authenticating = users.newBuilder()
                .authenticator((route, response) -> response.priorResponse() == null ? response.request() : null)
                .build();
        try (WireServer server = new WireServer(says(401, "WWW-Authenticate: Basic realm=\"x\"", ""));
                ScalewayClient client = builder(server)
                        .transport(new OkHttpTransport(authenticating))
                        .build()) {
            assertThatThrownBy(() -> Calls.of(client).call(Thing.DELETE, "1")).isInstanceOf(ApiException.class);

            assertThat(server.received()).hasSize(1);
        }
    }

    // ---- what Failsafe does of its own accord

    /** Cure: the decision stops when the pause passes the deadline. Failsafe's own limit cuts the pause and sends on and on. */
    @Test
    void nothingIsSentAgainAtTheDeadline() throws IOException {
        try (WireServer server = new WireServer(says(503, "Retry-After: 10", ""));
                ScalewayClient client =
                        builder(server).timeout(Duration.ofMillis(300)).build()) {
            assertThatThrownBy(() -> Calls.of(client).call(Thing.GET, "1"))
                    .isInstanceOf(ServerException.class)
                    .hasMessageContaining("[1 try, no time left]");

            assertThat(server.received()).hasSize(1);
            assertThat(time.pauses()).isEmpty();
        }
    }

    /** Cure: jitter is added above what the server asks for. Failsafe's own also shortens it. */
    @ParameterizedTest
    @ValueSource(ints = {429, 503})
    void jitterNeverGoesBelowRetryAfter(int status) throws IOException {
        for (double jitter : new double[] {0, 0.5, Math.nextDown(1.0)}) {
            RandomGenerator always = new RandomGenerator() {
                @Override
                public long nextLong() {
                    return Double.doubleToLongBits(jitter);
                }

                @Override
                public double nextDouble() {
                    return jitter;
                }
            };
            int before = time.pauses().size();
            try (WireServer server = new WireServer(says(status, "Retry-After: 9", ""), json(WEB));
                    ScalewayClient client = builder(server).random(always).build()) {
                Calls.of(client).call(Thing.GET, "1");
            }
            assertThat(time.pauses().subList(before, time.pauses().size()))
                    .hasSize(1)
                    .allMatch(pause -> pause.compareTo(Duration.ofSeconds(9)) >= 0);
        }
    }

    /** Cure: only our own signal is handled. Failsafe repeats every Throwable, OutOfMemoryError included. */
    @Test
    void aMistakeOfTheProgramIsThrownAsItIsAtTheFirstTry() throws IOException {
        for (Throwable mistake :
                new Throwable[] {new IllegalStateException("mistake"), new OutOfMemoryError("mistake")}) {
            AtomicInteger asked = new AtomicInteger();
            CredentialsProvider broken = new CredentialsProvider() {
                @Override
                public Credentials credentials() {
                    if (asked.incrementAndGet() > 1) {
                        return Credentials.of(Secret.of("11111111-1111-4111-8111-111111111111"));
                    }
                    if (mistake instanceof Error error) {
                        throw error;
                    }
                    throw (RuntimeException) mistake;
                }
            };
            try (WireServer server = new WireServer(json(WEB));
                    ScalewayClient client = builder(server).credentials(broken).build()) {
                assertThatThrownBy(() -> Calls.of(client).call(Thing.GET, "1")).isSameAs(mistake);
                assertThat(asked).hasValue(1);
            }
        }
    }

    /** Cure: decoding after the repeating. Jackson's exceptions are IOExceptions, which look like a broken connection. */
    @Test
    void anAnswerThatCannotBeReadIsNoReasonToSendAgain() throws IOException {
        try (WireServer server = new WireServer(json("{\"id\":"));
                ScalewayClient client = builder(server).build()) {
            assertThat(catchThrowableOfType(
                                    DecodeException.class,
                                    () -> Calls.of(client).call(Thing.UPDATE, new Thing.Create("web"), "1"))
                            .outcome())
                    .isEqualTo(Outcome.DONE);

            assertThat(server.received()).hasSize(1);
        }
    }

    /** Cure: Failsafe's own exception is unwrapped. It sleeps between two tries, if for no time, and wraps the interrupt. */
    @Test
    void anInterruptBetweenTwoTriesEndsTheCallAndKeepsTheFlag() throws IOException {
        CallListener interrupting = new CallListener() {
            @Override
            public void retried(CallRetried call) {
                Thread.currentThread().interrupt();
            }
        };
        try (WireServer server = new WireServer(says(503, "", ""), json(WEB));
                ScalewayClient client = builder(server).listener(interrupting).build()) {
            assertThatThrownBy(() -> Calls.of(client).call(Thing.GET, "1"))
                    .isInstanceOf(CallInterruptedException.class);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(server.received()).hasSize(1);
        }
    }

    /** Cure: pauses are waited for on a latch of our own, interruptibly. */
    @Test
    void anInterruptInAPauseEndsTheCallAndKeepsTheFlag() throws Exception {
        CountDownLatch pausing = new CountDownLatch(1);
        ScheduledThreadPoolExecutor never = new ScheduledThreadPoolExecutor(1) {
            @Override
            public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
                pausing.countDown();
                return super.schedule(task, 1, TimeUnit.DAYS);
            }
        };
        try (WireServer server = new WireServer(says(503, "", ""));
                ScalewayClient client = builder(server).scheduler(never).build()) {
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    Calls.of(client).call(Thing.GET, "1");
                } catch (RuntimeException e) {
                    flag.complete(Thread.currentThread().isInterrupted());
                    failure.complete(e);
                }
            });
            caller.start();
            assertThat(pausing.await(5, TimeUnit.SECONDS)).isTrue();
            caller.interrupt();

            assertThat(failure.orTimeout(5, TimeUnit.SECONDS).join()).isInstanceOf(CallInterruptedException.class);
            assertThat(flag.join()).isTrue();
            assertThat(server.received()).hasSize(1);
        } finally {
            never.shutdownNow();
        }
    }

    // ---- timeouts and connections

    /** Cure: the timeout is OkHttp's call timeout, per try. A read timeout never strikes while single bytes keep coming. */
    @Test
    void anAnswerThatTricklesEndsWithItsTry() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        WireServer.Reply trickle = (socket, out) -> {
            WireServer.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            try {
                while (!over.await(20, TimeUnit.MILLISECONDS)) {
                    WireServer.write(out, " ");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        try (WireServer server = new WireServer(trickle);
                ScalewayClient client = builder(server)
                        .attemptTimeout(Duration.ofMillis(300))
                        .retryPolicy(RetryPolicy.none())
                        .build()) {
            long start = System.nanoTime();
            assertThatThrownBy(() -> Calls.of(client).call(Thing.GET, "1"))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("no answer within 300 ms");
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
        } finally {
            over.countDown();
        }
    }

    /** Cure: every response is closed, on the ways of errors too. */
    @Test
    void noConnectionIsLostToAnError() throws IOException {
        ConnectionPool pool = new ConnectionPool();
        OkHttpClient watched = users.newBuilder().connectionPool(pool).build();
        WireServer.Reply tooLarge = (socket, out) -> {
            WireServer.write(
                    out, "HTTP/1.1 200 OK\r\nContent-Length: " + (Transport.LARGEST_ANSWER + (1 << 20)) + "\r\n\r\n");
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i <= Transport.LARGEST_ANSWER >> 20; i++) {
                out.write(megabyte);
            }
        };
        try (WireServer server = new WireServer(
                        says(404, "", "{}"),
                        says(503, "", "down"),
                        json("garbage"),
                        says(302, "Location: /", "there"),
                        WireServer.raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"),
                        tooLarge,
                        json(WEB));
                ScalewayClient client =
                        builder(server).transport(new OkHttpTransport(watched)).build()) {
            for (int i = 0; i < 6; i++) {
                assertThatThrownBy(() -> once(client).call(Thing.GET, "1")).isInstanceOf(RuntimeException.class);
                assertThat(pool.connectionCount()).isEqualTo(pool.idleConnectionCount());
            }
            assertThat(once(client).call(Thing.GET, "1").id()).isEqualTo("1");
        }
    }

    /** Cure: a request that was begun to be written counts as sent, one that never had a connection does not. */
    @Test
    void whereNobodyListensNothingWasDoneAndEverythingIsRepeated() throws IOException {
        WireServer gone = new WireServer(json(WEB));
        gone.close();
        try (ScalewayClient client = builder(gone).build()) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class, () -> Calls.of(client).call(Thing.ADD, new Thing.Create("web")));

            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_DONE);
            assertThat(failure.tries()).isEqualTo(6);
            assertThat(failure).hasMessageContaining("not connected").hasMessageContaining("[6 tries, no tries left]");
        }
    }

    /** Cure: the SDK's headers come last. */
    @Test
    void headersOfAnOptionDoNotReplaceTheToken() throws IOException {
        try (WireServer server = new WireServer(json(WEB));
                ScalewayClient client = builder(server).build()) {
            Calls.of(client.with(options ->
                            options.putHeader("X-Auth-Token", "other").putHeader("X-Mine", "1")))
                    .call(Thing.GET, "1");

            assertThat(server.received().get(0).head())
                    .contains("x-auth-token: 5ec2e711-1111-4111-8111-111111111111")
                    .doesNotContain("other")
                    .contains("x-mine: 1");
        }
    }
}
