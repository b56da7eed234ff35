package io.github.scw4j.reconcile.preflight;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an organization may have, as its owner knows it from Scaleway's console: no API of this SDK tells. What is not given is not
 * checked, and the report says so. An immutable value: each method gives a changed copy.
 *
 * <pre>{@code
 * Quotas quotas = Quotas.unknown().mutualizedClusters(40).dedicatedClusters("dedicated-4", 4).servers("PRO2-XXS", 5);
 * }</pre>
 */
public final class Quotas {
    private static final String MUTUALIZED = "mutualized";
    private static final Quotas UNKNOWN = new Quotas(Map.of(), Map.of());

    private final Map<String, Integer> clusters;
    private final Map<String, Integer> servers;

    private Quotas(Map<String, Integer> clusters, Map<String, Integer> servers) {
        this.clusters = clusters;
        this.servers = servers;
    }

    /** None is known. */
    public static Quotas unknown() {
        return UNKNOWN;
    }

    /** How many mutualized clusters there may be, Kapsule and Kosmos together. */
    public Quotas mutualizedClusters(int most) {
        return new Quotas(with(clusters, MUTUALIZED, most), servers);
    }

    /**
     * How many dedicated clusters of a size there may be.
     *
     * @param size the end of the type's name, such as {@code dedicated-4}
     * @param most 0 or more
     */
    public Quotas dedicatedClusters(String size, int most) {
        return new Quotas(with(clusters, size, most), servers);
    }

    /** How many Instances of a type there may be, nodes or not, in all zones; the type in either spelling. */
    public Quotas servers(String type, int most) {
        return new Quotas(clusters, with(servers, NodeTypeName.of(type), most));
    }

    private static Map<String, Integer> with(Map<String, Integer> before, String key, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("the quota of " + key + " is " + most + "; 0 or more is allowed");
        }
        Map<String, Integer> after = new TreeMap<>(before);
        after.put(key, most);
        return after;
    }

    /** The name under which clusters of a type are counted. */
    static String kind(String clusterType) {
        int dedicated = clusterType.indexOf("dedicated");
        return dedicated < 0 ? MUTUALIZED : clusterType.substring(dedicated);
    }

    OptionalInt ofClusters(String clusterType) {
        return number(clusters.get(kind(clusterType)));
    }

    OptionalInt ofServers(String type) {
        return number(servers.get(NodeTypeName.of(type)));
    }

    private static OptionalInt number(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** What is known. */
    @Override
    public String toString() {
        return "Quotas[clusters=" + clusters + ", servers=" + servers + "]";
    }
}
