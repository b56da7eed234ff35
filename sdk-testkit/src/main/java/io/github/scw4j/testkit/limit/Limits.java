package io.github.scw4j.testkit.limit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What an organization may have, and whether names are unique. The defaults are those of an organization whose identity was
 * validated. May be changed at any time; what exists already stays.
 */
public final class Limits {

    private static final int UNLIMITED = Integer.MAX_VALUE;

    private final Map<String, Integer> quotas = new ConcurrentHashMap<>();
    private volatile boolean uniqueNames = true;

    /** The default limits. */
    public Limits() {
        quotas.put("clusters", 40);
        quotas.put("clusters-dedicated-4", 4);
        quotas.put("clusters-dedicated-8", 4);
        quotas.put("clusters-dedicated-16", 4);
        quotas.put("private_networks", 255);
        quotas.put("nodes-dev1_m", 15);
        quotas.put("nodes-gp1_xs", 4);
        quotas.put("nodes-pro2_xxs", 5);
        quotas.put("nodes-per-cluster", UNLIMITED);
        quotas.put("placement_groups", 100);
        quotas.put("security_group_rules", 500);
        quotas.put("private-networks-per-lb", 8);
    }

    /** Lifts every quota, and the number of nodes that each type of cluster allows. */
    public Limits withoutQuotas() {
        quotas.clear();
        return this;
    }

    /**
     * Sets a quota.
     *
     * @param resource {@code clusters} (mutualized, of an organization), {@code clusters-dedicated-4}, {@code -8} and
     *     {@code -16}, {@code private_networks} (of a region), {@code nodes-} with a node type such as
     *     {@code nodes-dev1_m} (servers of that type, nodes or not), {@code nodes-per-cluster}, which comes on top of the limit of
     *     the cluster's type, {@code ips} (unlimited by default), {@code placement_groups}, {@code security_group_rules} (of a
     *     group), {@code lbs} and {@code lb-ips} (unlimited by default), or {@code private-networks-per-lb}
     * @param most how many there may be
     */
    public Limits quota(String resource, int most) {
        quotas.put(resource, most);
        return this;
    }

    /** A quota, if there is one. */
    public Optional<Integer> quota(String resource) {
        return Optional.ofNullable(quotas.get(resource)).filter(most -> most != UNLIMITED);
    }

    /** Whether quotas of clusters' types hold: not after {@link #withoutQuotas()}. */
    public boolean limitsNodesByClusterType() {
        return quotas.containsKey("nodes-per-cluster");
    }

    /** Whether names of clusters in a project, and of pools in a cluster, are unique; they are by default. */
    public Limits uniqueNames(boolean unique) {
        uniqueNames = unique;
        return this;
    }

    /** Whether names are unique. */
    public boolean uniqueNames() {
        return uniqueNames;
    }

    @Override
    public String toString() {
        return "Limits" + new TreeMap<>(quotas) + (uniqueNames ? ", unique names" : "");
    }
}
