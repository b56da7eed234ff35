package io.github.scw4j.core;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A Scaleway region, such as {@code fr-par}. Kubernetes, VPC and IPAM are regional.
 *
 * <p>The regions known to this version are constants; any other well-formed one is accepted, so that a new region needs no
 * new SDK.
 */
public final class Region implements Comparable<Region> {
    private static final Pattern SHAPE = Pattern.compile("[a-z]{2}-[a-z]{3,7}");
    private static final Map<String, String> LEGACY = Map.of("par1", "fr-par", "ams1", "nl-ams");

    /** Paris, France. */
    public static final Region FR_PAR = new Region("fr-par");

    /** Amsterdam, the Netherlands. */
    public static final Region NL_AMS = new Region("nl-ams");

    /** Warsaw, Poland. */
    public static final Region PL_WAW = new Region("pl-waw");

    /** Milan, Italy. */
    public static final Region IT_MIL = new Region("it-mil");

    private static final List<Region> KNOWN = List.of(FR_PAR, NL_AMS, PL_WAW, IT_MIL);

    private final String id;

    private Region(String id) {
        this.id = id;
    }

    /**
     * The region with this identifier. The legacy names {@code par1} and {@code ams1} are understood.
     *
     * @param id two letters, a dash, three to seven letters
     * @throws IllegalArgumentException when {@code id} has another form
     */
    @JsonCreator
    public static Region of(String id) {
        String current = LEGACY.getOrDefault(id, id);
        for (Region region : KNOWN) {
            if (region.id.equals(current)) {
                return region;
            }
        }
        if (!SHAPE.matcher(current).matches()) {
            throw new IllegalArgumentException("\"" + id
                    + "\" is not a region: expected two letters, a dash and three to seven letters, such as fr-par");
        }
        return new Region(current);
    }

    /** The regions that this version of the SDK knows; Scaleway may have more. */
    public static List<Region> known() {
        return KNOWN;
    }

    /** The identifier as Scaleway writes it, such as {@code fr-par}. */
    @JsonValue
    public String id() {
        return id;
    }

    /**
     * A zone of this region.
     *
     * @param number from 1 to 99
     * @throws IllegalArgumentException when {@code number} is out of range
     */
    public Zone zone(int number) {
        return Zone.of(id + "-" + number);
    }

    @Override
    public int compareTo(Region other) {
        return id.compareTo(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && region.id.equals(id);
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
