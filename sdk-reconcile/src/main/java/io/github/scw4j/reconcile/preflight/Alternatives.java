package io.github.scw4j.reconcile.preflight;

import io.github.scw4j.core.Zone;
import io.github.scw4j.instance.servertype.ServerType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** What to take in place of a node type that cannot be had: another zone, or a type that is as large. */
final class Alternatives {
    private static final int ENOUGH = 3;
    private static final long LEAST_MEMORY = (2L << 30) + 1;
    /** Nodes run Scaleway's own Linux. */
    private static final String WINDOWS = "-WIN";

    private final PoolDraft pool;
    private final ZoneView here;
    private final Map<Zone, ZoneView> zones;

    Alternatives(PoolDraft pool, ZoneView here, Map<Zone, ZoneView> zones) {
        this.pool = pool;
        this.here = here;
        this.zones = new TreeMap<>(zones);
    }

    static String euros(BigDecimal hourly) {
        return hourly.stripTrailingZeros().toPlainString() + " EUR an hour";
    }

    /** Where a type is not offered at all. */
    String toMissing() {
        List<Zone> elsewhere = zonesWith(pool.nodeType());
        if (!elsewhere.isEmpty()) {
            return "take " + Words.or(elsewhere)
                    + zones.values().stream()
                            .flatMap(view -> view.type(pool.nodeType()).stream())
                            .findFirst()
                            .map(this::orLarger)
                            .orElse("");
        }
        List<String> family = here.types().stream()
                .map(ServerType::name)
                .filter(name -> name.startsWith(family()) && !name.endsWith(WINDOWS))
                .sorted()
                .toList();
        return family.isEmpty()
                ? "instances.serverTypes().list() has those of a zone"
                : "there are: " + String.join(", ", family);
    }

    private String family() {
        int dash = pool.nodeType().indexOf('-');
        return dash < 0 ? pool.nodeType() : pool.nodeType().substring(0, dash + 1);
    }

    /** Where a type is offered and there is none left. */
    String inStock(ServerType type) {
        List<Zone> elsewhere = zonesWith(pool.nodeType());
        String others = orLarger(type);
        return elsewhere.isEmpty() ? others.replaceFirst("^, or ", "") : "take " + Words.or(elsewhere) + others;
    }

    private List<Zone> zonesWith(String nodeType) {
        return zones.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(pool.zone()) && entry.getValue().hasInStock(nodeType))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String orLarger(ServerType type) {
        String larger = larger(type);
        return larger.isEmpty() ? "" : ", or " + larger;
    }

    /** The cheapest in stock here that have at least as much of everything. */
    String larger(ServerType type) {
        List<ServerType> fitting = new ArrayList<>(here.types());
        fitting.removeIf(other -> !isAsLarge(other, type) || !here.hasInStock(other.name()));
        fitting.sort(Comparator.comparingDouble(Alternatives::price).thenComparing(ServerType::name));
        List<String> names = fitting.stream()
                .limit(ENOUGH)
                .map(other -> other.name()
                        + (other.hourlyPrice() > 0 ? " (" + euros(BigDecimal.valueOf(other.hourlyPrice())) + ")" : ""))
                .toList();
        return names.isEmpty() ? "" : "take " + Words.or(names);
    }

    private static double price(ServerType type) {
        return type.hourlyPrice() > 0 ? type.hourlyPrice() : Double.MAX_VALUE;
    }

    private static boolean isAsLarge(ServerType other, ServerType type) {
        return !other.name().equals(type.name())
                && other.arch().equals(type.arch())
                && gpus(other) == gpus(type)
                && other.ncpus() >= type.ncpus()
                && other.ramBytes() >= Math.max(LEAST_MEMORY, type.ramBytes())
                && !other.endOfService()
                && !other.name().endsWith(WINDOWS);
    }

    private static long gpus(ServerType type) {
        OptionalLong gpus = type.gpu();
        return gpus.orElse(0);
    }
}
