package io.github.scw4j.testkit.internal.lb;

/** Something of a zone. */
interface Zonal {

    /** Id. */
    String id();

    /** Zone, for example {@code fr-par-1}. */
    String zone();

    /** The region of a zone: the zone without its number. */
    static String region(String zone) {
        int dash = zone.lastIndexOf('-');
        return dash < 0 ? zone : zone.substring(0, dash);
    }
}
