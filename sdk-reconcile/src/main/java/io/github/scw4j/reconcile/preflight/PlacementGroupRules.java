package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.instance.server.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Placement groups: of the same zone, and for few servers. */
final class PlacementGroupRules {
    private static final int MOST = 20;
    private static final String FIELD = "placementGroupId";

    private final ClusterDraft draft;
    private final Observation seen;
    private final Findings found;

    PlacementGroupRules(ClusterDraft draft, Observation seen, Findings found) {
        this.draft = draft;
        this.seen = seen;
        this.found = found;
    }

    void judge() {
        Map<String, List<PoolDraft>> byGroup = new TreeMap<>();
        for (PoolDraft pool : draft.pools()) {
            pool.placementGroupId().ifPresent(id -> byGroup.merge(id, List.of(pool), PlacementGroupRules::both));
        }
        byGroup.forEach((id, pools) -> {
            pools.forEach(pool -> exists(id, pool));
            room(id, pools);
        });
    }

    private static List<PoolDraft> both(List<PoolDraft> some, List<PoolDraft> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void exists(String id, PoolDraft pool) {
        ZoneView zone = seen.zones().get(pool.zone());
        Optional<List<PlacementGroup>> groups = Optional.ofNullable(zone)
                .flatMap(ZoneView::placementGroups)
                .flatMap(look -> found.seen(look, pool.field(FIELD), "InstancesReadOnly"));
        groups.ifPresent(all -> {
            if (all.stream().noneMatch(group -> group.id().equals(id))) {
                String others = Words.or(
                        new TreeSet<>(all.stream().map(PlacementGroup::id).toList()));
                found.forbidden(
                        pool.field(FIELD),
                        id,
                        "there is no such placement group in " + pool.zone(),
                        others.isEmpty() ? "make one in " + pool.zone() : "take " + others + ", or make one");
            }
        });
    }

    private void room(String id, List<PoolDraft> pools) {
        int there = (int) seen.zones().values().stream()
                .flatMap(zone -> zone.servers().flatMap(Look::value).orElse(List.of()).stream())
                .filter(server -> isIn(id, server))
                .count();
        int added = pools.stream().mapToInt(PoolDraft::added).sum();
        int atWorst = pools.stream().mapToInt(PoolDraft::atWorst).sum();
        String field = pools.size() == 1 ? pools.get(0).field("size") : "pools";
        String problem = "a placement group holds " + MOST + " servers, and " + there + " are in it";
        String wayOut = "use several groups, or a pool without one";
        if (added > 0 && there + added > MOST) {
            found.forbidden(field, Words.nodes(added) + " more", problem, wayOut);
        } else if (atWorst > 0 && there + atWorst > MOST) {
            found.risk(
                    field,
                    Words.nodes(atWorst) + " more",
                    problem + "; the autoscaler or an upgrade could want so many",
                    wayOut);
        }
    }

    private static boolean isIn(String id, Server server) {
        return server.placementGroup().filter(group -> group.id().equals(id)).isPresent();
    }
}
