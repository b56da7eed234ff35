package io.github.scw4j.testkit.internal.lb;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Json;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Subscribers: list, create, get, update, delete; and which one of them a load balancer has. */
final class SubscriberOperations {

    private static final String ALL = "/lb/v1/zones/{zone}/subscribers";
    private static final String ONE = ALL + "/{subscriber_id}";
    private static final String OF_LB = "/lb/v1/zones/{zone}/lb/{lb_id}";
    private static final Map<String, Comparator<Subscriber>> ORDERS = Map.of(
            "created_at", Comparator.comparing(subscriber -> subscriber.createdAt),
            "name", Comparator.comparing(subscriber -> subscriber.name));

    private final LoadBalancing product;

    SubscriberOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListSubscriber", "GET", ALL, this::list),
                new Operation("CreateSubscriber", "POST", ALL, this::create),
                new Operation(
                        "GetSubscriber",
                        "GET",
                        ONE,
                        request -> Answer.ok(of(request).json())),
                new Operation("UpdateSubscriber", "PUT", ONE, this::update),
                new Operation(
                        "DeleteSubscriber",
                        "DELETE",
                        "/lb/v1/zones/{zone}/lb/subscription/{subscriber_id}",
                        this::delete),
                new Operation("SubscribeToLB", "POST", OF_LB + "/subscribe", this::subscribe),
                new Operation("UnsubscribeFromLB", "DELETE", OF_LB + "/unsubscribe", this::unsubscribe));
    }

    private Subscriber of(Request request) {
        return product.subscribers.of(request, "subscriber_id");
    }

    private Answer list(Request request) {
        return Page.of(
                        request,
                        product.subscribers.all(),
                        subscriber -> matches(subscriber, request),
                        ORDERS,
                        "created_at_asc")
                .answer("subscribers", Subscriber::json);
    }

    private static boolean matches(Subscriber subscriber, Request request) {
        Query query = request.query();
        return subscriber.zone().equals(request.path("zone"))
                && query.text("name").map(subscriber.name::contains).orElse(true)
                && query.text("project_id").map(subscriber.projectId::equals).orElse(true)
                && query.text("organization_id")
                        .map(subscriber.organizationId::equals)
                        .orElse(true);
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        String projectId = product.world.project(arguments);
        String name = arguments.requiredText("name", 255);
        ObjectNode config = config(arguments);
        arguments.verify();
        Subscriber subscriber = new Subscriber(
                product.world.ids().next(),
                request.path("zone"),
                projectId,
                product.world.organizationId(),
                name,
                config,
                product.stamps.next(request.now()));
        product.subscribers.add(subscriber);
        return Answer.ok(subscriber.json());
    }

    private static ObjectNode config(Arguments arguments) {
        boolean email = arguments.has("email_config");
        arguments.require(
                email != arguments.has("webhook_config"), "config", "exactly one of email_config and webhook_config");
        ObjectNode config = Json.object();
        arguments
                .nested("email_config")
                .ifPresent(sent -> config.putObject("email_config").put("email", sent.requiredText("email", 255)));
        arguments
                .nested("webhook_config")
                .ifPresent(sent -> config.putObject("webhook_config").put("uri", sent.requiredText("uri", 2048)));
        return config;
    }

    private Answer update(Request request) {
        Subscriber subscriber = of(request);
        Arguments arguments = request.arguments();
        String name = arguments.requiredText("name", 255);
        ObjectNode config = config(arguments);
        arguments.verify();
        subscriber.name = name;
        subscriber.config = config;
        return Answer.ok(subscriber.json());
    }

    private Answer delete(Request request) {
        Subscriber subscriber = of(request);
        product.subscribers.remove(subscriber);
        product.lbs.all().stream().filter(lb -> lb.subscriber == subscriber).forEach(lb -> lb.subscriber = null);
        return Answer.noContent();
    }

    private Answer subscribe(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        Arguments arguments = request.arguments();
        String id = arguments.requiredText("subscriber_id", 100);
        arguments.verify();
        lb.subscriber = product.subscribers.of(lb.zone(), id);
        return Answer.ok(lb.json(View.READING));
    }

    private Answer unsubscribe(Request request) {
        LoadBalancer lb = product.lbs.of(request, "lb_id");
        lb.subscriber = null;
        return Answer.ok(lb.json(View.READING));
    }
}
