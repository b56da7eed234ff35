package io.github.scw4j.core.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.operation.HttpMethod;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.RequestShape;
import io.github.scw4j.core.internal.operation.ResponseShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds every operation constant of a module against the contract: method, path, query, body, answer, enumerations. Nothing may
 * be missing, and nothing invented. A module's test extends it.
 */
public abstract class ContractReferee {
    /** The pager's own. */
    static final Set<String> PAGING = Set.of("page", "page_size", "per_page");

    /** As many as a one-of has members; each of them gets its turn. */
    private static final int MOST_ALTERNATIVES = 7;

    private final Json json = new Json();
    private final WireModel model = new WireModel(json);

    /** A class of the module. */
    protected abstract Class<?> anchor();

    /** The operations that the module has, by product; an empty set stands for all of the product's. */
    protected abstract Map<String, Set<String>> scope();

    /** Fields that deliberately differ from the contract, as {@code Message.field}; the test that names them says why. */
    protected Set<String> knownDeviations() {
        return Set.of();
    }

    /** Fields that a request demands although the contract does not, as {@code Message.field}: a person must decide them. */
    protected Set<String> demanded() {
        return Set.of();
    }

    /** Sample values for text with a form of its own, by {@code Message.field} or {@code field}. */
    protected Map<String, String> samples() {
        return Map.of();
    }

