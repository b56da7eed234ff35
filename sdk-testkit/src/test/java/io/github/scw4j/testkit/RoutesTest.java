package io.github.scw4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoutesTest {

    private static final String NIL = "00000000-0000-0000-0000-000000000000";

    private final EmbeddedScaleway scaleway = EmbeddedScaleway.builder()
            .startingAt(Instant.parse("2026-08-18T09:15:22Z"))
            .start();
    private final Wire wire = new Wire(scaleway);

    @AfterEach
    void close() {
        scaleway.close();
    }

    @Test
    void aPathOfNoContractIsNotFoundAsTheGatewaySaysIt() {
        Wire.Reply reply = wire.get("/k8s/v1/regions/fr-par/nothing");
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.raw().body()).isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(wire.get("/k8s/v1/regions/fr-par/clusters/fr-par/" + NIL)
                        .raw()
                        .body())
                .isEqualTo("{\"message\":\"Not Found\"}");
        assertThat(wire.get(Wire.k8s("clusters/")).status()).isEqualTo(404);
    }

    @Test
    void aMissingClusterIsNotFoundWithItsId() {
        Wire.Reply reply = wire.get(Wire.k8s("clusters/" + NIL));
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.raw().body())
                .isEqualTo("{\"type\":\"not_found\",\"message\":\"resource is not found\",\"resource\":\"cluster\","
                        + "\"resource_id\":\"" + NIL + "\"}");
    }

    @Test
    void aClusterIsNotFoundInAnotherRegion() {
        String id = wire.createCluster("here").text("id");
        assertThat(wire.get("/k8s/v1/regions/nl-ams/clusters/" + id).status()).isEqualTo(404);
    }

    @Test
    void noKeyTheKeyOfZerosAndWhatIsNoUuidAreDenied() {
        for (String token : new String[] {"", NIL, "not-a-uuid", "SCW12345678901234567"}) {
            Wire.Reply reply = new Wire(scaleway, token).get(Wire.k8s("clusters"));
            assertThat(reply.status()).as(token).isEqualTo(401);
            assertThat(reply.text("type")).isEqualTo("denied_authentication");
            assertThat(reply.text("method")).isEqualTo("api_key");
        }
        assertThat(new Wire(scaleway, "6d8bd1e5-4a4b-4d3c-9b0e-0f3a3a5f2a11")
                        .get(Wire.k8s("clusters"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerTellsVirtualTimeAndARequestId() {
        scaleway.clock().advance(Duration.ofHours(1));
        var headers = wire.get(Wire.k8s("clusters")).raw().headers();
        assertThat(headers.firstValue("date")).contains("Tue, 18 Aug 2026 10:15:22 GMT");
        assertThat(headers.firstValue("x-request-id").orElse("")).hasSize(36);
        assertThat(headers.firstValue("server").orElse("")).startsWith("Scaleway API Gateway (fr-par-1;edge");
        assertThat(headers.firstValue("content-type")).contains("application/json");
    }

    @Test
    void aBodyThatIsNotJsonIsRefused() {
        Wire.Reply reply = wire.post(Wire.k8s("clusters"), "{oops");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("type")).isEqualTo("invalid_arguments");
        assertThat(wire.post(Wire.k8s("clusters"), "[1]").status()).isEqualTo(400);
    }

    @Test
    void aChunkedBodyIsRead() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(scaleway.url() + Wire.vpc("private-networks")))
                .header("x-auth-token", scaleway.secretKey())
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofString("{\"name\":\"in-chunks\"}")))
                .build();
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("in-chunks");
    }
}
