package io.github.scw4j.testkit.internal.ipam;

import io.github.scw4j.testkit.internal.vpc.PrivateNetwork;
import io.github.scw4j.testkit.internal.vpc.Subnet;
import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.World;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All booked addresses of a server. Used under its lock. */
public final class Addresses {

    /** The addresses of a network interface were recorded one shortly after the other, IPv4 first. */
    private static final Duration BETWEEN_TWO = Duration.ofMillis(150);

    private final World world;
    private final Map<String, Address> addresses = new LinkedHashMap<>();
    private final Map<String, List<Address>> ofResource = new HashMap<>();

    /** No addresses yet. */
    public Addresses(World world) {
        this.world = world;
    }

    Collection<Address> all() {
        return addresses.values();
    }

    Address find(String region, String id) {
        return Optional.ofNullable(addresses.get(id))
                .filter(address -> address.network.region().equals(region))
                .orElseThrow(() -> Errors.notFound("ip", id));
    }

    /**
     * Gives a resource of another product the addresses that were booked for it, or, where none was, an address of each subnet
     * of a network as far as there are any left. Tells the ids of the addresses, IPv4 first.
     */
    public List<String> attach(PrivateNetwork network, List<String> bookedIds, Resource resource, Instant now) {
        List<Address> booked =
                bookedIds.stream().map(id -> find(network.region(), id)).toList();
        List<String> ids = new ArrayList<>();
        Instant at = now.minus(BETWEEN_TWO.multipliedBy(network.subnets().size() - 1L));
        for (Subnet subnet : network.subnets()) {
            Instant then = at;
            Optional<Address> address = booked.stream()
                    .filter(candidate -> candidate.subnet == subnet)
                    .findFirst()
                    .or(() -> booked.isEmpty() ? taken(network, subnet, then) : Optional.empty());
            address.ifPresent(its -> {
                its.attach(resource, then);
                ofResource
                        .computeIfAbsent(resource.id(), ignored -> new ArrayList<>())
                        .add(its);
                ids.add(its.id);
            });
            at = at.plus(BETWEEN_TWO);
        }
        return ids;
    }

    private Optional<Address> taken(PrivateNetwork network, Subnet subnet, Instant now) {
        String text = subnet.take();
        return text.isEmpty() ? Optional.empty() : Optional.of(add(text, network, subnet, List.of(), now));
    }

    /** Whether an address is booked in a network and nothing has it. */
    public boolean isFree(PrivateNetwork network, String id) {
        return Optional.ofNullable(addresses.get(id))
                .filter(address ->
                        address.network == network && address.attached().isEmpty())
                .isPresent();
    }

    /** Gives a resource of another product one IPv4 address of a network, and tells its id; empty when none is left. */
    public Optional<String> attachIpv4(PrivateNetwork network, Resource resource, Instant now) {
        for (Subnet subnet : network.subnets()) {
            String taken = subnet.isIpv6() ? "" : subnet.take();
            if (!taken.isEmpty()) {
                Address address = add(taken, network, subnet, List.of(), now);
                address.attach(resource, now);
                return Optional.of(address.id);
            }
        }
        return Optional.empty();
    }

    /**
     * Attaches an address that somebody booked to a resource of another product.
     *
     * @throws io.github.scw4j.testkit.internal.wire.ApiException 404 when the network has no such address, 412 when it is
     *     attached to something else
     */
    public void attach(String id, PrivateNetwork network, Resource resource, Instant now) {
        Address address = find(network.region(), id);
        if (address.network != network) {
            throw Errors.notFound("ip", id);
        }
        if (address.attached().isPresent()) {
            throw Errors.preconditionFailed("resource_still_in_use", "the IP is attached to a resource");
        }
        address.attach(resource, now);
    }

    /** Detaches an address, which stays booked. */
    public void detach(String id, Instant now) {
        Optional.ofNullable(addresses.get(id)).ifPresent(address -> address.attach(null, now));
    }

    /** Takes an address back. */
    public void release(String id) {
        Optional.ofNullable(addresses.get(id)).ifPresent(this::remove);
    }

    /** Takes the addresses of a resource of another product back; those that had been booked stay booked. */
    public void releaseAll(String resourceId) {
        List<Address> its = ofResource.remove(resourceId);
        if (its != null) {
            its.forEach(address -> {
                if (address.booked) {
                    address.attach(null, world.timeline().now());
                } else {
                    remove(address);
                }
            });
        }
    }

    Address add(String text, PrivateNetwork network, Subnet subnet, List<String> tags, Instant now) {
        Address address = new Address(world.ids().next(), text, network, subnet, tags, now);
        addresses.put(address.id, address);
        network.enter(address.id);
        return address;
    }

    void remove(Address address) {
        addresses.remove(address.id);
        address.subnet.release(address.address);
        address.network.leave(address.id);
    }
}
