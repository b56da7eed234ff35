package io.github.scw4j.testkit.internal.ipam;

import io.github.scw4j.testkit.internal.wire.Answer;
import io.github.scw4j.testkit.internal.wire.Arguments;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.Operation;
import io.github.scw4j.testkit.internal.wire.Request;
import io.github.scw4j.testkit.internal.wire.World;
import java.util.List;

/** Addresses of custom resources: attach, detach, move. */
final class AttachmentOperations {

    private static final String ONE = "/ipam/v1/regions/{region}/ips/{ip_id}";

    private final World world;
    private final Addresses addresses;

    AttachmentOperations(World world, Addresses addresses) {
        this.world = world;
        this.addresses = addresses;
    }

    List<Operation> all() {
        return List.of(
                new Operation("AttachIP", "POST", ONE + "/attach", this::attach),
                new Operation("DetachIP", "POST", ONE + "/detach", this::detach),
                new Operation("MoveIP", "POST", ONE + "/move", this::move));
    }

    private Address of(Request request) {
        return addresses.find(request.region(), request.path("ip_id"));
    }

    private Answer attach(Request request) {
        Address address = of(request);
        Arguments arguments = request.arguments();
        Resource resource =
                CustomResource.required(arguments, "resource", world.ids().next());
        arguments.verify();
        if (address.attached().isPresent()) {
            throw Errors.preconditionFailed("resource_still_in_use", "the IP is attached to a resource");
        }
        address.attach(resource, request.now());
        return Answer.ok(address.json());
    }

    private Answer detach(Request request) {
        Address address = of(request);
        Arguments arguments = request.arguments();
        Resource resource =
                CustomResource.required(arguments, "resource", world.ids().next());
        requireOn(arguments, "resource", address, resource);
        address.attach(null, request.now());
        return Answer.ok(address.json());
    }

    private Answer move(Request request) {
        Address address = of(request);
        Arguments arguments = request.arguments();
        Resource from =
                CustomResource.required(arguments, "from_resource", world.ids().next());
        Resource to = CustomResource.read(arguments, "to_resource", world.ids().next())
                .orElse(null);
        requireOn(arguments, "from_resource", address, from);
        address.attach(to, request.now());
        return Answer.ok(address.json());
    }

    private static void requireOn(Arguments arguments, String name, Address address, Resource resource) {
        arguments.verify();
        arguments.require(
                CustomResource.isOn(address, resource), name, "the IP is not attached to " + resource.macAddress());
        arguments.verify();
    }
}
