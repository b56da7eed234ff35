package io.github.scw4j.vpc.privatenetwork;

import io.github.scw4j.core.CallOptions;
import io.github.scw4j.core.RetryPolicy;
import io.github.scw4j.core.error.ApiException;
import io.github.scw4j.core.error.PreconditionFailedException;
import io.github.scw4j.core.error.ServerException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.waiting.Goal;
import io.github.scw4j.core.internal.waiting.Watched;
import io.github.scw4j.core.page.Pages;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Watches a private network by trying to delete it: nothing else tells whether something is still in it. */
final class Deletion implements Watched<PrivateNetwork, Nothing> {
    private static final int INTERNAL_ERROR = 500;

    private final Calls calls;
    private final Calls once;
    private final String privateNetworkId;

    Deletion(Calls calls, String privateNetworkId) {
        this.calls = calls;
        // the next look is the repeat; meanwhile other waits want the poller's thread
        this.once =
                calls.with(CallOptions.builder().retryPolicy(RetryPolicy.none()).build());
        this.privateNetworkId = privateNetworkId;
    }

    @Override
    public String kind() {
        return "private network";
    }

    @Override
    public String place() {
        return calls.region().id();
    }

    @Override
    public Object group() {
        return List.of(kind(), place(), privateNetworkId);
    }

    @Override
    public PrivateNetwork get(String id) {
        try {
            once.call(PrivateNetworkOperations.DELETE, id);
        } catch (ApiException e) {
            if (!isInUse(e)) {
                throw e;
            }
        }
        return once.call(PrivateNetworkOperations.GET, id);
    }

    /** The server has said so with a plain 500 for years. */
    private static boolean isInUse(ApiException e) {
        return e instanceof PreconditionFailedException refused && refused.isStillInUse()
                || e instanceof ServerException && e.status() == INTERNAL_ERROR;
    }

    @Override
    public Pages<PrivateNetwork> list() {
        return calls.pages(
                PrivateNetworkOperations.LIST,
                ListPrivateNetworks.builder()
                        .addPrivateNetworkIds(privateNetworkId)
                        .build());
    }

    @Override
    public String id(PrivateNetwork network) {
        return network.id();
    }

    @Override
    public String name(PrivateNetwork network) {
        return network.name();
    }

    @Override
    public String status(PrivateNetwork network) {
        return "in use";
    }

    @Override
    public Optional<Instant> updatedAt(PrivateNetwork network) {
        return network.updatedAt();
    }

    @Override
    public Goal<PrivateNetwork> goal(Nothing goal) {
        throw new UnsupportedOperationException("a private network has no state to wait for but its end");
    }
}
