package io.github.scw4j.lb.backend;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/**
 * Finds the backend whose creation got no answer: within its load balancer, by its name, what it forwards to, and its
 * age.
 */
final class BackendCreation {
    private BackendCreation() {}

    static Optional<Backend> find(Calls calls, Sent<CreateBackend> sent) {
        ListBackends alike = ListBackends.builder().name(sent.request().name()).build();
        return calls.pages(BackendOperations.LIST, alike, sent.ids().get(0)).stream()
                .filter(backend -> says(backend, sent.request()) && sent.mayHaveMade(backend.createdAt()))
                .findFirst();
    }

    private static boolean says(Backend backend, CreateBackend request) {
        return backend.name().equals(request.name())
                && backend.forwardProtocol().equals(request.forwardProtocol())
                && backend.forwardPort() == request.forwardPort();
    }
}
