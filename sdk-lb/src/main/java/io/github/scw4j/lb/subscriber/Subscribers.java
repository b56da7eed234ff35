package io.github.scw4j.lb.subscriber;

import static io.github.scw4j.lb.subscriber.SubscriberOperations.CREATE;
import static io.github.scw4j.lb.subscriber.SubscriberOperations.DELETE;
import static io.github.scw4j.lb.subscriber.SubscriberOperations.GET;
import static io.github.scw4j.lb.subscriber.SubscriberOperations.LIST;
import static io.github.scw4j.lb.subscriber.SubscriberOperations.UPDATE;

import io.github.scw4j.core.error.CallException;
import io.github.scw4j.core.error.OutcomeUnknownException;
import io.github.scw4j.core.internal.operation.Calls;
import io.github.scw4j.core.page.Pages;
import java.util.function.UnaryOperator;

/**
 * Who is told when servers fail, reached through {@code LoadBalancers.of(client).subscribers()};
 * {@code lbs().subscribe(…)} says of which load balancer. Every call may throw a {@link CallException}.
 */
public final class Subscribers {
    private final Calls calls;

    /** For the entry point. */
    public Subscribers(Calls calls) {
        this.calls = calls;
    }

    /** All subscribers of the zone that the key may see ({@code ListSubscriber}). */
    public Pages<Subscriber> list() {
        return list(ListSubscribers.builder().build());
    }

    /** Some of them ({@code ListSubscriber}). */
    public Pages<Subscriber> list(ListSubscribers request) {
        return calls.pages(LIST, request);
    }

    /** The same with the request said in place. */
    public Pages<Subscriber> list(UnaryOperator<ListSubscribers.Builder> request) {
        return list(request.apply(ListSubscribers.builder()).build());
    }

    /**
     * Makes a subscriber ({@code CreateSubscriber}). Nothing tells one from another, so that this is never repeated where it may
     * have been carried out.
     *
     * @throws OutcomeUnknownException when the answer was lost: list the subscribers before trying again
     */
    public Subscriber create(CreateSubscriber request) {
        return calls.call(CREATE, request);
    }

    /** The same with the request said in place. */
    public Subscriber create(UnaryOperator<CreateSubscriber.Builder> request) {
        return create(request.apply(CreateSubscriber.builder()).build());
    }

    /** One subscriber ({@code GetSubscriber}). */
    public Subscriber get(String subscriberId) {
        return calls.call(GET, subscriberId);
    }

    /** Replaces what a subscriber is ({@code UpdateSubscriber}). */
    public Subscriber update(String subscriberId, UpdateSubscriber request) {
        return calls.call(UPDATE, request, subscriberId);
    }

    /** Changes a subscriber and keeps the rest as it was when it was read ({@code UpdateSubscriber}). */
    public Subscriber update(Subscriber subscriber, UnaryOperator<UpdateSubscriber.Builder> change) {
        return update(subscriber.id(), change.apply(subscriber.toUpdate()).build());
    }

    /** Deletes a subscriber ({@code DeleteSubscriber}). */
    public void delete(String subscriberId) {
        calls.call(DELETE, subscriberId);
    }
}
