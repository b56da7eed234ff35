package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.Zone;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The Instances of some zones, each zone read to its end. What is said of absence holds for these zones alone: of the others
 * nothing is known.
 */
public final class ServerListing {
    private static final ServerListing NONE = new ServerListing(Set.of(), List.of());

    private final Set<Zone> zones;
    private final Map<String, ObservedServer> byId;
    private final Map<String, List<ObservedServer>> byName = new HashMap<>();

    private ServerListing(Collection<Zone> zones, Collection<ObservedServer> servers) {
        this.zones = Collections.unmodifiableSet(new TreeSet<>(zones));
        byId = Indexes.by(server -> key(server.id()), "server", servers);
        for (ObservedServer server : byId.values()) {
            if (!this.zones.contains(server.zone())) {
                throw new IllegalArgumentException("server " + server.id() + " is in " + server.zone()
                        + "; the zones that were listed are " + this.zones);
            }
            Stream.of(key(server.name()), key(server.hostname()))
                    .distinct()
                    .forEach(name -> byName.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(server));
        }
    }

    /** No zone was read: nothing is known of any server. */
    public static ServerListing none() {
        return NONE;
    }

    /**
     * What was read ({@code ListServers}).
     *
     * @param zones the zones that were read to their end
     * @param servers all their servers
     * @throws IllegalArgumentException when a server is there twice, or in another zone
     */
    public static ServerListing of(Collection<Zone> zones, Collection<ObservedServer> servers) {
        return new ServerListing(zones, servers);
    }

    /** The zones that were read, in their order. */
    public Set<Zone> zones() {
        return zones;
    }

    /** All servers, by id. */
    public Collection<ObservedServer> servers() {
        return byId.values();
    }

    /** The Instance with this id, wherever it is; empty for another product's machine. */
    public Optional<ObservedServer> find(ProviderId machine) {
        return machine.isInstance() ? Optional.ofNullable(byId.get(key(machine.id()))) : Optional.empty();
    }

    /**
     * The servers whose name or hostname this is, whatever the case of its letters: kubelets write theirs in lower case.
     */
    public List<ObservedServer> called(String name) {
        return Collections.unmodifiableList(byName.getOrDefault(key(name), List.of()));
    }

    /**
     * Whether the Instance was looked for where it has to be and is not there. The old form of a provider id does not say where
     * that is: for it, all zones have to be among those that were read.
     */
    public boolean lacks(ProviderId machine) {
        return machine.isInstance() && find(machine).isEmpty() && wasLookedFor(machine);
    }

    private boolean wasLookedFor(ProviderId machine) {
        return machine.zone().map(zones::contains).orElseGet(() -> zones.containsAll(Zone.known()));
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return byId.size() + " servers in " + zones;
    }
}
