package io.github.scw4j.lb.loadbalancer;

import io.github.scw4j.core.internal.operation.Nothing;
import io.github.scw4j.core.internal.operation.Operation;
import io.github.scw4j.core.page.Page;
import io.github.scw4j.lb.subscriber.Subscriber;
import java.util.Optional;

/** The operations on load balancers themselves. */
final class LoadBalancerOperations {
    private static final String ALL = "/lb/v1/zones/{zone}/lbs";
    private static final String ONE = ALL + "/{lb_id}";

    static final Operation<ListLoadBalancers, Page<LoadBalancer>> LIST = Operation.get("ListLBs", ALL)
            .query(ListLoadBalancers.class)
            .returnsPage("lbs", LoadBalancer.class, LoadBalancer::id)
            .oldestFirst("order_by", "created_at_asc");

    static final Operation<CreateLoadBalancer, LoadBalancer> CREATE = Operation.post("CreateLB", ALL)
            .body(CreateLoadBalancer.class)
            .fillProject("project_id", "organization_id")
            .returns(LoadBalancer.class);

    /** The same for a request that can be told from every other. */
    static final Operation<CreateLoadBalancer, LoadBalancer> CREATE_IDENTIFIED =
            CREATE.lookFirst(LoadBalancerCreation::find);

    static final Operation<Nothing, LoadBalancer> GET =
            Operation.get("GetLB", ONE).returns(LoadBalancer.class);

    static final Operation<UpdateLoadBalancer, LoadBalancer> UPDATE =
            Operation.put("UpdateLB", ONE).body(UpdateLoadBalancer.class).returns(LoadBalancer.class);

    static final Operation<DeleteLoadBalancer, Nothing> DELETE =
            Operation.delete("DeleteLB", ONE).query(DeleteLoadBalancer.class).goneAs(ids -> Nothing.NOTHING);

    /** The type to come shows from the first moment, in lower case. */
    static final Operation<MigrateLoadBalancer, LoadBalancer> MIGRATE = Operation.post("MigrateLB", ONE + "/migrate")
            .body(MigrateLoadBalancer.class)
            .returns(LoadBalancer.class)
            .readStateFirst((calls, sent) -> Optional.of(
                            calls.call(GET, sent.ids().get(0)))
                    .filter(lb -> lb.type().equalsIgnoreCase(sent.request().type())));

    static final Operation<SubscribeToLoadBalancer, LoadBalancer> SUBSCRIBE = Operation.post(
                    "SubscribeToLB", "/lb/v1/zones/{zone}/lb/{lb_id}/subscribe")
            .body(SubscribeToLoadBalancer.class)
            .returns(LoadBalancer.class)
            .readStateFirst(
                    (calls, sent) -> Optional.of(calls.call(GET, sent.ids().get(0)))
                            .filter(lb -> lb.subscriber()
                                    .map(Subscriber::id)
                                    .filter(sent.request().subscriberId()::equals)
                                    .isPresent()));

    static final Operation<Nothing, LoadBalancer> UNSUBSCRIBE = Operation.delete(
                    "UnsubscribeFromLB", "/lb/v1/zones/{zone}/lb/{lb_id}/unsubscribe")
            .returns(LoadBalancer.class)
            .readStateFirst(
                    (calls, sent) -> Optional.of(calls.call(GET, sent.ids().get(0)))
                            .filter(lb -> lb.subscriber().isEmpty()));

    private LoadBalancerOperations() {}
}