    @Test
    void noOperationIsMissingAndNoneInvented() {
        Map<String, Set<String>> scope = scope();
        Set<String> expected = new LinkedHashSet<>();
        scope.forEach(
                (product, names) -> (names.isEmpty() ? Contract.of(product).operationNames() : names)
                        .forEach(name -> expected.add(product + " " + name)));
        List<String> declared = DeclaredOperations.of(anchor()).stream()
                .map(Operation::toString)
                .distinct()
                .toList();

        assertThat(declared).containsExactlyInAnyOrderElementsOf(expected);
        scope.forEach((product, names) -> System.out.printf(
                "contract: %s, %d of %d operations%n",
                product,
                declared.stream().filter(name -> name.startsWith(product + " ")).count(),
                Contract.of(product).operationNames().size()));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsTheContracts() {
        return DeclaredOperations.of(anchor()).stream()
                .map(operation -> dynamicTest(operation.toString(), () -> check(operation)));
    }

    private void check(Operation<?, ?> operation) {
        Contract contract = Contract.of(operation.product());
        JsonNode expected = contract.operation(operation.name());
        assertThat(operation.method().name()).isEqualTo(expected.path("http").asText());
        assertThat(operation.path()).hasToString(expected.path("path").asText());
        assertThat(operation.path().parameters())
                .isEqualTo(Contract.elements(expected.path("pathParams"))
                        .map(JsonNode::asText)
                        .toList());
        List<String> problems = new ArrayList<>();
        checkRequest(contract, expected, operation, problems);
        checkResponse(contract, expected, operation, problems);
        assertThat(problems).isEmpty();
    }

    private void checkRequest(Contract contract, JsonNode expected, Operation<?, ?> operation, List<String> problems) {
        List<Contract.Field> query = Contract.fields(expected.path("query"));
        List<Contract.Field> body = Contract.fields(expected.path("body").path("fields"));
        String kind = expected.path("body").path("kind").asText();
        boolean hasBody = kind.equals("json");
        String name = expected.path("request").asText();
        if (operation.request() instanceof RequestShape.Query<?> shape) {
            assertThat(query).as("the contract has query parameters").isNotEmpty();
            assertThat(Set.copyOf(shape.commaJoined()))
                    .isEqualTo(Set.copyOf(query.stream()
                            .filter(field -> field.encoding().equals("csv"))
                            .map(Contract.Field::name)
                            .toList()));
            compare(contract, name, query, shape.type(), problems);
        } else if (operation.request() instanceof RequestShape.Body<?> shape) {
            assertThat(body).as("the contract has a body").isNotEmpty();
            compare(contract, name, body, shape.type(), problems);
            checkMinimal(contract, expected, operation.method(), shape.type(), problems);
            checkFilled(expected, shape);
        } else if (operation.request() instanceof RequestShape.EmptyBody) {
            assertThat(hasBody && body.isEmpty())
                    .as("the contract has an empty body")
                    .isTrue();
        } else if (operation.request() instanceof RequestShape.Text text) {
            assertThat(kind).as("the kind of body").isEqualTo("raw");
            assertThat(text.contentType())
                    .isEqualTo(expected.path("body").path("contentType").asText());
        } else {
            assertThat(kind).as("the kind of body").isIn("", "none");
            assertThat(query.stream().map(Contract.Field::name).filter(field -> !PAGING.contains(field)))
                    .as("query parameters")
                    .isEmpty();
        }
    }

    private void checkFilled(JsonNode expected, RequestShape.Body<?> shape) {
        Set<String> filled = new HashSet<>();
        expected.path("clientDefaults").properties().forEach(entry -> {
            if (entry.getValue().asText().equals("projectId")) {
                filled.add(entry.getKey());
            }
        });
        Set<String> declared = new HashSet<>();
        shape.filled().stream()
                .filter(one -> one.source() == RequestShape.ClientDefault.PROJECT)
                .forEach(one -> declared.add(one.field()));
        assertThat(declared).as("fields that the client's project fills").isEqualTo(filled);
    }

    private void checkResponse(Contract contract, JsonNode expected, Operation<?, ?> operation, List<String> problems) {
        JsonNode response = expected.path("response");
        String message = response.path("type").asText("");
        if (response.path("raw").asBoolean()) {
            assertThat(operation.response()).isInstanceOf(ResponseShape.Text.class);
            return;
        }
        if (response.path("type").isNull()) {
            assertThat(operation.response()).isInstanceOf(ResponseShape.None.class);
            return;
        }
        List<Contract.Field> fields = contract.fields(message);
        if (operation.response() instanceof ResponseShape.Json<?> shape) {
            compare(contract, message, fields, shape.type(), problems);
        } else if (operation.response() instanceof ResponseShape.ListOf<?> shape) {
            assertThat(expected.path("paginated").asBoolean()).as("paged").isFalse();
            compareItems(contract, fields, shape.field(), shape.type(), problems);
        } else if (operation.response() instanceof ResponseShape.PageOf<?> shape) {
            assertThat(expected.path("paginated").asBoolean()).as("paged").isTrue();
            assertThat(shape.paging().sizeParameter())
                    .isEqualTo(expected.path("pagination").path("size").asText());
            assertThat(shape.keyedBy().isPresent())
                    .as("a map")
                    .isEqualTo(expected.path("listIsMap").asBoolean());
            compareItems(contract, fields, shape.field(), shape.type(), shape.keyedBy(), problems);
        } else if (operation.response() instanceof ResponseShape.Wrapped<?> shape) {
            compareItems(contract, fields, shape.field(), shape.type(), problems);
        } else if (operation.response() instanceof ResponseShape.Text) {
            assertThat(message).as("only files can be had as they are").isEqualTo("file");
        } else {
            problems.add("the answer " + message + " is dropped");
        }
    }

    private void compareItems(
            Contract contract, List<Contract.Field> fields, String field, Class<?> type, List<String> problems) {
        compareItems(contract, fields, field, type, Optional.empty(), problems);
    }

    private void compareItems(
            Contract contract,
            List<Contract.Field> fields,
            String field,
            Class<?> type,
            Optional<String> keyedBy,
            List<String> problems) {
        Contract.Field items = fields.stream()
                .filter(one -> one.message().isPresent() || one.repeated())
                .findFirst()
                .orElseThrow();
        assertThat(field).isEqualTo(items.name());
        if (items.message().isPresent()) {
            String message = items.message().get();
            List<Contract.Field> itemFields = new ArrayList<>(contract.fields(message));
            keyedBy.map(Contract.Field::text).ifPresent(itemFields::add);
            compare(contract, message, itemFields, type, problems);
        } else {
            ModelReferee referee = new ModelReferee(contract, model, knownDeviations());
            referee.compareValue(items, type);
            problems.addAll(referee.problems());
        }
    }

    /** The same fields of fitting types; and each is really read and written by the model. */
    private void compare(
            Contract contract, String message, List<Contract.Field> fields, Class<?> type, List<String> problems) {
        ModelReferee referee = new ModelReferee(contract, model, knownDeviations());
        referee.compare(message, fields, type, PAGING);
        problems.addAll(referee.problems());
        Samples samples = new Samples(contract, samples());
        List<Contract.Field> sampled = undisputed(message, fields);
        for (int turn = 0; turn < MOST_ALTERNATIVES; turn++) {
            ObjectNode sample = samples.full(message, sampled, turn);
            sample.remove(PAGING);
            try {
                JsonNode written = json.tree(read(sample, type));
                problems.addAll(
                        Equivalence.differences(contract, Equivalence.Reading.UPDATE, sampled, sample, written));
            } catch (IOException | RuntimeException e) {
                problems.add(message + " " + sample + ": " + e.getMessage());
            }
        }
    }

    /** What is required is sent, what is optional is not unless it was set. */
    private void checkMinimal(
            Contract contract, JsonNode expected, HttpMethod method, Class<?> type, List<String> problems) {
        String message = expected.path("request").asText();
        List<Contract.Field> fields =
                undisputed(message, Contract.fields(expected.path("body").path("fields")));
        Samples samples = new Samples(contract, samples());
        Set<String> named = new HashSet<>();
        expected.path("clientDefaults").properties().forEach(entry -> {
            if (entry.getValue().asText().startsWith("randomName")) {
                named.add(entry.getKey());
            }
        });
        fields.stream()
                .map(Contract.Field::name)
                .filter(field -> demanded().contains(message + "." + field))
                .forEach(named::add);
        ObjectNode minimal = samples.minimal(message, fields, named);
        try {
            JsonNode written = json.tree(read(minimal, type));
            Equivalence.Reading reading =
                    method == HttpMethod.PUT ? Equivalence.Reading.REPLACEMENT : Equivalence.Reading.UPDATE;
            problems.addAll(Equivalence.differences(contract, reading, fields, minimal, written));
        } catch (IOException | RuntimeException e) {
            problems.add(message + " demands more than the contract, " + minimal + ": " + e.getMessage());
        }
    }

    private List<Contract.Field> undisputed(String message, List<Contract.Field> fields) {
        return fields.stream()
                .filter(field -> !knownDeviations().contains(message + "." + field.name()))
                .toList();
    }

    private Object read(JsonNode sample, Class<?> type) throws IOException {
        return json.reader(type).readValue(sample.toString().getBytes(StandardCharsets.UTF_8));
    }
}
