package io.github.scw4j.testkit.internal.instance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.scw4j.testkit.internal.wire.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The commercial types that were recorded in summer 2026, where each is offered, and what a test took out of stock. */
public final class ServerTypes {

    /** All zones there are. */
    public static final List<String> ZONES = List.of(
            "fr-par-1",
            "fr-par-2",
            "fr-par-3",
            "nl-ams-1",
            "nl-ams-2",
            "nl-ams-3",
            "pl-waw-1",
            "pl-waw-2",
            "pl-waw-3",
            "it-mil-1");

    private final Map<String, ServerType> types = new TreeMap<>();
    private final Set<String> outOfStock = new HashSet<>();

    /** The types, all in stock. */
    public ServerTypes() {
        for (JsonNode row : Json.resource(ServerTypes.class, "server-types.json")) {
            ServerType type = ServerType.read(row);
            types.put(type.name(), type);
        }
    }

    Optional<ServerType> find(String name) {
        return Optional.ofNullable(types.get(name));
    }

    Optional<ServerType> find(String name, String zone) {
        return find(name).filter(type -> type.zones().contains(zone));
    }

    /** Whether a zone has a type, in stock or not. */
    public boolean isOffered(String name, String zone) {
        return find(name, zone).isPresent();
    }

    List<ServerType> in(String zone) {
        return types.values().stream()
                .filter(type -> type.zones().contains(zone))
                .toList();
    }

    /** From now on there is none of a type, in whichever spelling, in a zone. */
    public void runOut(String type, String zone) {
        outOfStock.add(key(type, zone));
    }

    /** There are some of a type in a zone again. */
    public void restock(String type, String zone) {
        outOfStock.remove(key(type, zone));
    }

    /** Whether there is none of a type in a zone. */
    public boolean isOutOfStock(String type, String zone) {
        return outOfStock.contains(key(type, zone));
    }

    private static String key(String type, String zone) {
        return type.toUpperCase(Locale.ROOT).replace('_', '-') + "@" + zone;
    }
}
