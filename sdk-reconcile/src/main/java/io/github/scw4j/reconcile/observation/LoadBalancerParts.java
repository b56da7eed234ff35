package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.lb.acl.Acl;
import io.github.scw4j.lb.backend.Backend;
import io.github.scw4j.lb.frontend.Frontend;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
import java.util.List;
import java.util.Map;

/**
 * All that belongs to one load balancer.
 *
 * @param backends its backends ({@code ListBackends})
 * @param frontends its frontends ({@code ListFrontends})
 * @param acls the access control lists by the frontend's id ({@code ListAcls}); a frontend without any has an empty list
 * @param privateNetworks the private networks that it is attached to ({@code ListLbPrivateNetworks})
 * @param privateIps its addresses in them ({@code ListIPs} of IPAM, {@code resource_type} {@code lb_server})
 */
public record LoadBalancerParts(
        List<Backend> backends,
        List<Frontend> frontends,
        Map<String, List<Acl>> acls,
        List<PrivateNetworkAttachment> privateNetworks,
        List<PrivateIp> privateIps) {
    /** Copies the lists. */
    public LoadBalancerParts {
        backends = List.copyOf(backends);
        frontends = List.copyOf(frontends);
        acls = Map.copyOf(acls);
        privateNetworks = List.copyOf(privateNetworks);
        privateIps = List.copyOf(privateIps);
    }

    /** Those of a load balancer that has just been made. */
    public static LoadBalancerParts none() {
        return new LoadBalancerParts(List.of(), List.of(), Map.of(), List.of(), List.of());
    }

    /**
     * An address in a private network.
     *
     * @param id IPAM's id of it
     * @param privateNetworkId the network
     * @param privateNetworkName the network's name, which is part of the load balancer's own name there
     * @param address the address
     */
    public record PrivateIp(String id, String privateNetworkId, String privateNetworkName, IpAddress address) {}
}
