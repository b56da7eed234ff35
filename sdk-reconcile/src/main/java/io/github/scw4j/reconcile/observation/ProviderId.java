package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.Zone;
import java.util.Optional;

/**
 * The machine behind a node, as {@code spec.providerID} of the Node object spells it.
 *
 * @param product what kind of machine it is, such as {@code instance} or {@code baremetal}
 * @param zone where it is; empty in the old form {@code scaleway://<id>}, which does not say
 * @param id the machine's id in its product
 */
public record ProviderId(String product, Optional<Zone> zone, String id) {
    private static final String SCHEME = "scaleway://";
    private static final String INSTANCE = "instance";

    /**
     * Reads {@code scaleway://<product>/<zone>/<id>}, or the old {@code scaleway://<id>}, which is an Instance.
     *
     * @return empty when it is of neither form: the machine is not Scaleway's, or not one that this version knows how to find
     */
    public static Optional<ProviderId> parse(String text) {
        if (!text.startsWith(SCHEME)) {
            return Optional.empty();
        }
        String[] parts = text.substring(SCHEME.length()).split("/", -1);
        if (parts.length == 1 && !parts[0].isEmpty()) {
            return Optional.of(new ProviderId(INSTANCE, Optional.empty(), parts[0]));
        }
        if (parts.length != 3 || parts[0].isEmpty() || parts[2].isEmpty()) {
            return Optional.empty();
        }
        return zone(parts[1]).map(zone -> new ProviderId(parts[0], Optional.of(zone), parts[2]));
    }

    /** That of an Instance. */
    public static ProviderId instance(Zone zone, String serverId) {
        return new ProviderId(INSTANCE, Optional.of(zone), serverId);
    }

    private static Optional<Zone> zone(String text) {
        try {
            return Optional.of(Zone.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a locality that is no zone, as other products have
        }
    }

    /** Whether the machine is an Instance; every other product's nodes are left alone. */
    public boolean isInstance() {
        return product.equals(INSTANCE);
    }

    /** As in {@code spec.providerID}. */
    @Override
    public String toString() {
        return zone.map(where -> SCHEME + product + "/" + where + "/" + id).orElse(SCHEME + id);
    }
}
