package io.github.scw4j.testkit.internal.gateway;

import io.github.scw4j.testkit.internal.wire.Operation;
import java.util.Map;
import java.util.Optional;

/**
 * Where a request leads.
 *
 * @param product product of the contract, for example {@code k8s}
 * @param operationName name of the operation
 * @param operation what answers it, empty where this server has nothing
 * @param pathParameters values of the path's parameters
 */
record Route(String product, String operationName, Optional<Operation> operation, Map<String, String> pathParameters) {}
