package io.github.scw4j.reconcile.annotation;

import java.util.Optional;
import java.util.Set;

/** The annotations of the private networks that a load balancer is attached to, and what becomes of them. */
final class NetworkAnnotations {
    static final AnnotationGroup GROUP = new AnnotationGroup("Private networks", Concerned.PRIVATE_NETWORKS);

    static final Annotation<Set<String>> PN_IDS = GROUP.addUnset(
            "pn-ids",
            Listed.ids(),
            "the policy's network, else the cluster's",
            "the private networks that it is attached to",
            "nodes are reached by their `InternalIP` then; of one that a person keeps, only the default network is attached");

    static final Annotation<Set<String>> PRIVATE_IP_IDS = GROUP.addUnset(
            "private-ip-ids",
            Listed.ids(),
            "IPAM picks",
            "the addresses of IPAM that it has in them (`ipam_ids`)",
            "at most one for each network; a change detaches and attaches it");

    private NetworkAnnotations() {}

    static void read(AnnotationValues values, SpecDefaults defaults, LoadBalancerSpec.Builder spec) {
        Set<String> networks = networks(values, defaults);
        Set<String> addresses = values.find(PRIVATE_IP_IDS).orElse(Set.of());
        spec.privateNetworkIds(networks).privateIpIds(addresses);
        boolean networksKnown = !values.isGiven(PN_IDS) || values.find(PN_IDS).isPresent();
        if (networksKnown && addresses.size() > networks.size()) {
            values.refuse(
                    PRIVATE_IP_IDS,
                    "at most one address for each private network is allowed; there "
                            + (networks.size() == 1 ? "is 1" : "are " + networks.size()),
                    Concerned.PRIVATE_NETWORKS,
                    Set.of());
        }
        if (values.get(LoadBalancerAnnotations.PRIVATE) && !isInside(values, defaults)) {
            values.refuse(
                    LoadBalancerAnnotations.PRIVATE,
                    "without a private network, in " + PN_IDS.name() + " or by default, only false is allowed",
                    Concerned.LOAD_BALANCER,
                    Set.of());
        }
    }

    private static Set<String> networks(AnnotationValues values, SpecDefaults defaults) {
        Set<String> usual = defaults.privateNetworkId().map(Set::of).orElse(Set.of());
        return values.find(PN_IDS)
                .filter(ids -> !ids.isEmpty() && !values.get(LoadBalancerAnnotations.EXTERNALLY_MANAGED))
                .orElse(usual);
    }

    /** Whether it is in a private network, of the Service's choice or by default: it reaches the nodes there then. */
    static boolean isInside(AnnotationValues values, SpecDefaults defaults) {
        Optional<Set<String>> named = values.find(PN_IDS);
        boolean unreadable = values.isGiven(PN_IDS) && named.isEmpty();
        return defaults.privateNetworkId().isPresent()
                || unreadable
                || named.filter(ids -> !ids.isEmpty()).isPresent();
    }
}
