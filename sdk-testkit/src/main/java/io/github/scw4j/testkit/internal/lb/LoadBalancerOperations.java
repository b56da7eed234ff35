package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Load balancers: list, create, get, update, migrate, delete. */
final class LoadBalancerOperations {

    static final String ALL = "/lb/v1/zones/{zone}/lbs";
    static final String ONE = ALL + "/{lb_id}";
    private static final Map<String, Comparator<LoadBalancer>> ORDERS = Map.of(
            "created_at", Comparator.comparing(lb -> lb.createdAt),
            "name", Comparator.comparing(lb -> lb.name));
    private static final List<String> SSL_LEVELS =
            List.of(LoadBalancerSpec.DEFAULT_SSL, "ssl_compatibility_level_modern", "ssl_compatibility_level_old");

    private final LoadBalancing product;

    LoadBalancerOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListLBs", "GET", ALL, this::list),
                new Operation("CreateLB", "POST", ALL, this::create),
                new Operation(
                        "GetLB", "GET", ONE, request -> Answer.ok(of(request).json(View.READING))),
                new Operation("UpdateLB", "PUT", ONE, this::update),
                new Operation("MigrateLB", "POST", ONE + "/migrate", this::migrate),
                new Operation("DeleteLB", "DELETE", ONE, this::delete));
    }

    private LoadBalancer of(Request request) {
        return product.lbs.of(request, "lb_id");
    }

    private Answer list(Request request) {
        return Page.of(request, product.lbs.all(), lb -> matches(lb, request), ORDERS, "created_at_asc")
                .answer("lbs", lb -> lb.json(View.READING));
    }

    private static boolean matches(LoadBalancer lb, Request request) {
        Query query = request.query();
        List<String> ids = query.all("lb_ids");
        return lb.zone().equals(request.path("zone"))
                && query.text("name").map(lb.name::contains).orElse(true)
                && query.text("project_id").map(lb.projectId::equals).orElse(true)
                && query.text("organization_id").map(lb.organizationId::equals).orElse(true)
                && lb.tags.containsAll(query.all("tags"))
                && (ids.isEmpty() || ids.contains(lb.id()));
    }

    private Answer create(Request request) {
        Arguments arguments = request.arguments();
        String zone = request.path("zone");
        String projectId = product.world.project(arguments);
        String typeName = arguments.requiredText("type", 100);
        Optional<LoadBalancerType> type = type(arguments, typeName);
        LoadBalancerSpec spec = new LoadBalancerSpec(
                arguments
                        .text("name")
                        .filter(text -> !text.isEmpty())
                        .orElseGet(() -> "lb-" + product.world.ids().token(8)),
                arguments.text("description").orElse(""),
                arguments.texts("tags").orElse(List.of()),
                type.map(LoadBalancerType::name).orElse(""),
                ssl(arguments));
        List<String> ipIds = new ArrayList<>(arguments.texts("ip_ids").orElse(List.of()));
        arguments
                .text("ip_id")
                .filter(id -> !id.isEmpty() && !ipIds.contains(id))
                .ifPresent(ipIds::add);
        Optional<Boolean> wantsIpv4 = arguments.flag("assign_flexible_ip");
        boolean wantsIpv6 = arguments.flag("assign_flexible_ipv6").orElse(false);
        arguments.verify();
        List<Ip> ips = reserved(zone, ipIds);
        checkQuota();

        boolean hasIpv6 = ips.stream().anyMatch(Ip::isIpv6);
        if (ips.isEmpty() && wantsIpv4.orElse(true)) {
            product.flexibleIps.checkQuota();
            ips.add(product.flexibleIps.book(zone, projectId, false, List.of()));
        }
        if (wantsIpv6 && !hasIpv6) {
            product.flexibleIps.checkQuota();
            ips.add(product.flexibleIps.book(zone, projectId, true, List.of()));
        }
        View view = product.stamps.writing();
        LoadBalancer lb = new LoadBalancer(
                product.world.ids().next(),
                zone,
                projectId,
                product.world.organizationId(),
                spec,
                product.stamps.next(request.now()));
        ips.forEach(ip -> ip.attach(lb));
        product.life.created(lb);
        return Answer.ok(lb.json(view));
    }

    private static Optional<LoadBalancerType> type(Arguments arguments, String name) {
        Optional<LoadBalancerType> type = LoadBalancerType.find(name);
        arguments.require(name.isEmpty() || type.isPresent(), "type", "no such load balancer type: " + name);
        return type;
    }

    private static String ssl(Arguments arguments) {
        return arguments.oneOf("ssl_compatibility_level", SSL_LEVELS).orElse(LoadBalancerSpec.DEFAULT_SSL);
    }

    /** The addresses that were asked for: free ones of the zone, an IPv4 one and perhaps an IPv6 one beside it. */
    private List<Ip> reserved(String zone, List<String> ids) {
        List<Ip> ips = new ArrayList<>();
        ids.forEach(id -> ips.add(product.ips.of(zone, id)));
        long ipv6 = ips.stream().filter(Ip::isIpv6).count();
        if (!ips.isEmpty() && (ips.size() - ipv6 != 1 || ipv6 > 1)) {
            throw Errors.invalid("ip_ids", "constraint", "one IPv4 address and at most one IPv6 address");
        }
        ips.stream().filter(ip -> ip.lb != null).findFirst().ifPresent(ip -> {
            throw Errors.preconditionFailed("resource_still_in_use", "the IP is attached to a load balancer");
        });
        return ips;
    }

    private void checkQuota() {
        int current = product.lbs.all().size();
        product.world.limits().quota("lbs").filter(most -> current >= most).ifPresent(most -> {
            throw Errors.quotasExceeded("lb_lbs", most, current, product.world.organizationId());
        });
    }

    private Answer update(Request request) {
        LoadBalancer lb = of(request);
        Arguments arguments = request.arguments();
        String name = arguments.requiredText("name", 255);
        String description = arguments.text("description").orElse("");
        List<String> tags = arguments.texts("tags").orElse(List.of());
        String ssl = ssl(arguments);
        arguments.verify();
        LoadBalancerStatus.requireChangeable(lb);
        boolean reconfigured = !ssl.equals(lb.sslCompatibilityLevel);
        lb.name = name;
        lb.description = description;
        lb.tags = tags;
        lb.sslCompatibilityLevel = ssl;
        // Read again before it was shown, as recorded: only what its instances did since then has nanoseconds.
        lb.updatedAt = product.stamps.next(request.now());
        View view = product.stamps.writing();
        if (reconfigured) {
            product.life.reconfigure(lb, request.now());
        }
        return Answer.ok(lb.json(view));
    }

    private Answer migrate(Request request) {
        LoadBalancer lb = of(request);
        Arguments arguments = request.arguments();
        String name = arguments.requiredText("type", 100);
        Optional<LoadBalancerType> type = type(arguments, name);
        arguments.require(
                type.filter(wanted -> wanted.name().equals(lb.type)).isEmpty(),
                "type",
                "the load balancer is of this type already");
        arguments.verify();
        LoadBalancerStatus.requireChangeable(lb);
        View view = product.stamps.writing();
        Instant at = product.stamps.next(request.now());
        product.life.migrate(lb, type.orElseThrow(), at);
        return Answer.ok(lb.json(view));
    }

    private Answer delete(Request request) {
        LoadBalancer lb = of(request);
        boolean releaseIps = request.query().flag("release_ip").orElse(false);
        LoadBalancerStatus.requireUnlocked(lb);
        if (!lb.isDeleting()) {
            product.life.delete(lb, releaseIps, request.now());
        }
        return Answer.noContent();
    }
}
