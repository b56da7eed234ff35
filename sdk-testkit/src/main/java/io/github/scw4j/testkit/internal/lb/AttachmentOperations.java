package io.github.scw4j.testkit.internal.lb;

import io.github.scw4j.testkit.internal.ipam.Resource;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Request;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Private networks of load balancers: list, attach, detach. The list's key is in the singular. */
final class AttachmentOperations {

    private static final String ONE = LoadBalancerOperations.ONE;
    private static final View NESTED = View.READING.withoutInstances();
    private static final Map<String, Comparator<Attachment>> ORDERS =
            Map.of("created_at", Comparator.comparing(attachment -> attachment.createdAt));

    private final LoadBalancing product;

    AttachmentOperations(LoadBalancing product) {
        this.product = product;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListLBPrivateNetworks", "GET", ONE + "/private-networks", this::list),
                new Operation("AttachPrivateNetwork", "POST", ONE + "/attach-private-network", this::attach),
                new Operation("DetachPrivateNetwork", "POST", ONE + "/detach-private-network", this::detach));
    }

    private LoadBalancer of(Request request) {
        return product.lbs.of(request, "lb_id");
    }

    private Answer list(Request request) {
        return Page.of(request, of(request).attachments.values(), attachment -> true, ORDERS, "created_at_asc")
                .answer("private_network", attachment -> attachment.json(NESTED));
    }

    private Answer attach(Request request) {
        LoadBalancer lb = of(request);
        Arguments arguments = request.arguments();
        String networkId = arguments.requiredText("private_network_id", 100);
        List<String> ipamIds = arguments.texts("ipam_ids").orElse(List.of());
        arguments.require(ipamIds.size() <= 1, "ipam_ids", "at most one address of a private network");
        arguments.verify();
        PrivateNetwork network = product.networks
                .findPrivateNetwork(networkId)
                .filter(found -> found.region().equals(Zonal.region(lb.zone())))
                .orElseThrow(AttachmentOperations::notFound);
        LoadBalancerStatus.requireChangeable(lb);
        if (lb.attachments.containsKey(networkId)) {
            throw Errors.alreadyExists("private_network", networkId, "the load balancer is in this network already");
        }
        checkQuota(lb);
        Resource resource =
                new Resource("lb_server", lb.id(), product.world.ids().mac(), lb.name);
        View view = product.stamps.writing();
        Attachment attachment = new Attachment(lb, network, resource, ipamIds, product.stamps.next(request.now()));
        product.attachmentLife.begin(attachment, request.now());
        return Answer.ok(attachment.json(view));
    }

    private static RuntimeException notFound() {
        return Errors.withoutType(404, "privateNetwork not Found");
    }

    private void checkQuota(LoadBalancer lb) {
        int current = lb.attachments.size();
        product.world
                .limits()
                .quota("private-networks-per-lb")
                .filter(most -> current >= most)
                .ifPresent(most -> {
                    throw Errors.quotasExceeded("lb_private_networks", most, current, product.world.organizationId());
                });
    }

    private Answer detach(Request request) {
        LoadBalancer lb = of(request);
        Arguments arguments = request.arguments();
        String networkId = arguments.requiredText("private_network_id", 100);
        arguments.verify();
        Attachment attachment =
                Optional.ofNullable(lb.attachments.get(networkId)).orElseThrow(AttachmentOperations::notFound);
        LoadBalancerStatus.requireChangeable(lb);
        product.attachmentLife.leave(attachment, request.now());
        return Answer.noContent();
    }
}
