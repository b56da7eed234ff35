package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.privatenetwork.AttachPrivateNetwork;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkAttachment;
import io.github.scw4j.lb.privatenetwork.PrivateNetworkStatus;
import io.github.scw4j.reconcile.annotation.Concerned;
import io.github.scw4j.reconcile.annotation.LoadBalancerSpec;
import io.github.scw4j.reconcile.annotation.SpecReading;
import io.github.scw4j.reconcile.observation.LoadBalancerParts;
import io.github.scw4j.reconcile.plan.LoadBalancerChange;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Attaches a load balancer to the private networks that it shall be in, and to no others. */
final class PrivateNetworks {
    private final Round round;
    private final SpecReading reading;
    private final Draft draft;

    PrivateNetworks(Round round, SpecReading reading, Draft draft) {
        this.round = round;
        this.reading = reading;
        this.draft = draft;
    }

    void plan(Zone zone, String lbId, LoadBalancerParts parts) {
        if (reading.isHeld(Concerned.PRIVATE_NETWORKS)) {
            return;
        }
        LoadBalancerSpec spec = reading.spec();
        Set<String> wanted = new TreeSet<>(spec.privateNetworkIds());
        for (PrivateNetworkAttachment attachment : parts.privateNetworks()) {
            plan(zone, lbId, attachment, wanted);
        }
        for (String missing : wanted) {
            if (parts.privateNetworks().stream()
                    .noneMatch(each -> each.privateNetworkId().equals(missing))) {
                attach(zone, lbId, missing);
            }
        }
    }

    private void plan(Zone zone, String lbId, PrivateNetworkAttachment attachment, Set<String> wanted) {
        String network = attachment.privateNetworkId();
        if (!wanted.contains(network)) {
            if (!reading.spec().externallyManaged()) {
                detach(zone, lbId, network, "the Service does not name private network " + network);
            }
            return;
        }
        if (!attachment.ipamIds().containsAll(privateIps(network))) {
            detach(
                    zone,
                    lbId,
                    network,
                    "it has another address in private network " + network + " than the Service wants");
        } else if (attachment.status().equals(PrivateNetworkStatus.PENDING)) {
            draft.await("private network " + network + " is being attached");
        } else if (attachment.status().equals(PrivateNetworkStatus.ERROR)) {
            draft.warn(
                    "SyncLoadBalancerFailed",
                    "private network " + network + " could not be attached: its status is error");
        }
    }

    private void detach(Zone zone, String lbId, String network, String reason) {
        draft.change(zone, new LoadBalancerChange.DetachPrivateNetwork(lbId, network), reason);
    }

    private void attach(Zone zone, String lbId, String network) {
        draft.change(
                zone,
                new LoadBalancerChange.AttachPrivateNetwork(
                        lbId,
                        AttachPrivateNetwork.builder()
                                .privateNetworkId(network)
                                .ipamIds(privateIps(network))
                                .build()),
                "it is to be in private network " + network);
    }

    /** The address that a person has reserved for it in this network; empty where IPAM picks one. */
    private List<String> privateIps(String network) {
        Map<String, String> networks = round.observation().loadBalancers().networksOfPrivateIps();
        return reading.spec().privateIpIds().stream()
                .filter(id -> network.equals(networks.get(id)))
                .sorted()
                .toList();
    }

    /** Tells of addresses that are in none of the networks, or two in one. */
    void check() {
        Map<String, String> networks = round.observation().loadBalancers().networksOfPrivateIps();
        Set<String> seen = new TreeSet<>();
        for (String id : new TreeSet<>(reading.spec().privateIpIds())) {
            String network = networks.get(id);
            if (network == null || !reading.spec().privateNetworkIds().contains(network)) {
                draft.warn(
                        "InvalidAnnotation",
                        "private IP " + id + " is in none of the Service's private networks; it is left out");
            } else if (!seen.add(network)) {
                draft.warn(
                        "InvalidAnnotation",
                        "there are two private IPs in private network " + network + "; one in each is allowed");
            }
        }
    }
}
