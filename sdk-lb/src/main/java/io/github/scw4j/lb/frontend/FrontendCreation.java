package io.github.scw4j.lb.frontend;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Finds the frontend whose creation got no answer: a load balancer listens on a port once. */
final class FrontendCreation {
    private FrontendCreation() {}

    static Optional<Frontend> find(Calls calls, Sent<CreateFrontend> sent) {
        ListFrontends alike =
                ListFrontends.builder().name(sent.request().name()).build();
        return calls.pages(FrontendOperations.LIST, alike, sent.ids().get(0)).stream()
                .filter(frontend -> says(frontend, sent.request()) && sent.mayHaveMade(frontend.createdAt()))
                .findFirst();
    }

    private static boolean says(Frontend frontend, CreateFrontend request) {
        return frontend.inboundPort() == request.inboundPort()
                && frontend.name().equals(request.name());
    }
}
