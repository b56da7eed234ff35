package io.github.scw4j.core.internal.call;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.patch;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.client.ScalewayClientBuilder;
import io.github.scw4j.core.error.CallInterruptedException;
import io.github.scw4j.core.error.DeniedAuthenticationException;
import io.github.scw4j.core.error.InvalidArgumentsException;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.error.TooManyRequestsException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.listener.CallEnded;
import io.github.scw4j.core.listener.CallListener;
import io.github.scw4j.core.listener.CallRetried;
import io.github.scw4j.core.listener.CallStarted;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallRunTest {
    private static final String THINGS = "/test/v1/regions/fr-par/things";
    private static final String WEB = "{\"id\":\"1\",\"name\":\"web\",\"status\":\"ready\"}";
    private static final String ONE_WEB = "{\"things\":[" + WEB + "],\"total_count\":1}";
    private static final String NONE = "{\"things\":[],\"total_count\":0}";

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"))
            .build();

    private final JumpingTime time = new JumpingTime();
    private final List<Object> heard = new ArrayList<>();
    private ScalewayClient client;

    @BeforeEach
    void connect() {
        client = builder().build();
    }

    @AfterEach
    void disconnect() {
        client.close();
        time.shutdownNow();
    }

    private ScalewayClientBuilder builder() {
        return ScalewayClient.builder()
                .environment(Map.of())
                .apiUrl(URI.create("http://127.0.0.1:" + SERVER.getPort()))
                .secretKey("5ec2e711-1111-4111-8111-111111111111")
                .defaultRegion(Region.FR_PAR)
                .clock(time)
                .scheduler(time)
                .listener(new CallListener() {
                    @Override
                    public void started(CallStarted call) {
                        heard.add(call);
                    }

                    @Override
                    public void retried(CallRetried call) {
                        heard.add(call);
                    }

                    @Override
                    public void ended(CallEnded call) {
                        heard.add(call);
                    }
                });
    }

    private Calls calls() {
        return Calls.of(client);
    }

    @Test
    void aReadIsRepeatedUntilTheServerIsWellAgain() {
        answers(THINGS + "/1", status(503), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), okJson(WEB));

        assertThat(calls().call(Thing.GET, "1")).isEqualTo(new Thing("1", "web", "ready"));
        SERVER.verify(3, anyRequestedFor(anyUrl()));
        assertThat(time.pauses()).hasSize(2).isSorted();
    }

    @Test
    void aReadThatNeverSucceedsSaysHowOftenItWasTried() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(503)));

        ServerException failure = catchThrowableOfType(ServerException.class, () -> calls().call(Thing.GET, "1"));
        assertThat(failure.tries()).isEqualTo(6);
        assertThat(failure).hasMessageContaining("get thing 1").hasMessageContaining("6 tries");
    }

    @Test
    void whatNothingIdentifiesIsNotSentAgainWhenItMayBeDone() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        OutcomeUnknownException failure = catchThrowableOfType(
                OutcomeUnknownException.class, () -> calls().call(Thing.ADD, new Thing.Create("web")));
        assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(failure).hasMessageContaining("add thing \"web\"");
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void whatNothingIdentifiesIsSentAgainWhenItWasCertainlyNotDone() {
        answers(
                "/test/v1/regions/fr-par/added",
                status(429),
                status(409)
                        .withBody(
                                "{\"type\":\"transient_state\",\"resource\":\"thing\",\"current_state\":\"updating\"}"),
                okJson(WEB));

        assertThat(calls().call(Thing.ADD, new Thing.Create("web")).id()).isEqualTo("1");
    }

    @Test
    void aCreateWhoseAnswerWasLostIsFoundAndAdopted() {
        SERVER.stubFor(post(urlPathEqualTo(THINGS)).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        SERVER.stubFor(get(urlPathEqualTo(THINGS)).willReturn(okJson(ONE_WEB)));

        assertThat(calls().call(Thing.CREATE, new Thing.Create("web")).id()).isEqualTo("1");
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aCreateThatLeftNoTraceIsLookedForTwiceAndThenSentAgain() {
        answersTo(post(urlPathEqualTo(THINGS)), status(502).withBody("<html>Bad Gateway</html>"), okJson(WEB));
        SERVER.stubFor(get(urlPathEqualTo(THINGS)).willReturn(okJson(NONE)));

        assertThat(calls().call(Thing.CREATE, new Thing.Create("web")).id()).isEqualTo("1");
        SERVER.verify(2, postRequestedFor(anyUrl()));
        assertThat(time.pauses()).contains(Duration.ofSeconds(5));
    }

    @Test
    void aCreateIsLookedForOnceMoreBeforeItIsGivenUp() {
        SERVER.stubFor(post(urlPathEqualTo(THINGS)).willReturn(status(500)));
        SERVER.stubFor(get(urlPathEqualTo(THINGS)).willReturn(okJson(ONE_WEB)));
        Calls impatient = Calls.of(client.with(options -> options.retryPolicy(RetryPolicy.none())));

        assertThat(impatient.call(Thing.CREATE, new Thing.Create("web")).id()).isEqualTo("1");
    }

    @Test
    void aCreateThatCannotBeLookedForSaysSo() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(500)));

        assertThatThrownBy(() -> calls().call(Thing.CREATE, new Thing.Create("web")))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("looking for it failed");
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aCreateThatWasCertainlyRefusedIsNotInDoubt() {
        answersTo(
                post(urlPathEqualTo(THINGS)),
                status(500),
                status(400).withBody("{\"type\":\"invalid_arguments\",\"details\":[]}"));
        SERVER.stubFor(get(urlPathEqualTo(THINGS)).willReturn(okJson(NONE)));

        assertThat(catchThrowableOfType(
                                InvalidArgumentsException.class,
                                () -> calls().call(Thing.CREATE, new Thing.Create("web")))
                        .outcome())
                .isEqualTo(Outcome.NOT_DONE);
    }

    @Test
    void anActionWhoseEffectShowsIsNotRepeated() {
        SERVER.stubFor(post(urlPathEqualTo(THINGS + "/1/restart")).willReturn(status(504)));
        SERVER.stubFor(get(urlPathEqualTo(THINGS + "/1")).willReturn(okJson(WEB.replace("ready", "restarting"))));

        assertThat(calls().call(Thing.RESTART, "1").status()).isEqualTo("restarting");
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aDeleteThatFindsNothingTheSecondTimeHasSucceeded() {
        answersTo(
                delete(urlPathEqualTo(THINGS + "/1")), status(503), status(404).withBody("{\"type\":\"not_found\"}"));

        assertThat(calls().call(Thing.DELETE, "1").status()).isEqualTo("deleted");
    }

    @Test
    void anUpdateIsRepeated() {
        answersTo(patch(urlPathEqualTo(THINGS + "/1")), status(502), okJson(WEB));

        assertThat(calls().call(Thing.UPDATE, new Thing.Create("web"), "1").id())
                .isEqualTo("1");
    }

    @Test
    void theServersRetryAfterIsAFloor() {
        answers(THINGS + "/1", status(429).withHeader("Retry-After", "7"), okJson(WEB));

        calls().call(Thing.GET, "1");
        assertThat(time.pauses())
                .hasSize(1)
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofSeconds(7), Duration.ofSeconds(8)));
    }

    @Test
    void aCallThatCannotWaitAsLongAsItIsAskedToStopsAtOnce() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(429).withHeader("Retry-After", "3600")));

        assertThatThrownBy(() -> calls().call(Thing.GET, "1"))
                .isInstanceOf(TooManyRequestsException.class)
                .hasMessageContaining("no time left");
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void whenTheBudgetIsUsedUpCallsFailAtTheirFirstTry() {
        SERVER.stubFor(any(anyUrl()).willReturn(status(503)));
        try (ScalewayClient thrifty = builder().retryBudget(7).build()) {
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> Calls.of(thrifty).call(Thing.GET, "1")).isInstanceOf(ServerException.class);
            }
            assertThat(catchThrowableOfType(
                            ServerException.class, () -> Calls.of(thrifty).call(Thing.GET, "1")))
                    .hasMessageContaining("retry budget")
                    .extracting(ServerException::tries)
                    .isEqualTo(1);
        }
        SERVER.verify(6 + 3 + 1, anyRequestedFor(anyUrl()));
    }

    @Test
    void a401ReadsTheKeyAnewOnce() {
        SERVER.stubFor(get(anyUrl()).willReturn(status(401).withBody("{\"type\":\"denied_authentication\"}")));
        SERVER.stubFor(get(anyUrl())
                .withHeader("X-Auth-Token", equalTo("22222222-2222-4222-8222-222222222222"))
                .willReturn(okJson(WEB)));
        RotatingKey key = new RotatingKey();
        try (ScalewayClient rotating = builder().credentials(key).build()) {
            assertThat(Calls.of(rotating).call(Thing.GET, "1").id()).isEqualTo("1");
        }
        assertThat(key.refreshed()).isEqualTo(1);
    }

    @Test
    void aKeyThatIsTheSameAfterReadingItAnewFailsAtOnce() {
        SERVER.stubFor(get(anyUrl()).willReturn(status(401).withBody("{\"type\":\"denied_authentication\"}")));

        assertThatThrownBy(() -> calls().call(Thing.GET, "1")).isInstanceOf(DeniedAuthenticationException.class);
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void anInterruptBreaksOffTheRequestUnderWay() throws IOException {
        try (SilentServer silent = new SilentServer();
                ScalewayClient waiting = builder().apiUrl(silent.url()).build()) {
            CompletableFuture<Throwable> failure = new CompletableFuture<>();
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                try {
                    Calls.of(waiting).call(Thing.ADD, new Thing.Create("web"));
                } catch (RuntimeException e) {
                    flag.complete(Thread.currentThread().isInterrupted());
                    failure.complete(e);
                }
            });
            caller.start();
            silent.awaitRequest();
            caller.interrupt();

            assertThat(failure.orTimeout(5, TimeUnit.SECONDS).join())
                    .isInstanceOfSatisfying(
                            CallInterruptedException.class,
                            e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
            assertThat(flag.join()).isTrue();
        }
    }

    @Test
    void cancellingAnAsynchronousCallBreaksOffTheRequestUnderWay() throws IOException, InterruptedException {
        try (SilentServer silent = new SilentServer();
                ScalewayClient waiting = builder().apiUrl(silent.url()).build()) {
            CountDownLatch ended = new CountDownLatch(1);
            CompletableFuture<Thing> future = waiting.async(() -> {
                try {
                    return Calls.of(waiting).call(Thing.GET, "1");
                } finally {
                    ended.countDown();
                }
            });
            silent.awaitRequest();
            future.cancel(true);

            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aListenerHearsOfEveryTryAndOfTheEnd() {
        answers(THINGS + "/1", status(503), okJson(WEB).withHeader("X-Request-Id", "7a"));

        calls().call(Thing.GET, "1");
        assertThat(heard).hasSize(3);
        assertThat((CallStarted) heard.get(0))
                .isEqualTo(new CallStarted(
                        "test GetThing", "GET", "http://127.0.0.1:" + SERVER.getPort() + THINGS + "/1"));
        assertThat((CallEnded) heard.get(2)).satisfies(end -> {
            assertThat(end.tries()).isEqualTo(2);
            assertThat(end.status()).hasValue(200);
            assertThat(end.requestId()).contains("7a");
            assertThat(end.failure()).isEmpty();
        });
    }

    @Test
    void aListenerThatThrowsDoesNotDisturbTheCall() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson(WEB)));
        try (ScalewayClient observed = builder()
                .listener(new CallListener() {
                    @Override
                    public void ended(CallEnded call) {
                        throw new IllegalStateException("a listener's own trouble");
                    }
                })
                .build()) {
            assertThat(Calls.of(observed).call(Thing.GET, "1").id()).isEqualTo("1");
        }
    }

    private static ResponseDefinitionBuilder status(int status) {
        return aResponse().withStatus(status);
    }

    private static void answers(String path, ResponseDefinitionBuilder... answers) {
        answersTo(any(urlPathEqualTo(path)), answers);
    }

    private static void answersTo(MappingBuilder request, ResponseDefinitionBuilder... answers) {
        String state = Scenario.STARTED;
        for (int i = 0; i < answers.length; i++) {
            String next = "after " + (i + 1);
            SERVER.stubFor(request.withId(UUID.randomUUID())
                    .inScenario("answers")
                    .whenScenarioStateIs(state)
                    .willReturn(answers[i])
                    .willSetStateTo(next));
            state = next;
        }
    }
}
