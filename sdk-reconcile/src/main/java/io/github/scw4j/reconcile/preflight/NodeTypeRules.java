package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.servertype.ServerType;
import io.github.scw4j.instance.servertype.ServerTypeAvailability;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The type of a pool's nodes: offered, large enough, in stock, and at what price. */
final class NodeTypeRules {
    private static final long GIBIBYTE = 1L << 30;
    private static final long TOO_LITTLE = 2 * GIBIBYTE;

    private final ClusterDraft draft;
    private final PoolDraft pool;
    private final Observation seen;
    private final Findings found;
    private final ZoneView zone;
    private final Alternatives alternatives;

    NodeTypeRules(ClusterDraft draft, PoolDraft pool, Observation seen, Findings found) {
        this.draft = draft;
        this.pool = pool;
        this.seen = seen;
        this.found = found;
        this.zone = seen.zones()
                .getOrDefault(
                        pool.zone(),
                        new ZoneView(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        this.alternatives = new Alternatives(pool, zone, zones());
    }

    /** Where such a pool could be. */
    private Map<Zone, ZoneView> zones() {
        return draft.isKosmos()
                ? seen.zones()
                : seen.zones().entrySet().stream()
                        .filter(entry -> entry.getKey().region().equals(seen.region()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void judge() {
        Optional<List<ServerType>> offer =
                zone.offer().flatMap(look -> found.seen(look, "node types of " + pool.zone(), "InstancesReadOnly"));
        zone.stock().ifPresent(look -> found.seen(look, "stock of " + pool.zone(), "InstancesReadOnly"));
        if (offer.isEmpty()) {
            return;
        }
        Optional<ServerType> type = zone.type(pool.nodeType());
        if (type.isEmpty()) {
            found.forbidden(
                    field(), pool.nodeType(), pool.zone() + " does not have this type", alternatives.toMissing());
            return;
        }
        if (pool.isNew()) {
            fit(type.get());
            new RootVolumeRules(pool, type.get(), found).judge();
        }
        stock(type.get());
        price(type.get());
    }

    private String field() {
        return pool.field("nodeType");
    }

    private void fit(ServerType type) {
        if (type.ramBytes() > 0 && type.ramBytes() <= TOO_LITTLE) {
            found.forbidden(
                    field(),
                    pool.nodeType(),
                    "it has " + type.ramBytes() / GIBIBYTE + " GiB of memory, and a node needs more than 2",
                    alternatives.larger(type));
        }
        if (type.endOfService()) {
            found.risk(field(), pool.nodeType(), "Scaleway is retiring this type", alternatives.larger(type));
        }
    }

    private void stock(ServerType type) {
        if (pool.atWorst() == 0 || zone.stock().flatMap(Look::value).isEmpty()) {
            return;
        }
        ServerTypeAvailability left = zone.left(type.name()).orElse(ServerTypeAvailability.of(""));
        if (left.equals(ServerTypeAvailability.SHORTAGE)) {
            String problem = "there is none left in " + pool.zone();
            if (pool.added() > 0) {
                found.forbidden(
                        field(), pool.nodeType(), problem + ": nodes do not come up", alternatives.inStock(type));
            } else {
                found.risk(
                        field(),
                        pool.nodeType(),
                        problem + " for the autoscaler or an upgrade",
                        alternatives.inStock(type));
            }
        } else if (left.equals(ServerTypeAvailability.SCARCE)) {
            found.risk(field(), pool.nodeType(), "there are few left in " + pool.zone(), alternatives.inStock(type));
        } else if (!left.equals(ServerTypeAvailability.AVAILABLE)) {
            found.notChecked(
                    field(), "how many " + pool.nodeType() + " are left in " + pool.zone() + " is not told", "");
        }
    }

    private void price(ServerType type) {
        int added = pool.added();
        int most = Math.max(added, pool.most() - pool.before());
        if (most <= 0) {
            return;
        }
        String who = Words.nodes(added) + (most > added ? ", up to " + most + " by the autoscaler" : "");
        if (type.hourlyPrice() > 0) {
            BigDecimal each = BigDecimal.valueOf(type.hourlyPrice());
            found.costs(
                    field(),
                    pool.nodeType(),
                    each,
                    added,
                    who + ", at " + Alternatives.euros(each) + " each, from when they are being made");
        } else {
            found.costs(
                    field(),
                    pool.nodeType(),
                    added,
                    who + ", at a price that no API tells, from when they are made",
                    "");
        }
        if (!pool.publicIpDisabled()) {
            found.costs(
                    pool.field("publicIpDisabled"),
                    false,
                    added,
                    "each node has a public address, at a price that no API tells",
                    "");
        }
    }
}
