package io.github.scw4j.testkit.internal.vpc;

import io.github.scw4j.testkit.internal.wire.Errors;
import io.github.scw4j.testkit.internal.wire.World;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All VPCs and private networks of a server. Used under its lock. */
public final class Networks {

    private final World world;
    private final Map<String, Vpc> vpcs = new LinkedHashMap<>();
    private final Map<String, PrivateNetwork> privateNetworks = new LinkedHashMap<>();
    private int subnetsGiven;

    /** No networks yet. */
    public Networks(World world) {
        this.world = world;
    }

    Collection<Vpc> vpcs() {
        return vpcs.values();
    }

    Collection<PrivateNetwork> privateNetworks() {
        return privateNetworks.values();
    }

    Vpc vpc(String region, String id) {
        return Optional.ofNullable(vpcs.get(id))
                .filter(vpc -> vpc.region.equals(region))
                .orElseThrow(() -> Errors.notFound("vpc", id));
    }

    /**
     * A private network.
     *
     * @throws io.github.scw4j.testkit.internal.wire.ApiException 404 when the region has none of this id
     */
    public PrivateNetwork privateNetwork(String region, String id) {
        return findPrivateNetwork(id)
                .filter(network -> network.region().equals(region))
                .orElseThrow(() -> Errors.notFound("private_network", id));
    }

    /** A private network, if there is one. */
    public Optional<PrivateNetwork> findPrivateNetwork(String id) {
        return Optional.ofNullable(privateNetworks.get(id));
    }

    /** The network that a subnet belongs to. */
    public Optional<PrivateNetwork> ofSubnet(String subnetId) {
        return privateNetworks.values().stream()
                .filter(network -> network.subnets().stream()
                        .anyMatch(subnet -> subnet.id().equals(subnetId)))
                .findFirst();
    }

    /** The VPC that every project has in every region from the start. */
    Vpc defaultVpc(String region, String projectId, Instant now) {
        return vpcs.values().stream()
                .filter(vpc -> vpc.isDefault && vpc.region.equals(region) && vpc.projectId.equals(projectId))
                .findFirst()
                .orElseGet(() -> addVpc(region, projectId, "default", List.of(), true, false, now));
    }

    Vpc addVpc(
            String region,
            String projectId,
            String name,
            List<String> tags,
            boolean isDefault,
            boolean transitivity,
            Instant now) {
        Vpc.VpcIdentity identity = new Vpc.VpcIdentity(world.ids().next(), region, projectId, world.organizationId());
        Vpc vpc = new Vpc(identity, name, tags, isDefault, transitivity, now);
        vpcs.put(vpc.id, vpc);
        return vpc;
    }

    void removeVpc(Vpc vpc) {
        if (isUsed(vpc)) {
            throw Errors.preconditionFailed("resource_still_in_use", "VPC must be empty to be deleted");
        }
        vpcs.remove(vpc.id);
    }

    private boolean isUsed(Vpc vpc) {
        return privateNetworks.values().stream()
                .anyMatch(network -> network.vpcId().equals(vpc.id));
    }

    long privateNetworksOf(Vpc vpc) {
        return privateNetworks.values().stream()
                .filter(network -> network.vpcId().equals(vpc.id))
                .count();
    }

    /** Adds a private network to the default VPC of a project, with room for a number of addresses. */
    public PrivateNetwork add(String region, String projectId, String name, List<String> tags, int room, Instant now) {
        List<Subnet> subnets = room <= 1000 ? nextSubnets() : List.of(wideSubnet(), ipv6Subnet());
        return addPrivateNetwork(defaultVpc(region, projectId, now), name, tags, subnets, now);
    }

    PrivateNetwork addPrivateNetwork(Vpc vpc, String name, List<String> tags, List<Subnet> subnets, Instant now) {
        PrivateNetwork network = new PrivateNetwork(world.ids().next(), vpc, name, tags, subnets, now);
        privateNetworks.put(network.id(), network);
        vpc.updatedAt = now;
        return network;
    }

    /** The subnets of a network for which nobody asked any: an IPv4 /22 in 172.16.0.0/12 and an IPv6 /64. */
    List<Subnet> nextSubnets() {
        int block = subnetsGiven++ % 1024;
        byte[] ipv4 = {(byte) 172, (byte) (16 + block / 64), (byte) (block % 64 * 4), 0};
        return List.of(new Subnet(world.ids().next(), ipv4, 22), ipv6Subnet());
    }

    private Subnet wideSubnet() {
        byte[] ipv4 = {10, (byte) (64 + subnetsGiven++ % 128), 0, 0};
        return new Subnet(world.ids().next(), ipv4, 16);
    }

    private Subnet ipv6Subnet() {
        byte[] ipv6 = new byte[16];
        ipv6[0] = (byte) 0xfd;
        for (int i = 1; i < 8; i++) {
            ipv6[i] = (byte) (1 + world.ids().number(255));
        }
        return new Subnet(world.ids().next(), ipv6, 64);
    }

    /** The subnets that were asked for, and an IPv6 one beside them if none was. */
    List<Subnet> subnets(List<String> cidrs) {
        List<Subnet> subnets = new ArrayList<>();
        for (String cidr : cidrs) {
            try {
                subnets.add(Subnet.parse(world.ids().next(), cidr));
            } catch (UnknownHostException e) {
                throw Errors.invalid("subnets", "format", String.valueOf(e.getMessage()));
            }
        }
        if (subnets.stream().noneMatch(Subnet::isIpv6)) {
            subnets.add(ipv6Subnet());
        }
        return List.copyOf(subnets);
    }

    /**
     * Deletes a private network.
     *
     * @throws io.github.scw4j.testkit.internal.wire.ApiException 412 while something is in it
     */
    public void remove(PrivateNetwork network) {
        if (network.isInUse()) {
            throw Errors.preconditionFailed("resource_still_in_use", "Private Network must be empty to be deleted");
        }
        privateNetworks.remove(network.id());
    }
}
