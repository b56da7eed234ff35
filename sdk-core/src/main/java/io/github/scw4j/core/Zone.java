package io.github.scw4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Scaleway availability zone, such as {@code fr-par-1}. Instances and Load Balancers are zonal, and so is the node pool of
 * a cluster.
 *
 * <p>The zones known to this version are constants; any other well-formed one is accepted.
 */
public final class Zone implements Comparable<Zone> {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2}-[a-z]{3,7}-[1-9][0-9]?");
    private static final Map<String, String> LEGACY = Map.of("par1", "fr-par-1", "ams1", "nl-ams-1");

    /** Paris 1. */
    public static final Zone FR_PAR_1 = new Zone("fr-par-1");

    /** Paris 2. */
    public static final Zone FR_PAR_2 = new Zone("fr-par-2");

    /** Paris 3. */
    public static final Zone FR_PAR_3 = new Zone("fr-par-3");

    /** Amsterdam 1. */
    public static final Zone NL_AMS_1 = new Zone("nl-ams-1");

    /** Amsterdam 2. */
    public static final Zone NL_AMS_2 = new Zone("nl-ams-2");

    /** Amsterdam 3. */
    public static final Zone NL_AMS_3 = new Zone("nl-ams-3");

    /** Warsaw 1. */
    public static final Zone PL_WAW_1 = new Zone("pl-waw-1");

    /** Warsaw 2. */
    public static final Zone PL_WAW_2 = new Zone("pl-waw-2");

    /** Warsaw 3. */
    public static final Zone PL_WAW_3 = new Zone("pl-waw-3");

    /** Milan 1. */
    public static final Zone IT_MIL_1 = new Zone("it-mil-1");

    private static final List<Zone> KNOWN =
            List.of(FR_PAR_1, FR_PAR_2, FR_PAR_3, NL_AMS_1, NL_AMS_2, NL_AMS_3, PL_WAW_1, PL_WAW_2, PL_WAW_3, IT_MIL_1);

    private final String id;

    private Zone(String id) {
        this.id = id;
    }

    /**
     * The zone with this identifier. The legacy names {@code par1} and {@code ams1} are understood.
     *
     * @param id a region's identifier, a dash, and a number from 1 to 99
     * @throws IllegalArgumentException when {@code id} has another form
     */
    @JsonCreator
    public static Zone of(String id) {
        String current = LEGACY.getOrDefault(id, id);
        for (Zone zone : KNOWN) {
            if (zone.id.equals(current)) {
                return zone;
            }
        }
        if (!SHAPE.matcher(current).matches()) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is not a zone: expected a region, a dash and a number, such as fr-par-1");
        }
        return new Zone(current);
    }

    /** The zones that this version of the SDK knows; Scaleway may have more. */
    public static List<Zone> known() {
        return KNOWN;
    }

    /** The identifier as Scaleway writes it, such as {@code fr-par-1}. */
    @JsonValue
    public String id() {
        return id;
    }

    /** The region that this zone belongs to. */
    public Region region() {
        return Region.of(id.substring(0, id.lastIndexOf('-')));
    }

    @Override
    public int compareTo(Zone other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Zone zone && zone.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
