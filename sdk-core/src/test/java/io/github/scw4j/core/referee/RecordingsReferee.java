package io.github.scw4j.core.referee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.CallSummary;
import io.github.scw4j.core.error.Outcome;
import io.github.scw4j.core.internal.call.ResponseDecoder;
import io.github.scw4j.core.internal.error.ErrorDecoder;
import io.github.scw4j.core.internal.json.Json;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.RequestShape;
import io.github.scw4j.core.internal.operation.ResponseShape;
import io.github.scw4j.core.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Takes every recorded exchange of the module's operations, in all files, through its models: answers decode and encode back
 * with nothing lost, request bodies can be built and say the same, errors become their exceptions; and so it is with every
 * answer that a newer or an older server might give. A module's test extends it.
 */
public abstract class RecordingsReferee {
    private final Json json = new Json();
    private final ResponseDecoder decoder = new ResponseDecoder(json);

    /** A class of the module. */
    protected abstract Class<?> anchor();

    @TestFactory
    Stream<DynamicTest> everyRecordedExchangeIsUnderstood() {
        Map<String, Operation<?, ?>> operations = new LinkedHashMap<>();
        DeclaredOperations.of(anchor()).forEach(operation -> operations.putIfAbsent(operation.toString(), operation));
        Set<String> products =
                operations.values().stream().map(Operation::product).collect(Collectors.toSet());
        List<Exchange> exchanges = Recordings.select(
                products, exchange -> operations.values().stream().anyMatch(exchange::isOf));
        assertThat(exchanges).as("recorded exchanges of the module").isNotEmpty();
        return operations.values().stream()
                .filter(operation -> exchanges.stream().anyMatch(exchange -> exchange.isOf(operation)))
                .map(operation -> dynamicTest(
                        operation.toString(),
                        () -> new Check(operation)
                                .all(exchanges.stream()
                                        .filter(exchange -> exchange.isOf(operation))
                                        .toList())));
    }

    /** All exchanges of one operation. */
    private final class Check {
        private final Operation<?, ?> operation;
        private final Contract contract;
        private final List<Contract.Field> answerFields;
        private final List<Contract.Field> bodyFields;
        private final List<Contract.Field> queryFields;
        private final List<String> problems = new ArrayList<>();
        private final Set<JsonNode> mutatedShapes = new HashSet<>();
        private int requests;
        private int answers;
        private int errors;
        private int mutations;

        Check(Operation<?, ?> operation) {
            this.operation = operation;
            contract = Contract.of(operation.product());
            JsonNode expected = contract.operation(operation.name());
            JsonNode answer = expected.path("response").path("type");
            answerFields = answer.isNull()
                    ? List.of()
                    : contract.fields(answer.asText()).stream()
                            .filter(field -> wrapper().map(field.name()::equals).orElse(true))
                            .toList();
            queryFields = Contract.fields(expected.path("query"));
            bodyFields = Contract.fields(expected.path("body").path("fields"));
        }

        /** The field around the one resource of an answer; what is beside it, such as a task that cannot be asked for, is dropped. */
        private Optional<String> wrapper() {
            return operation.response() instanceof ResponseShape.Wrapped<?> wrapped
                    ? Optional.of(wrapped.field())
                    : Optional.empty();
        }

        void all(List<Exchange> exchanges) {
            exchanges.forEach(this::one);
            System.out.printf(
                    "recordings: %s, %d exchanges: %d requests with a body or a query, %d answers of %d shapes, %d errors; %d mutated answers%n",
                    operation, exchanges.size(), requests, answers, mutatedShapes.size(), errors, mutations);
            assertThat(problems).isEmpty();
        }

        private void one(Exchange exchange) {
            try {
                if (operation.request() instanceof RequestShape.Body<?> body
                        && exchange.requestBody().isPresent()) {
                    request(
                            exchange,
                            body.type(),
                            exchange.requestBody().get(),
                            Equivalence.Reading.of(operation.method()),
                            bodyFields);
                }
                if (operation.request() instanceof RequestShape.Query<?> query) {
                    ObjectNode sent = exchange.query(queryFields).without(ContractReferee.PAGING);
                    if (!sent.isEmpty()) { // one that says nothing has nothing to lose
                        request(exchange, query.type(), sent, Equivalence.Reading.CREATE, queryFields);
                    }
                }
                if (exchange.status() >= 300) {
                    error(exchange);
                } else {
                    answer(exchange);
                }
            } catch (IOException | RuntimeException e) {
                problems.add(exchange + ": " + e);
            }
        }

