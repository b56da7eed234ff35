package io.github.scw4j.core.internal.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.scw4j.core.error.ApiException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every type of the contract has the exception of its name, whatever the status that it comes with. */
class ContractErrorsTest {
    private static final Path CONTRACT = Path.of("..", "..", "shared", "api", "errors.json");

    @Test
    void everyTypeOfTheContractHasItsException() throws IOException {
        assumeTrue(Files.exists(CONTRACT), "no contract beside the project: " + CONTRACT);
        JsonNode contract = new JsonMapper().readTree(CONTRACT.toFile());
        assertThat(contract.path("standard")).hasSizeGreaterThanOrEqualTo(12);
        for (JsonNode error : contract.path("standard")) {
            List<String> types = new ArrayList<>(List.of(error.path("type").textValue()));
            error.path("aliases").forEach(alias -> types.add(alias.textValue()));
            for (String type : types) {
                for (int status : new int[] {error.path("http").path(0).intValue(), 400, 503}) {
                    ApiException thrown =
                            Answers.thrown(Answers.answer(status, "{\"type\":\"" + type + "\",\"message\":\"m\"}"));
                    assertThat(thrown.getClass().getSimpleName())
                            .isEqualTo(error.path("js").textValue().replaceFirst("Error$", "Exception"));
                    assertThat(thrown.type()).contains(type);
                }
            }
        }
    }
}
