package io.github.scw4j.testkit.internal.ipam;

import io.github.scw4j.testkit.internal.vpc.Networks;
import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.vpc.Subnet;
import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Page;
import io.github.scw4j.testkit.internal.wire.Query;
import io.github.scw4j.testkit.internal.wire.Request;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses: list, book, get, update, release. */
final class AddressOperations {

    private static final String ALL = "/ipam/v1/regions/{region}/ips";
    private static final String ONE = ALL + "/{ip_id}";
    private static final Map<String, Comparator<Address>> ORDERS = Map.of(
            "created_at", Comparator.comparing(address -> address.createdAt),
            "updated_at", Comparator.comparing(address -> address.updatedAt),
            "attached_at", Comparator.comparing(address -> address.attachedAt),
            "ip_address", Comparator.comparing(address -> address.address),
            "mac_address",
                    Comparator.comparing(address ->
                            address.attached().map(Resource::macAddress).orElse("")));

    private final World world;
    private final Networks networks;
    private final Addresses addresses;

    AddressOperations(World world, Networks networks, Addresses addresses) {
        this.world = world;
        this.networks = networks;
        this.addresses = addresses;
    }

    List<Operation> all() {
        return List.of(
                new Operation("ListIPs", "GET", ALL, this::list),
                new Operation("BookIP", "POST", ALL, this::book),
                new Operation(
                        "GetIP", "GET", ONE, request -> Answer.ok(of(request).json())),
                new Operation("UpdateIP", "PATCH", ONE, this::update),
                new Operation("ReleaseIP", "DELETE", ONE, this::release),
                new Operation("ReleaseIPSet", "POST", "/ipam/v1/regions/{region}/ip-sets/release", this::releaseSet));
    }

    private Address of(Request request) {
        return addresses.find(request.region(), request.path("ip_id"));
    }

    private Answer list(Request request) {
        return Page.of(request, addresses.all(), address -> matches(address, request), ORDERS, "created_at_desc")
                .answer("ips", Address::json);
    }

    private static boolean matches(Address address, Request request) {
        Query query = request.query();
        Optional<Resource> resource = address.attached();
        List<String> ids = new ArrayList<>(query.all("resource_ids"));
        query.text("resource_id").ifPresent(ids::add);
        List<String> types = new ArrayList<>(query.filter("resource_types"));
        types.addAll(query.filter("resource_type"));
        List<String> ipIds = query.all("ip_ids");
        return address.network.region().equals(request.region())
                && isOf(address, query)
                && address.tags.containsAll(query.all("tags"))
                && query.flag("attached").map(is -> is == resource.isPresent()).orElse(true)
                && query.flag("is_ipv6")
                        .map(is -> is == address.subnet.isIpv6())
                        .orElse(true)
                && query.text("resource_name")
                        .map(name ->
                                resource.filter(its -> its.name().equals(name)).isPresent())
                        .orElse(true)
                && query.text("mac_address")
                        .map(mac -> resource.filter(its -> its.macAddress().equalsIgnoreCase(mac))
                                .isPresent())
                        .orElse(true)
                && (ids.isEmpty()
                        || resource.filter(its -> ids.contains(its.id())).isPresent())
                && (types.isEmpty()
                        || resource.filter(its -> types.contains(its.type())).isPresent())
                && (ipIds.isEmpty() || ipIds.contains(address.id));
    }

    private static boolean isOf(Address address, Query query) {
        PrivateNetwork network = address.network;
        return query.text("project_id").map(network.projectId()::equals).orElse(true)
                && query.text("organization_id")
                        .map(network.organizationId()::equals)
                        .orElse(true)
                && query.text("vpc_id").map(network.vpcId()::equals).orElse(true)
                && query.text("private_network_id").map(network.id()::equals).orElse(true)
                && query.text("subnet_id").map(address.subnet.id()::equals).orElse(true)
                && query.text("source_vpc_id").map(network.vpcId()::equals).orElse(true)
                && query.text("zonal").isEmpty()
                && !query.flag("regional").orElse(false);
    }

    private Answer book(Request request) {
        Arguments arguments = request.arguments();
        world.project(arguments);
        boolean ipv6 = arguments.flag("is_ipv6").orElse(false);
        String wanted = arguments.text("address").orElse("");
        List<String> tags = arguments.texts("tags").orElse(List.of());
        Optional<Resource> resource =
                CustomResource.read(arguments, "resource", world.ids().next());
        Optional<Arguments> source = arguments.nested("source");
        if (source.isEmpty()) {
            arguments.problem("source", "required", "required key not provided");
        }
        Optional<String> networkId = source.flatMap(sent -> sent.text("private_network_id"));
        Optional<String> subnetId = source.flatMap(sent -> sent.text("subnet_id"));
        arguments.require(
                source.isEmpty() || networkId.isPresent() != subnetId.isPresent(),
                "source",
                "exactly one of private_network_id and subnet_id");
        arguments.verify();
        PrivateNetwork network = networkId
                .map(id -> networks.privateNetwork(request.region(), id))
                .or(() -> subnetId.flatMap(networks::ofSubnet))
                .orElseThrow(() -> Errors.notFound("subnet", subnetId.orElse("")));
        Subnet subnet = network.subnets().stream()
                .filter(candidate -> subnetId.map(candidate.id()::equals).orElse(candidate.isIpv6() == ipv6))
                .findFirst()
                .orElseThrow(() -> Errors.notFound("subnet", ""));
        Address address = addresses.add(take(subnet, wanted), network, subnet, tags, request.now());
        address.booked = true;
        resource.ifPresent(to -> address.attach(to, request.now()));
        return Answer.ok(address.json());
    }

    private static String take(Subnet subnet, String wanted) {
        if (wanted.isEmpty()) {
            String taken = subnet.take();
            if (taken.isEmpty()) {
                throw Errors.outOfStock("ip");
            }
            return taken;
        }
        if (!subnet.take(wanted)) {
            throw Errors.invalid("address", "constraint", "not a free address of the subnet: " + wanted);
        }
        return subnet.withPrefixLength(wanted);
    }

    private Answer update(Request request) {
        Address address = of(request);
        Arguments arguments = request.arguments();
        List<String> tags = arguments.texts("tags").orElse(address.tags);
        boolean namesSent = arguments.has("reverses");
        List<Address.Reverse> reverses = new ArrayList<>();
        for (Arguments reverse : arguments.list("reverses")) {
            String hostname = reverse.requiredText("hostname", 255);
            reverses.add(new Address.Reverse(hostname, reverse.text("address").orElse(null)));
        }
        arguments.verify();
        address.tags = tags;
        if (namesSent) {
            address.reverses = reverses;
        }
        address.updatedAt = request.now();
        return Answer.ok(address.json());
    }

    private Answer release(Request request) {
        Address address = of(request);
        requireFree(address);
        addresses.remove(address);
        return Answer.noContent();
    }

    private Answer releaseSet(Request request) {
        Arguments arguments = request.arguments();
        List<String> ids = arguments.texts("ip_ids").orElse(List.of());
        arguments.verify();
        List<Address> set =
                ids.stream().map(id -> addresses.find(request.region(), id)).toList();
        set.forEach(AddressOperations::requireFree);
        set.forEach(addresses::remove);
        return Answer.noContent();
    }

    /** An address of another product's resource goes with that and not before. */
    private static void requireFree(Address address) {
        if (address.attached()
                .filter(resource -> !resource.type().equals("custom"))
                .isPresent()) {
            throw Errors.preconditionFailed("resource_still_in_use", "the IP is attached to a resource");
        }
    }
}
