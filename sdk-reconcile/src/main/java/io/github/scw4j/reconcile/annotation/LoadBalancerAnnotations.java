package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.lb.ip.IpType;
import io.github.scw4j.lb.loadbalancer.SslCompatibilityLevel;
import io.github.scw4j.reconcile.observation.KubernetesService;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The annotations of the load balancer itself and of its public addresses, and what becomes of them. */
final class LoadBalancerAnnotations {
    private static final String IPS = "at most one IPv4 and one IPv6 address";
    private static final int MOST_IPS = 2;
    private static final List<IpType> FAMILIES = List.of(IpType.IPV4, IpType.IPV6);

    static final AnnotationGroup GROUP = new AnnotationGroup("Load balancer", Concerned.LOAD_BALANCER);

    static final Annotation<LoadBalancerReference> ID = GROUP.addUnset(
            ServiceAnnotations.ID,
            Place.LOAD_BALANCER,
            "written once it is made",
            "which load balancer it is",
            "one that a person made needs `externally-managed` as well");

    static final Annotation<Zone> ZONE = GROUP.addUnset(
            "zone",
            Place.ZONE,
            "the policy's, else the first of the cluster's region",
            "where it is made",
            "does not move one that is there");

    static final Annotation<String> TYPE = GROUP.addUnset(
            "type",
            Grammar.of("a type (such as lb-s or LB-GP-M)", LoadBalancerAnnotations::type),
            "the policy's, which is `lb-s` if nobody says otherwise",
            "`type`",
            "a change migrates it; without this annotation its type stays as it is");

    static final Annotation<SslCompatibilityLevel> SSL_COMPATIBILITY_LEVEL = GROUP.add(
            "ssl-compatibility-level",
            OneOf.of(
                    SslCompatibilityLevel::of,
                    SslCompatibilityLevel.INTERMEDIATE.value(),
                    SslCompatibilityLevel.MODERN.value(),
                    SslCompatibilityLevel.OLD.value()),
            "ssl_compatibility_level_intermediate",
            "`ssl_compatibility_level`",
            "");

    static final Annotation<Boolean> PRIVATE = GROUP.add(
            "private",
            Bool.GRAMMAR,
            "false",
            "whether it has no public address",
            "needs a private network; not together with addresses of its own; a change makes it anew (`allow-recreation`)");

    static final Annotation<Set<String>> IP_IDS = GROUP.addUnset(
            "ip-ids",
            Listed.ids(),
            "it gets its own",
            "the flexible IPs that it has (`ip_ids`)",
            IPS + ", IPv4 in any case; goes before `spec.loadBalancerIP`; a change makes it anew (`allow-recreation`)");

    static final Annotation<Set<IpType>> FLEXIBLE_IP_TYPES = GROUP.add(
            "flexible-ip-types",
            Grammar.of("ipv4 or ipv4,ipv6", LoadBalancerAnnotations::families),
            "ipv4",
            "the kinds of address that it gets of its own",
            "without effect where it has been made, is private, or has addresses that a person names");

    static final Annotation<Boolean> EXTERNALLY_MANAGED = GROUP.add(
            ServiceAnnotations.EXTERNALLY_MANAGED,
            Bool.GRAMMAR,
            "false",
            "whether a person made it and keeps it: only this Service's frontends and backends on it are touched",
            "needs `id`");

    static final Annotation<Boolean> ALLOW_RECREATION = GROUP.add(
            ServiceAnnotations.ALLOW_RECREATION,
            Bool.GRAMMAR,
            "false",
            "whether it may be made anew, and so change its address, where what is wanted cannot be had otherwise",
            "not the cloud controller's, but scw4j's own");

    private LoadBalancerAnnotations() {}

    private static Optional<String> type(String text) {
        return Optional.of(text.toLowerCase(Locale.ROOT)).filter(type -> type.matches("[a-z0-9][a-z0-9-]{0,62}"));
    }

    /** In letters of any size, blanks around them; without IPv4 there is none. */
    private static Optional<Set<IpType>> families(String text) {
        return new Listed<>(
                        "",
                        item -> Optional.of(IpType.of(item.strip().toLowerCase(Locale.ROOT)))
                                .filter(FAMILIES::contains))
                .read(text)
                .filter(families -> families.contains(IpType.IPV4));
    }

    static void read(
            AnnotationValues values, KubernetesService service, SpecDefaults defaults, LoadBalancerSpec.Builder spec) {
        Optional<IpAddress> address = address(values, service);
        spec.reference(values.find(ID))
                .zone(values.find(ZONE).or(defaults::zone))
                .type(values.find(TYPE).orElseGet(() -> defaults.type().toLowerCase(Locale.ROOT)))
                .typeRequested(values.find(TYPE).isPresent())
                .sslCompatibilityLevel(values.get(SSL_COMPATIBILITY_LEVEL))
                .privateOnly(values.get(PRIVATE))
                .ipIds(values.find(IP_IDS).orElse(Set.of()))
                .loadBalancerIp(address)
                .flexibleIpTypes(values.get(FLEXIBLE_IP_TYPES))
                .externallyManaged(values.get(EXTERNALLY_MANAGED))
                .recreationAllowed(values.get(ALLOW_RECREATION));
        check(values, service);
    }

    private static Optional<IpAddress> address(AnnotationValues values, KubernetesService service) {
        Optional<String> text = service.loadBalancerIp().filter(ip -> !ip.isEmpty());
        Optional<IpAddress> address = text.flatMap(ip -> Grammar.attempt(IpAddress::of, ip));
        if (text.isPresent() && address.isEmpty()) {
            values.refuse(new AnnotationProblem(
                    "spec.loadBalancerIP",
                    text.get(),
                    "an IP address (such as 51.15.0.7 or 2001:db8::7) is allowed",
                    Concerned.LOAD_BALANCER,
                    Set.of()));
        }
        return address;
    }

    private static void check(AnnotationValues values, KubernetesService service) {
        if (values.find(IP_IDS).filter(ids -> ids.size() > MOST_IPS).isPresent()) {
            refuse(values, IP_IDS, IPS + " are allowed");
        }
        if (values.get(EXTERNALLY_MANAGED) && !values.isGiven(ID)) {
            refuse(values, EXTERNALLY_MANAGED, "without " + ID.name() + " only false is allowed");
        }
        boolean hasAddress = values.find(IP_IDS).filter(ids -> !ids.isEmpty()).isPresent()
                || service.loadBalancerIp().filter(ip -> !ip.isEmpty()).isPresent();
        if (values.get(PRIVATE) && hasAddress) {
            refuse(
                    values,
                    PRIVATE,
                    "together with " + IP_IDS.name()
                            + " or spec.loadBalancerIP only false is allowed, as they are public");
        }
    }

    static void refuse(AnnotationValues values, Annotation<?> annotation, String why) {
        values.refuse(annotation, why, annotation.concerned(), Set.of());
    }
}
