package io.github.scw4j.reconcile.internal.observe;

import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.loadbalancer.LoadBalancer;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.service.ServicePolicy;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the Services that are served, or cleaned up after, name of Scaleway's: what has to be read to decide about them. What cannot be
 * read in an annotation names nothing here; planners say so.
 *
 * @param zones the zones
 * @param loadBalancerIds the load balancers
 * @param uids the Services' uids, with which the names of their load balancers end
 * @param privateIpIds the addresses at IPAM
 * @param privateNetworkIds the private networks that those can be in
 * @param networkNames whether the names of private networks matter
 */
record ServiceMentions(
        Set<Zone> zones,
        Set<String> loadBalancerIds,
        Set<String> uids,
        Set<String> privateIpIds,
        Set<String> privateNetworkIds,
        boolean networkNames) {
    private static final String PREFIX = "service.beta.kubernetes.io/scw-loadbalancer-";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ServiceMentions of(ServicePolicy policy, Collection<KubernetesService> all) {
        List<KubernetesService> ours = all.stream()
                .filter(service -> policy.serves(service) || policy.cleansUp(service))
                .toList();
        Stream<Zone> zones = Stream.concat(
                values(ours, "zone").flatMap(text -> zone(text).stream()),
                references(ours).flatMap(parts -> zone(parts[0]).stream()));
        return new ServiceMentions(
                zones.collect(Collectors.toCollection(TreeSet::new)),
                references(ours).map(parts -> parts[1]).collect(Collectors.toSet()),
                ours.stream()
                        .map(KubernetesService::uid)
                        .filter(uid -> !uid.isEmpty())
                        .collect(Collectors.toSet()),
                ids(ours, "private-ip-ids"),
                ids(ours, "pn-ids"),
                values(ours, "use-hostname").findAny().isPresent());
    }

    /** Whether a Service names this load balancer, or it is named after one. */
    boolean isNamed(LoadBalancer lb) {
        return loadBalancerIds.contains(lb.id()) || uids.stream().anyMatch(lb.name()::endsWith);
    }

    private static Stream<String> values(List<KubernetesService> services, String annotation) {
        return services.stream()
                .flatMap(service -> Optional.ofNullable(service.annotations().get(PREFIX + annotation)).stream())
                .map(text -> text.trim().toLowerCase(Locale.ROOT));
    }

    private static Stream<String[]> references(List<KubernetesService> services) {
        return values(services, "id").map(text -> text.split("/", -1)).filter(parts -> parts.length == 2);
    }

    private static Set<String> ids(List<KubernetesService> services, String annotation) {
        return values(services, annotation)
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::trim)
                .filter(id -> UUID.matcher(id).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A zone, or a region that stands for its first one. */
    private static Optional<Zone> zone(String text) {
        return parsed(text, Zone::of).or(() -> parsed(text, Region::of).map(region -> region.zone(1)));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parsing) {
        try {
            return Optional.of(parsing.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
