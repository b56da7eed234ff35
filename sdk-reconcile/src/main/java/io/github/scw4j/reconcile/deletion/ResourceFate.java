package io.github.scw4j.reconcile.deletion;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A resource, and what becomes of it.
 *
 * @param kind what it is
 * @param id Scaleway's id of it
 * @param name its name; for an IP, the address; may be empty
 * @param place its zone or region; empty where the answer had none
 * @param fate what becomes of it
 * @param reason why, in a sentence without its full stop
 * @param billed whether Scaleway bills it, as long as it is there, with a price of its own
 * @param hourlyPrice in euros an hour, where an API tells it: for Instances that are on alone
 */
public record ResourceFate(
        ResourceKind kind,
        String id,
        String name,
        String place,
        Fate fate,
        String reason,
        boolean billed,
        Optional<BigDecimal> hourlyPrice) {
    /** By kind, place, name and id: the order of what was read does not matter. */
    static final Comparator<ResourceFate> ORDER = Comparator.comparing(ResourceFate::kind)
            .thenComparing(ResourceFate::place)
            .thenComparing(ResourceFate::name)
            .thenComparing(ResourceFate::id);

    private String bill() {
        if (!billed) {
            return "";
        }
        return hourlyPrice.map(price -> ", " + Bill.euros(price)).orElse(", billed");
    }

    /** One line. */
    @Override
    public String toString() {
        return kind + (name.isEmpty() ? "" : " " + name) + " (" + id + ")" + (place.isEmpty() ? "" : " in " + place)
                + bill() + ": " + reason;
    }
}
