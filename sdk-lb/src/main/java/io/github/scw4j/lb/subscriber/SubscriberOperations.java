package io.github.scw4j.lb.subscriber;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;

/** The operations on subscribers. */
final class SubscriberOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/subscribers";
    private static final String ONE = ALL + "/{subscriber_id}";

    static final Operation<ListSubscribers, Page<Subscriber>> LIST = Operation.get("ListSubscriber", ALL)
            .query(ListSubscribers.class)
            .returnsPage("subscribers", Subscriber.class, Subscriber::id)
            .oldestFirst("order_by", "created_at_asc");

    /** Names are not unique, and nothing says how old a subscriber is. */
    static final Operation<CreateSubscriber, Subscriber> CREATE = Operation.post("CreateSubscriber", ALL)
            .body(CreateSubscriber.class)
            .fillProject("project_id", "organization_id")
            .returns(Subscriber.class)
            .neverRepeated();

    static final Operation<Nothing, Subscriber> GET =
            Operation.get("GetSubscriber", ONE).returns(Subscriber.class);

    static final Operation<UpdateSubscriber, Subscriber> UPDATE =
            Operation.put("UpdateSubscriber", ONE).body(UpdateSubscriber.class).returns(Subscriber.class);

    static final Operation<Nothing, Nothing> DELETE = Operation.delete(
                    "DeleteSubscriber", "/lb/v1/zones/{zone}/lb/subscription/{subscriber_id}")
            .goneAs(ids -> Nothing.NOTHING);

    private SubscriberOperations() {}
}
