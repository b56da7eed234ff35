package io.github.scw4j.core.referee;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.core.internal.operation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One operation of the contract, and what there is of it.
 *
 * @param name as the contract calls it
 * @param method HTTP verb
 * @param path with its parameters
 * @param declared what a module says of it; empty when none has it
 * @param recorded how many recorded exchanges there are of it
 */
public record ContractCoverage(
        String name, String method, String path, Optional<Operation<?, ?>> declared, long recorded) {

    /** All operations of a product; skips the test where contract or recordings are absent. */
    public static List<ContractCoverage> of(String product, List<Class<?>> anchors) {
        Contract contract = Contract.of(product);
        List<Operation<?, ?>> declared = anchors.stream()
                .flatMap(anchor -> DeclaredOperations.of(anchor).stream())
                .filter(operation -> operation.product().equals(product))
                .toList();
        List<Exchange> exchanges = Recordings.select(Set.of(product), exchange -> true);
        return contract.operationNames().stream()
                .map(name -> of(contract.operation(name), declared, exchanges))
                .toList();
    }

    private static ContractCoverage of(JsonNode operation, List<Operation<?, ?>> all, List<Exchange> exchanges) {
        String name = operation.path("name").asText();
        String method = operation.path("http").asText();
        String path = operation.path("path").asText();
        String pattern = path.replaceAll("\\{\\w+}", "[^/]+");
        return new ContractCoverage(
                name,
                method,
                path,
                all.stream()
                        .filter(candidate -> candidate.name().equals(name))
                        .<Operation<?, ?>>map(candidate -> candidate)
                        .findFirst(),
                exchanges.stream()
                        .filter(exchange -> exchange.method().equals(method)
                                && exchange.path().matches(pattern))
                        .count());
    }
}
