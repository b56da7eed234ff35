package io.github.scw4j.testkit.internal.vpc;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.BitSet;

/** A subnet of a private network, which gives out its addresses. */
public final class Subnet {

    /** The first address after the network's own and its gateway's. */
    private static final int FIRST = 2;

    private static final int MOST = 1 << 20;

    private final String id;
    private final byte[] network;
    private final int prefixLength;
    private final BitSet taken = new BitSet();

    Subnet(String id, byte[] network, int prefixLength) {
        this.id = id;
        this.network = network.clone();
        this.prefixLength = prefixLength;
    }

    /** Parses {@code address/length}. */
    static Subnet parse(String id, String cidr) throws UnknownHostException {
        int slash = cidr.indexOf('/');
        if (slash < 0 || !cidr.matches("[0-9a-fA-F:.]+/[0-9]{1,3}")) {
            throw new UnknownHostException("not a network: " + cidr);
        }
        byte[] address = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
        int length = Integer.parseInt(cidr.substring(slash + 1));
        if (length > address.length * 8) {
            throw new UnknownHostException("not a prefix length: " + length);
        }
        return new Subnet(id, address, length);
    }

    /** Id. */
    public String id() {
        return id;
    }

    /** Whether it is an IPv6 network. */
    public boolean isIpv6() {
        return network.length == 16;
    }

    /** Network with prefix length. */
    String cidr() {
        return text(network) + "/" + prefixLength;
    }

    private int capacity() {
        int hostBits = network.length * 8 - prefixLength;
        return hostBits >= 20 ? MOST : Math.max(0, (1 << hostBits) - 1);
    }

    /** Takes the lowest free address, with the network's prefix length; {@code ""} when none is left. */
    public String take() {
        int host = taken.nextClearBit(FIRST);
        if (host >= capacity()) {
            return "";
        }
        taken.set(host);
        return address(host);
    }

    /** Takes a certain address, and tells whether it was free and of this network. */
    public boolean take(String address) {
        int host = host(address);
        if (host < FIRST || host >= capacity() || taken.get(host)) {
            return false;
        }
        taken.set(host);
        return true;
    }

    /** Gives an address back. */
    public void release(String address) {
        int host = host(address);
        if (host >= 0) {
            taken.clear(host);
        }
    }

    /** How an address of this network is written. */
    public String withPrefixLength(String address) {
        return address.indexOf('/') < 0 ? address + "/" + prefixLength : address;
    }

    private String address(int host) {
        byte[] bytes = network.clone();
        int rest = host;
        for (int i = bytes.length - 1; rest > 0; i--) {
            int sum = (bytes[i] & 0xFF) + (rest & 0xFF);
            bytes[i] = (byte) sum;
            rest = (rest >> 8) + (sum >> 8);
        }
        return text(bytes) + "/" + prefixLength;
    }

    private int host(String address) {
        if (!address.matches("[0-9a-fA-F:.]+(/[0-9]{1,3})?")) {
            return -1; // a name, which must not be looked up
        }
        try {
            byte[] bytes = InetAddress.getByName(address.split("/", 2)[0]).getAddress();
            if (bytes.length != network.length) {
                return -1;
            }
            long host = 0;
            for (int i = 0; i < bytes.length; i++) {
                host = host * 256 + (bytes[i] & 0xFF) - (network[i] & 0xFF);
                if (Math.abs(host) > MOST) {
                    return -1;
                }
            }
            return (int) host;
        } catch (UnknownHostException e) {
            return -1;
        }
    }

    private static String text(byte[] address) {
        if (address.length == 4) {
            return (address[0] & 0xFF) + "." + (address[1] & 0xFF) + "." + (address[2] & 0xFF) + "."
                    + (address[3] & 0xFF);
        }
        StringBuilder text = new StringBuilder();
        int groups = 8;
        while (groups > 0 && address[groups * 2 - 1] == 0 && address[groups * 2 - 2] == 0) {
            groups--;
        }
        for (int i = 0; i < groups; i++) {
            text.append(i == 0 ? "" : ":")
                    .append(Integer.toHexString((address[i * 2] & 0xFF) << 8 | address[i * 2 + 1] & 0xFF));
        }
        return groups == 8 ? text.toString() : text.append("::").toString();
    }

    ObjectNode json(PrivateNetwork owner) {
        return Json.object()
                .put("id", id)
                .put("created_at", Json.timestamp(owner.createdAt()))
                .put("updated_at", Json.timestamp(owner.createdAt()))
                .put("subnet", cidr())
                .put("project_id", owner.projectId())
                .put("private_network_id", owner.id())
                .put("vpc_id", owner.vpcId())
                .put("region", owner.region());
    }
}
