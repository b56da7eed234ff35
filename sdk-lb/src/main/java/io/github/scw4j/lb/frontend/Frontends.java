package io.github.scw4j.lb.frontend;

import static io.github.scw4j.lb.frontend.FrontendOperations.CREATE;
import static io.github.scw4j.lb.frontend.FrontendOperations.DELETE;
import static io.github.scw4j.lb.frontend.FrontendOperations.GET;
import static io.github.scw4j.lb.frontend.FrontendOperations.LIST;
import static io.github.scw4j.lb.frontend.FrontendOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/**
 * The ports that load balancers listen on, reached through {@code LoadBalancers.of(client).frontends()}. Every call may
 * throw a {@link CallException}.
 *
 * <p>A change is answered at once, and taken over by the load balancer's instances within seconds: wait for it with
 * {@code lbs().waiter(…).until(LoadBalancerReadiness.inSync())}.
 */
public final class Frontends {
    private final Calls calls;

    /** For the entry point. */
    public Frontends(Calls calls) {
        this.calls = calls;
    }

    /** All frontends of a load balancer ({@code ListFrontends}). */
    public Pages<Frontend> list(String lbId) {
        return list(lbId, ListFrontends.builder().build());
    }

    /** Some of them ({@code ListFrontends}). */
    public Pages<Frontend> list(String lbId, ListFrontends request) {
        return calls.pages(LIST, request, lbId);
    }

    /** The same with the request said in place. */
    public Pages<Frontend> list(String lbId, UnaryOperator<ListFrontends.Builder> request) {
        return list(lbId, request.apply(ListFrontends.builder()).build());
    }

    /**
     * Makes a frontend ({@code CreateFrontend}).
     *
     * <p>When the answer is lost, the frontend is looked for in the load balancer, by its port and its name, before it
     * is asked for again: a load balancer listens on a port once.
     */
    public Frontend create(String lbId, CreateFrontend request) {
        return calls.call(CREATE, request, lbId);
    }

    /** The same with the request said in place. */
    public Frontend create(String lbId, UnaryOperator<CreateFrontend.Builder> request) {
        return create(lbId, request.apply(CreateFrontend.builder()).build());
    }

    /** One frontend ({@code GetFrontend}). */
    public Frontend get(String frontendId) {
        return calls.call(GET, frontendId);
    }

    /**
     * Replaces what a frontend is ({@code UpdateFrontend}): whatever the request does not say goes back to its default.
     */
    public Frontend update(String frontendId, UpdateFrontend request) {
        return calls.call(UPDATE, request, frontendId);
    }

    /** Changes a frontend and keeps the rest as it was when it was read ({@code UpdateFrontend}). */
    public Frontend update(Frontend frontend, UnaryOperator<UpdateFrontend.Builder> change) {
        return update(frontend.id(), change.apply(frontend.toUpdate()).build());
    }

    /** Deletes a frontend with its routes and ACLs ({@code DeleteFrontend}). */
    public void delete(String frontendId) {
        calls.call(DELETE, frontendId);
    }
}
