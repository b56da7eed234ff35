package io.github.scw4j.core.internal.call;

import static io.github.scw4j.core.internal.call.WireServer.json;
import static io.github.scw4j.core.internal.call.WireServer.raw;
import static io.github.scw4j.core.internal.call.WireServer.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.client.ScalewayClient;
import io.github.scw4j.core.error.DecodeException;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.error.TransportException;
import io.github.scw4j.core.internal.call.WireServer.Reply;
import io.github.scw4j.core.internal.operation.Calls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the wire can do to the client: every broken answer ends in the right exception or in a repeat, never in a hang. */
@Timeout(60) // what hangs fails
class WireFaultTest {
    private static final String WEB = "{\"id\":\"1\",\"name\":\"web\",\"status\":\"ready\"}";
    private static final Thing.Create REQUEST = new Thing.Create("web");

    private final JumpingTime time = new JumpingTime();

    @AfterEach
    void end() {
        time.shutdownNow();
    }

    private ScalewayClient client(WireServer server) {
        return ScalewayClient.builder()
                .environment(Map.of())
                .apiUrl(server.url())
                .secretKey("5ec2e711-1111-4111-8111-111111111111")
                .defaultRegion(Region.FR_PAR)
                .attemptTimeout(Duration.ofSeconds(10))
                .clock(time)
                .scheduler(time)
                .build();
    }

