package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.vpc.privatenetwork.PrivateNetwork;
import io.github.scw4j.vpc.privatenetwork.Subnet;
import java.util.Optional;

/** The private network, and how nodes reach the outside. */
final class NetworkRules {
    private static final String FIELD = "privateNetworkId";
    /** The address of the network itself and the broadcast address. */
    private static final int NOBODYS = 2;

    private final ClusterDraft draft;
    private final Observation seen;
    private final Findings found;

    NetworkRules(ClusterDraft draft, Observation seen, Findings found) {
        this.draft = draft;
        this.seen = seen;
        this.found = found;
    }

    void judge() {
        if (draft.isNew()) {
            required();
        }
        Optional<PrivateNetwork> network = draft.privateNetworkId().flatMap(id -> network(FIELD, id));
        network.ifPresent(this::addresses);
        for (PoolDraft pool : draft.pools()) {
            pool.privateNetworkId()
                    .flatMap(id -> network(pool.field(FIELD), id))
                    .ifPresent(own -> network.ifPresent(common -> sameVpc(pool, own, common)));
            if (pool.publicIpDisabled() && pool.isNew()) {
                found.risk(
                        pool.field("publicIpDisabled"),
                        true,
                        "nodes without a public address need a Public Gateway in the private network, with masquerading and its default"
                                + " route announced; this SDK does not see gateways",
                        "look for it in Scaleway's console");
            }
        }
    }

    private void required() {
        boolean named = draft.privateNetworkId().isPresent();
        if (draft.isKosmos() && named) {
            found.forbidden(FIELD, draft.privateNetworkId().get(), "Kosmos has no private network", "leave it out");
        } else if (!draft.isKosmos() && !named && !draft.makesNetwork()) {
            found.forbidden(
                    FIELD,
                    "",
                    "every cluster of Kapsule needs one",
                    "name one; clusters().createWithNetwork makes one");
        }
    }

    private Optional<PrivateNetwork> network(String field, String id) {
        Look<Optional<PrivateNetwork>> look = seen.networks().get(id);
        Optional<Optional<PrivateNetwork>> answer =
                look == null ? Optional.empty() : found.seen(look, field, "PrivateNetworksReadOnly");
        if (answer.filter(Optional::isEmpty).isPresent()) {
            found.forbidden(
                    field, id, "there is no such network in " + seen.region(), "take one of this region, or make one");
        }
        return answer.flatMap(network -> network);
    }

    private void addresses(PrivateNetwork network) {
        Optional<Integer> most = network.subnets().stream()
                .flatMap(subnet -> ofIpv4(subnet).stream())
                .map(subnet -> (1 << Math.min(30, 32 - subnet.prefixLength())) - NOBODYS)
                .max(Integer::compare);
        most.filter(addresses -> draft.most() > addresses)
                .ifPresent(addresses -> found.risk(
                        draft.sizeField(),
                        Words.nodes(draft.most()),
                        "private network \"" + network.name() + "\" has " + addresses
                                + " addresses, for nodes, gateways and load balancers together",
                        draft.isNew() ? "take a larger network" : "lower the sizes"));
    }

    private static Optional<Cidr> ofIpv4(Subnet subnet) {
        return subnet.subnet().filter(cidr -> !cidr.toString().contains(":"));
    }

    private void sameVpc(PoolDraft pool, PrivateNetwork own, PrivateNetwork common) {
        if (!own.vpcId().equals(common.vpcId())) {
            found.forbidden(
                    pool.field(FIELD),
                    own.id(),
                    "it is in another VPC than the cluster's network",
                    "take one of VPC " + common.vpcId());
        }
    }
}
