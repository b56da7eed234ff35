package io.github.scw4j.k8s.pool;

import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Repeating.Sent;
import java.util.Optional;

/** Whether a pool whose upgrade got no answer is being upgraded: it shows the version to come from the first moment. */
final class PoolUpgrade {
    private PoolUpgrade() {}

    static Optional<Pool> find(Calls calls, Sent<UpgradePool> sent) {
        return Optional.of(calls.call(PoolOperations.GET, sent.ids().get(0)))
                .filter(pool -> pool.version().equals(sent.request().version()));
    }
}
