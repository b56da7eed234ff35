package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.instance.server.Server;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many Instances of a type an organization may have, over all pools that ask for it. */
final class ServerQuotaRules {
    private final ClusterDraft draft;
    private final Observation seen;
    private final Quotas quotas;
    private final Findings found;

    ServerQuotaRules(ClusterDraft draft, Observation seen, Quotas quotas, Findings found) {
        this.draft = draft;
        this.seen = seen;
        this.quotas = quotas;
        this.found = found;
    }

    void judge() {
        Map<String, Integer> now = new TreeMap<>();
        Map<String, Integer> atWorst = new TreeMap<>();
        for (PoolDraft pool : draft.pools()) {
            if (!pool.isExternal() && pool.atWorst() > 0) {
                now.merge(pool.nodeType(), pool.added(), Integer::sum);
                atWorst.merge(pool.nodeType(), pool.atWorst(), Integer::sum);
            }
        }
        now.forEach((type, added) -> judge(type, added, atWorst.getOrDefault(type, added)));
    }

    private void judge(String type, int added, int atWorst) {
        String field = draft.sizeField();
        if (quotas.ofServers(type).isEmpty()) {
            found.notChecked(
                    field,
                    "how many Instances of type " + type + " the organization may have: no API tells",
                    "give it to quotas(…)");
            return;
        }
        int most = quotas.ofServers(type).getAsInt();
        count(type).ifPresent(there -> {
            int left = Math.max(0, most - there);
            String problem = "the organization may have " + most + " Instances of type " + type + ", and " + there
                    + " are there";
            String wayOut = (left == 0 ? "take another type" : "take " + left + " at the most, or another type")
                    + ", or ask Scaleway for more";
            if (added > left) {
                found.forbidden(field, Words.nodes(added) + " more", problem, wayOut);
            } else if (atWorst > left) {
                found.risk(
                        field,
                        Words.nodes(atWorst) + " more",
                        problem + "; the autoscaler or an upgrade could want so many",
                        wayOut);
            }
        });
    }

    /** All that the key sees, nodes or not; empty where a zone could not be read. */
    private Optional<Integer> count(String type) {
        int count = 0;
        for (ZoneView zone : seen.zones().values()) {
            Optional<List<Server>> servers =
                    zone.servers().flatMap(look -> found.seen(look, "quotas", "InstancesReadOnly"));
            if (zone.servers().isPresent() && servers.isEmpty()) {
                return Optional.empty();
            }
            count += (int) servers.orElse(List.of()).stream()
                    .filter(server -> NodeTypeName.of(server.commercialType()).equals(type))
                    .count();
        }
        return Optional.of(count);
    }
}
