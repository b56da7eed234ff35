package io.github.scw4j.k8s.pool;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Finds the pool whose creation got no answer: names are unique in a cluster. */
final class PoolCreation {
    private PoolCreation() {}

    static Optional<Pool> find(Calls calls, Sent<PoolSpec> sent) {
        String name = sent.request().name();
        ListPools alike = ListPools.builder().name(name).build();
        return calls.pages(PoolOperations.LIST, alike, sent.ids().get(0)).stream()
                .filter(pool -> pool.name().equals(name) && sent.mayHaveMade(pool.createdAt()))
                .findFirst();
    }
}
