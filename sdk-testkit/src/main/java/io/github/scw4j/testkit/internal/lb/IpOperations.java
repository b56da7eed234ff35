package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Flexible addresses: list, book, get, update, release. */
final class IpOperations {

    private static final String ALL = "/lb/v1/zones/{zone}/ips";
    private static final String ONE = ALL + "/{ip_id}";
    private static final Map<String, Comparator<Ip>> ORDERS = Map.of("address", Ip.BY_ADDRESS);

    private final LoadBalancing product;

    IpOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListIPs", "GET", ALL, this::list),
                new Operation("CreateIP", "POST", ALL, this::create),
                new Operation(
                        "GetIP", "GET", ONE, request -> Answer.ok(of(request).json())),
                new Operation("UpdateIP", "PATCH", ONE, this::update),
                new Operation("ReleaseIP", "DELETE", ONE, this::release));
    }

    private Ip of(Request request) {
        return product.ips.of(request, "ip_id");
    }

    private Answer list(Request request) {
        return Page.of(request, product.ips.all(), ip -> matches(ip, request), ORDERS, "address_asc")
                .answer("ips", Ip::json);
    }

    private static boolean matches(Ip ip, Request request) {
        Query query = request.query();
        return ip.zone().equals(request.path("zone"))
                && query.text("ip_address").map(ip.address.text()::equals).orElse(true)
                && query.text("project_id").map(ip.projectId::equals).orElse(true)
                && query.text("organization_id").map(ip.organizationId::equals).orElse(true)
                && query.text("ip_type").map(type -> isOf(ip, type)).orElse(true)
                && ip.tags.containsAll(query.all("tags"));
    }

    private static boolean isOf(Ip ip, String type) {
        return switch (type) {
            case "all" -> true;
            case "ipv4" -> !ip.isIpv6();
            case "ipv6" -> ip.isIpv6();
            default -> throw Errors.invalid("ip_type", "constraint", "must be one of all, ipv4, ipv6");
        };
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        String projectId = product.world.project(arguments);
        boolean ipv6 = arguments.flag("is_ipv6").orElse(false);
        String reverse = arguments.text("reverse").orElse("");
        List<String> tags = arguments.texts("tags").orElse(List.of());
        arguments.verify();
        product.flexibleIps.checkQuota();
        Ip ip = product.flexibleIps.book(request.path("zone"), projectId, ipv6, tags);
        ip.name(reverse);
        return Answer.ok(ip.json());
    }

    private Answer update(Request request) {
        Ip ip = of(request);
        Arguments arguments = request.arguments();
        Optional<String> reverse = arguments.text("reverse");
        List<String> tags = arguments.texts("tags").orElse(ip.tags);
        Optional<String> lbId = arguments.text("lb_id").filter(id -> !id.isEmpty());
        arguments.verify();
        lbId.ifPresent(id -> move(ip, product.lbs.of(ip.zone(), id)));
        reverse.ifPresent(ip::name);
        ip.tags = tags;
        return Answer.ok(ip.json());
    }

    private static void move(Ip ip, LoadBalancer to) {
        if (ip.lb == to) {
            return;
        }
        requireFree(ip);
        LoadBalancerStatus.requireChangeable(to);
        if (to.ips.stream().anyMatch(other -> other.isIpv6() == ip.isIpv6())) {
            throw Errors.invalid("lb_id", "constraint", "the load balancer has an IP of this family already");
        }
        ip.attach(to);
    }

    private static void requireFree(Ip ip) {
        if (ip.lb != null) {
            throw Errors.preconditionFailed("resource_still_in_use", "the IP is attached to a load balancer");
        }
    }

    private Answer release(Request request) {
        Ip ip = of(request);
        requireFree(ip);
        product.ips.remove(ip);
        return Answer.noContent();
    }
}