    /** Answers that are none: nobody knows what the server did. */
    static Stream<Arguments> brokenAnswers() {
        return Stream.of(
                broken("nothing at all", WireServer.cut()),
                broken("garbage", raw("\u0000\u0001\u0002 this is not HTTP\r\n\r\n")),
                broken("TLS where HTTP was asked", raw("\u0016\u0003\u0001\u0002\u0000\u0001\u0000")),
                broken("a truncated status line", raw("HTTP/1.1 20")),
                broken("truncated headers", raw("HTTP/1.1 200 OK\r\nContent-Type: appl")),
                broken("a body shorter than its length", raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + WEB)),
                broken(
                        "a chunk that breaks off",
                        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n40\r\n" + WEB.substring(0, 9))),
                broken(
                        "chunks without an end",
                        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n")),
                broken(
                        "a chunk of no size",
                        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n{}\r\n0\r\n\r\n")),
                broken("headers without end", WireFaultTest::endlessHeaders),
                broken("compressed garbage", says(200, "Content-Encoding: gzip", "not gzip at all")),
                broken("an error that breaks off", raw("HTTP/1.1 400 Bad\r\nContent-Length: 500\r\n\r\n{\"type\":")));
    }

    private static Arguments broken(String name, Reply reply) {
        return Arguments.of(name, reply);
    }

    private static void endlessHeaders(Socket socket, java.io.OutputStream out) throws IOException {
        WireServer.write(out, "HTTP/1.1 200 OK\r\n");
        String header = "X-Filler: " + "x".repeat(1000) + "\r\n";
        for (int i = 0; i < 400; i++) {
            WireServer.write(out, header);
        }
        socket.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenAnswers")
    void aReadIsRepeatedAfterABrokenAnswer(String name, Reply reply) throws IOException {
        try (WireServer server = new WireServer(reply, reply, json(WEB));
                ScalewayClient client = client(server)) {
            assertThat(Calls.of(client).call(Thing.GET, "1").name()).isEqualTo("web");
            assertThat(server.received()).hasSize(3);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenAnswers")
    void whatNothingIdentifiesIsLeftInDoubtAfterABrokenAnswer(String name, Reply reply) throws IOException {
        try (WireServer server = new WireServer(reply, json(WEB));
                ScalewayClient client = client(server)) {
            OutcomeUnknownException failure = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> Calls.of(client).call(Thing.ADD, REQUEST));

            assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(failure)
                    .hasMessageContaining("it may have been carried out")
                    .hasMessageContaining("[1 try");
            assertThat(server.received()).hasSize(1);
        }
    }

    /** Whole answers that say nothing readable: the server did it. */
    static Stream<Arguments> unreadableAnswers() {
        return Stream.of(
                unreadable(
                        "a body longer than its length", 200, "Content-Type: application/json", WEB.substring(0, 20)),
                unreadable("nothing", 200, "Content-Type: application/json", ""),
                unreadable("HTML", 200, "Content-Type: text/html", "<html><body>Maintenance</body></html>"),
                unreadable("text", 200, "Content-Type: text/plain", "OK"),
                unreadable("an array for an object", 200, "Content-Type: application/json", "[" + WEB + "]"),
                unreadable("a number for an object", 200, "Content-Type: application/json", "17"),
                unreadable("text for an object", 200, "Content-Type: application/json", "\"web\""),
                unreadable("null", 200, "Content-Type: application/json", "null"),
                unreadable("an object for text", 200, "Content-Type: application/json", "{\"id\":{\"x\":1}}"),
                unreadable("an array for text", 201, "Content-Type: application/json", "{\"id\":[\"1\"]}"),
                unreadable("an abyss", 200, "Content-Type: application/json", "[".repeat(200_000)),
                unreadable("an abyss in a field", 200, "", "{\"id\":\"1\",\"new\":" + "[".repeat(200_000)));
    }

    private static Arguments unreadable(String name, int status, String headers, String body) {
        return Arguments.of(name, says(status, headers, body));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadableAnswers")
    void aSuccessThatCannotBeReadIsDoneAndNotSentAgain(String name, Reply reply) throws IOException {
        try (WireServer server = new WireServer(reply);
                ScalewayClient client = client(server)) {
            for (boolean create : new boolean[] {true, false}) {
                DecodeException failure = catchThrowableOfType(DecodeException.class, () -> {
                    if (create) {
                        Calls.of(client).call(Thing.CREATE, REQUEST);
                    } else {
                        Calls.of(client).call(Thing.GET, "1");
                    }
                });
                assertThat(failure).as(name).isNotNull();
                assertThat(failure.outcome()).isEqualTo(Outcome.DONE);
                assertThat(failure).hasMessageContaining("its answer cannot be read");
            }
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void bytesBeyondTheLengthOfAnAnswerDoNotHarmTheNextCall() throws IOException {
        Reply tooLong = (socket, out) -> WireServer.write(
                out, "HTTP/1.1 200 OK\r\nContent-Length: " + WEB.length() + "\r\n\r\n" + WEB + "and more");
        try (WireServer server = new WireServer(tooLong, json(WEB));
                ScalewayClient client = client(server)) {
            assertThat(Calls.of(client).call(Thing.GET, "1").name()).isEqualTo("web");
            assertThat(Calls.of(client).call(Thing.GET, "1").name()).isEqualTo("web");
        }
    }

    @Test
    void anAnswerLargerThanAnythingIsRefusedWithoutReadingItAll() throws IOException {
        CountDownLatch hungUp = new CountDownLatch(1);
        Reply endless = (socket, out) -> {
            WireServer.write(out, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
            try {
                while (true) {
                    out.write(spaces);
                }
            } finally {
                hungUp.countDown();
            }
        };
        try (WireServer server = new WireServer(endless);
                ScalewayClient client = client(server)) {
            TransportException failure = catchThrowableOfType(
                    TransportException.class, () -> Calls.of(client).call(Thing.GET, "1"));

            assertThat(failure).hasMessageContaining("larger than 33554432 bytes");
            assertThat(failure.outcome()).isEqualTo(Outcome.NOT_DONE);
            assertThat(server.received()).hasSize(1);
            assertThat(await(hungUp)).isTrue();
        }
    }

    @Test
    void aCreateWithAnAnswerLargerThanAnythingIsInDoubt() throws IOException {
        Reply huge = (socket, out) -> {
            WireServer.write(out, "HTTP/1.1 200 OK\r\n\r\n");
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i <= Transport.LARGEST_ANSWER >> 20; i++) {
                out.write(spaces);
            }
            socket.close();
        };
        try (WireServer server = new WireServer(huge);
                ScalewayClient client = client(server)) {
            assertThatThrownBy(() -> Calls.of(client).call(Thing.ADD, REQUEST))
                    .isInstanceOf(OutcomeUnknownException.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatUnpacksToMoreThanAnythingIsRefused() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(megabyte);
            }
        }
        Reply bomb = (socket, out) -> {
            WireServer.write(
                    out, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n");
            packed.writeTo(out);
            out.flush();
        };
        try (WireServer server = new WireServer(bomb);
                ScalewayClient client = client(server)) {
            assertThatThrownBy(() -> Calls.of(client).call(Thing.GET, "1"))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("larger than");
        }
    }

    @Test
    void aServerThatNeverAnswersIsLeftAfterTheTimeOfATry() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        Reply silence = (socket, out) -> await(over);
        try (WireServer server = new WireServer(silence);
                ScalewayClient client = client(server)) {
            Calls impatient = Calls.of(client.with(
                    options -> options.attemptTimeout(Duration.ofMillis(150)).retryPolicy(RetryPolicy.none())));
            assertThatThrownBy(() -> impatient.call(Thing.GET, "1"))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("no answer within 150 ms");
            assertThatThrownBy(() -> impatient.call(Thing.ADD, REQUEST)).isInstanceOf(OutcomeUnknownException.class);
        } finally {
            over.countDown();
        }
    }

    @Test
    void anErrorPageOfAProxyKeepsItsStatusItsRequestIdAndItsText() throws IOException {
        String page = "<html><head><title>502 Bad Gateway</title></head><body>" + "x".repeat(5000) + "</body></html>";
        try (WireServer server = new WireServer(says(502, "Content-Type: text/html\r\nX-Request-Id: 7a0c", page));
                ScalewayClient client = client(server)) {
            ServerException failure = catchThrowableOfType(
                    ServerException.class, () -> Calls.of(client).call(Thing.GET, "1"));

            assertThat(failure.status()).isEqualTo(502);
            assertThat(failure.requestId()).contains("7a0c");
            assertThat(failure.body()).hasSize(1024).startsWith("<html>");
            assertThat(failure).hasMessageContaining("get thing 1: server_error: 502 Bad Gateway");
        }
    }

    @Test
    void readableJsonIsReadWhateverItsType() throws IOException {
        try (WireServer server = new WireServer(
                        says(200, "Content-Type: text/plain", WEB),
                        says(203, "", WEB),
                        raw("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\n\r\n" + WEB));
                ScalewayClient client = client(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(Calls.of(client).call(Thing.GET, "1").name()).isEqualTo("web");
            }
            assertThat(server.received()).hasSize(3);
        }
    }

    private static boolean await(CountDownLatch latch) throws IOException {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