        private void request(
                Exchange exchange,
                Class<?> type,
                JsonNode sent,
                Equivalence.Reading reading,
                List<Contract.Field> fields)
                throws IOException {
            requests++;
            Object request = json.reader(type).readValue(bytes(sent));
            differences(exchange + " request", reading, fields, sent, json.tree(request));
        }

        private void error(Exchange exchange) {
            errors++;
            CallSummary call = new CallSummary(operation.name(), operation.toString(), 1, Duration.ZERO, "");
            ApiException exception = ErrorDecoder.decode(exchange.status(), exchange::header, exchange.responseBytes())
                    .toException(call, Outcome.NOT_DONE);
            if (exception.getClass() == ApiException.class) {
                problems.add(exchange + " has no exception of its own: " + exchange.responseBody());
            }
        }

        private void answer(Exchange exchange) throws IOException {
            answers++;
            JsonNode body = exchange.responseBody();
            Object answer = decode(exchange.responseBytes());
            if (body.isObject()) {
                differences(exchange.toString(), Equivalence.Reading.ANSWER, answerFields, body, encode(answer));
                if (mutatedShapes.add(Shape.of(contract, answerFields, body))) { // most are alike
                    Mutation.of(contract, answerFields, wrapper(), body)
                            .forEach(mutation -> mutated(exchange, mutation));
                }
            }
        }

        private void mutated(Exchange exchange, Mutation mutation) {
            mutations++;
            try {
                JsonNode written = encode(decode(bytes(mutation.body())));
                differences(
                        exchange + " with " + mutation.description(),
                        Equivalence.Reading.ANSWER,
                        answerFields,
                        mutation.body(),
                        written);
            } catch (IOException e) {
                if (!mutation.takesIdentity()) {
                    problems.add(exchange + " with " + mutation.description() + ": " + e.getMessage());
                }
            }
        }

        private void differences(
                String where,
                Equivalence.Reading reading,
                List<Contract.Field> fields,
                JsonNode wire,
                JsonNode written) {
            Equivalence.differences(contract, reading, fields, wire, written).stream()
                    .map(difference -> where + ": " + difference)
                    .forEach(problems::add);
        }

        private Object decode(byte[] body) throws IOException {
            return decoder.decode(operation.response(), body, OptionalLong.empty());
        }

        private JsonNode encode(Object answer) {
            if (operation.response() instanceof ResponseShape.PageOf<?> shape) {
                Page<?> page = (Page<?>) answer;
                ObjectNode written = shape.keyedBy()
                        .map(key -> map(shape.field(), key, page.items()))
                        .orElseGet(() -> list(shape.field(), page.items()));
                page.totalCount().ifPresent(total -> written.put("total_count", total));
                return written;
            }
            if (operation.response() instanceof ResponseShape.ListOf<?> shape) {
                return list(shape.field(), (List<?>) answer);
            }
            if (operation.response() instanceof ResponseShape.Wrapped<?> shape) {
                return JsonNodeFactory.instance.objectNode().set(shape.field(), json.tree(answer));
            }
            return operation.response() instanceof ResponseShape.Json<?>
                    ? json.tree(answer)
                    : fail("the answer of " + operation + " is dropped");
        }

        private ObjectNode list(String field, List<?> items) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            ArrayNode array = object.putArray(field);
            items.forEach(item -> array.add(node(item)));
            return object;
        }

        private ObjectNode map(String field, String keyedBy, List<?> items) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            ObjectNode map = object.putObject(field);
            items.forEach(item -> {
                ObjectNode tree = json.tree(item);
                String key = tree.remove(keyedBy).asText();
                map.set(key, tree);
            });
            return object;
        }

        /** An item of a list, which may be a bare value. */
        private JsonNode node(Object item) {
            try {
                return json.readTree(json.write(item));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static byte[] bytes(JsonNode body) {
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }
}
