package io.github.scw4j.core.internal.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.internal.error.ApiProblem.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every error in the recordings of the real API finds its kind, and nothing that it says is lost. */
class RecordedErrorsTest {
    private static final Path RECORDINGS = Path.of("..", "..", "shared", "recordings");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Kind> BY_TYPE = Map.of(
            "invalid_arguments", Kind.INVALID_ARGUMENTS,
            "permissions_denied", Kind.PERMISSIONS_DENIED,
            "not_found", Kind.NOT_FOUND,
            "transient_state", Kind.TRANSIENT_STATE);

    @ParameterizedTest
    @ValueSource(strings = {"k8s", "lb", "instance", "vpc", "ipam"})
    void everyRecordedErrorIsClassified(String group) throws IOException {
        Path file = RECORDINGS.resolve(group + ".jsonl.gz");
        assumeTrue(Files.exists(file), "no recordings beside the project: " + file);
        try (InputStream packed = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode exchange = JSON.readTree(line);
                if (exchange.path("status").asInt() >= 300) {
                    isClassified(exchange);
                }
            }
        }
    }

    private static void isClassified(JsonNode exchange) throws IOException {
        JsonNode body = exchange.path("responseBody");
        int status = exchange.path("status").asInt();
        Map<String, String> headers = new HashMap<>();
        exchange.path("headers")
                .properties()
                .forEach(one -> headers.put(one.getKey(), one.getValue().asText()));

        ApiProblem problem = Answers.answer(
                status,
                headers,
                body.isTextual() ? body.textValue().getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body));
        ApiException thrown = Answers.thrown(problem);

        String type = body.path("type").asText("");
        assertThat(problem.kind()).as(exchange.toString()).isEqualTo(BY_TYPE.getOrDefault(type, Kind.NOT_FOUND));
        assertThat(thrown.status()).isEqualTo(status);
        assertThat(thrown.type().orElse("")).isEqualTo(type);
        assertThat(thrown.apiMessage().orElse(""))
                .isEqualTo(body.path("message").asText(""));
        assertThat(thrown.requestId()).contains(headers.get("x-request-id"));
        for (JsonNode detail : body.path("details")) {
            detail.forEach(part -> {
                if (!part.asText().equals("constraint")) {
                    assertThat(thrown.getMessage()).contains(part.asText());
                }
            });
        }
        assertThat(thrown.getMessage())
                .contains(body.path("resource_id").asText(""))
                .contains(body.path("current_state").asText(""));
    }
}
