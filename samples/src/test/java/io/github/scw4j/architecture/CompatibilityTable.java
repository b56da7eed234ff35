package io.github.scw4j.architecture;

import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.internal.operation.ResponseShape;
import io.github.scw4j.core.referee.ContractCoverage;
import io.github.scw4j.testkit.EmbeddedScaleway;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every operation of every API: whether the client has it, the embedded Scaleway has it, traffic of it was recorded, it can be waited for. */
final class CompatibilityTable {
    private static final String ID = "11111111-1111-4111-8111-111111111111";
    private static final int NOT_IMPLEMENTED = 501;

    private static final String HEAD = """
            # Compatibility

            Every operation of the APIs that scw4j speaks, as their contract names them. This page is made by a test (`CompatibilityTableTest`), which fails when it is no longer true.

            - **client**: the SDK has it, and every field of it was held against the contract.
            - **embedded**: the embedded Scaleway answers it; what it lacks it refuses with `501`.
            - **recorded**: exchanges of real traffic that were taken through the models, plain and mutated. An operation without any is built from the contract alone.
            - **wait**: what waits for it to be through.
            """;

    private final EmbeddedScaleway scaleway;
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Class<?>> anchors;
    private final Map<Class<?>, String> waiters;

    CompatibilityTable(EmbeddedScaleway scaleway, List<Class<?>> anchors) {
        this.scaleway = scaleway;
        this.anchors = anchors;
        this.waiters = WaiterMethods.of(anchors);
    }

    /** The page; products by their name in paths, with their title. */
    String page(Map<String, String> products) throws IOException, InterruptedException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Map.Entry<String, String> product : products.entrySet()) {
            append(page, product.getValue(), ContractCoverage.of(product.getKey(), anchors));
        }
        return page.toString();
    }

    private void append(StringBuilder page, String title, List<ContractCoverage> operations)
            throws IOException, InterruptedException {
        List<String> rows = new ArrayList<>();
        int inClient = 0;
        int embedded = 0;
        for (ContractCoverage operation : operations) {
            boolean isEmbedded = isEmbedded(operation);
            inClient += operation.declared().isPresent() ? 1 : 0;
            embedded += isEmbedded ? 1 : 0;
            rows.add("| `" + operation.name() + "` | "
                    + mark(operation.declared().isPresent()) + " | " + mark(isEmbedded)
                    + " | " + (operation.recorded() == 0 ? "" : operation.recorded()) + " | "
                    + waiter(operation, operations)
                            .map(name -> "`" + name + "`")
                            .orElse("") + " |\n");
        }
        page.append("\n## ")
                .append(title)
                .append("\n\n")
                .append(inClient)
                .append(" of ")
                .append(operations.size());
        page.append(" operations in the client, ").append(embedded).append(" in the embedded Scaleway.\n\n");
        page.append("| operation | client | embedded | recorded | wait |\n|---|---|---|--:|---|\n");
        rows.forEach(page::append);
    }

    private static String mark(boolean there) {
        return there ? "yes" : "";
    }

    private boolean isEmbedded(ContractCoverage operation) throws IOException, InterruptedException {
        String path = operation
                .path()
                .replace("{region}", "fr-par")
                .replace("{zone}", "fr-par-1")
                .replaceAll("\\{\\w+}", ID);
        HttpRequest request = HttpRequest.newBuilder(URI.create(scaleway.url() + path))
                .header("X-Auth-Token", scaleway.environment().get("SCW_SECRET_KEY"))
                .method(
                        operation.method(),
                        BodyPublishers.ofString(operation.method().equals("GET") ? "" : "{}"))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode() != NOT_IMPLEMENTED;
    }

    /** Of what a change answers with; else of what it acts on: what is read at the nearest path above. */
    private Optional<String> waiter(ContractCoverage operation, List<ContractCoverage> all) {
        if (operation.method().equals("GET") || operation.declared().isEmpty()) {
            return Optional.empty();
        }
        return answer(operation)
                .map(waiters::get)
                .or(() -> all.stream()
                        .filter(read ->
                                read.method().equals("GET") && operation.path().startsWith(read.path()))
                        .max(Comparator.comparingInt(read -> read.path().length()))
                        .flatMap(CompatibilityTable::answer)
                        .map(waiters::get));
    }

    private static Optional<Class<?>> answer(ContractCoverage operation) {
        return operation.declared().map(Operation::response).flatMap(CompatibilityTable::type);
    }

    private static Optional<Class<?>> type(ResponseShape<?> shape) {
        if (shape instanceof ResponseShape.Json<?> json) {
            return Optional.of(json.type());
        }
        return shape instanceof ResponseShape.Wrapped<?> wrapped ? Optional.of(wrapped.type()) : Optional.empty();
    }
}
