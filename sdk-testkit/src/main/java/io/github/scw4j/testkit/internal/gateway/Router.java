package io.github.scw4j.testkit.internal.gateway;

import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Product;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the operation of a request among those of the contract, and among them those that this server has. */
final class Router {

    private record Template(
            String method, List<String> segments, String product, String name, Optional<Operation> operation) {

        Optional<Map<String, String>> match(String requestMethod, List<String> path) {
            if (!method.equals(requestMethod) || path.size() != segments.size()) {
                return Optional.empty();
            }
            Map<String, String> parameters = new LinkedHashMap<>();
            for (int i = 0; i < path.size(); i++) {
                if (segments.get(i).startsWith("{")) {
                    if (path.get(i).isEmpty()) {
                        return Optional.empty();
                    }
                    parameters.put(segments.get(i).substring(1, segments.get(i).length() - 1), path.get(i));
                } else if (!segments.get(i).equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(parameters);
        }
    }

    private final List<Template> templates = new ArrayList<>();

    Router(List<Product> products) {
        Map<String, Operation> had = new HashMap<>();
        for (Product product : products) {
            product.operations().forEach(operation -> had.put(product.name() + " " + operation.name(), operation));
        }
        for (String line : contract()) {
            String[] parts = line.split(" ", 4);
            Optional<Operation> operation = Optional.ofNullable(had.remove(parts[2] + " " + parts[3]));
            operation.ifPresent(own -> requireSame(own, parts[0], parts[1]));
            templates.add(new Template(parts[0], List.of(parts[1].split("/", -1)), parts[2], parts[3], operation));
        }
        if (!had.isEmpty()) {
            throw new IllegalStateException("not in the contract: " + had.keySet());
        }
    }

    private static void requireSame(Operation own, String method, String path) {
        if (!own.method().equals(method) || !own.path().equals(path)) {
            throw new IllegalStateException(own.name() + " is " + own.method() + " " + own.path() + " here and "
                    + method + " " + path + " in the contract");
        }
    }

    private static List<String> contract() {
        try (var in = Product.class.getResourceAsStream("contract.txt")) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks contract.txt");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read contract.txt", e);
        }
    }

    Optional<Route> find(String method, String path) {
        List<String> segments =
                Arrays.stream(path.split("/", -1)).map(Router::decode).toList();
        String verb = method.equals("HEAD") ? "GET" : method;
        for (Template template : templates) {
            Optional<Map<String, String>> parameters = template.match(verb, segments);
            if (parameters.isPresent()) {
                return Optional.of(
                        new Route(template.product(), template.name(), template.operation(), parameters.get()));
            }
        }
        return Optional.empty();
    }

    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment; // matches no template, so that the answer is the one for an unknown path
        }
    }
}
