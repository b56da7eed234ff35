package io.github.scw4j.reconcile.annotation;

import io.fabric8.kubernetes.api.model.Service;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.ServicePort;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Reads what a Service says of its load balancer: all annotations of Scaleway's cloud controller, one of our own, and the fields of
 * its spec. It asks nobody, so that a manifest can be checked before there is a cluster:
 *
 * <pre>{@code
 * SpecReading reading = ServiceAnnotations.read(service, SpecDefaults.none());
 * reading.problems().forEach(problem -> System.out.println(problem.message()));
 * }</pre>
 *
 * <p>All that cannot be followed is told at once, and only the part of the load balancer that it is about is held.
 */
public final class ServiceAnnotations {
    /** How the names of Scaleway's annotations begin. */
    public static final String PREFIX = "service.beta.kubernetes.io/scw-loadbalancer-";

    /** Links a Service to its load balancer, by a {@link LoadBalancerReference}. */
    public static final String ID = PREFIX + "id";

    /** Says that a person made the load balancer, and keeps it. */
    public static final String EXTERNALLY_MANAGED = PREFIX + "externally-managed";

    /** Lets the load balancer be made anew, and change its address. The only one that Scaleway's cloud controller does not know. */
    public static final String ALLOW_RECREATION = "reconcile.scw4j.io/allow-recreation";

    private ServiceAnnotations() {}

    /**
     * What a Service of fabric8 says, of a cluster or from a file, the rest by these defaults. In a file that no cluster has seen no
     * port has a node port yet, so that all are among the {@linkplain SpecReading#unserved unserved}; their annotations are checked.
     */
    public static SpecReading read(Service service, SpecDefaults defaults) {
        return read(KubernetesService.of(service), defaults);
    }

    /** What a Service says, the rest by these defaults. */
    public static SpecReading read(KubernetesService service, SpecDefaults defaults) {
        AnnotationValues values = new AnnotationValues(service.annotations(), tcpPorts(service));
        LoadBalancerSpec.Builder spec = LoadBalancerSpec.builder();
        LoadBalancerAnnotations.read(values, service, defaults, spec);
        NetworkAnnotations.read(values, defaults, spec);
        ServerAnnotations.read(values, defaults, spec);
        StatusAnnotations.read(values, spec);
        BackendAnnotations.check(values);
        HealthCheckAnnotations.check(values, service);
        spec.sourceRanges(SourceRanges.read(service.loadBalancerSourceRanges(), values))
                .ports(ports(values, service));
        Misspelling.check(service.annotations(), values);
        return new SpecReading(spec.build(), values.problems(), unserved(service));
    }

    /**
     * The load balancer that a Service names, whatever else it says: its end must not wait for annotations that it does not need. Empty
     * where it names none, and where it cannot be read.
     */
    public static Optional<LoadBalancerReference> reference(KubernetesService service) {
        return text(service, LoadBalancerAnnotations.ID).flatMap(Place.LOAD_BALANCER::read);
    }

    /** The flexible IPs that a Service names, none perhaps, whatever else it says; empty where they cannot be read. */
    public static Optional<Set<String>> ipIds(KubernetesService service) {
        return LoadBalancerAnnotations.IP_IDS
                .grammar()
                .read(text(service, LoadBalancerAnnotations.IP_IDS).orElse(""));
    }

    private static Optional<String> text(KubernetesService service, Annotation<?> annotation) {
        return Optional.ofNullable(service.annotations().get(annotation.name()));
    }

    private static Set<Integer> tcpPorts(KubernetesService service) {
        return service.ports().stream()
                .filter(ServicePort::isTcp)
                .map(ServicePort::port)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<PortSpec> ports(AnnotationValues values, KubernetesService service) {
        return service.ports().stream()
                .filter(port -> whyUnserved(port).isEmpty())
                .sorted(Comparator.comparingInt(ServicePort::port))
                .map(port -> new PortSpec(
                        port.port(),
                        port.nodePort(),
                        FrontendAnnotations.read(values, port.port()),
                        BackendAnnotations.read(values, service, port),
                        HealthCheckAnnotations.read(values, service, port)))
                .toList();
    }

    private static List<UnservedPort> unserved(KubernetesService service) {
        return service.ports().stream()
                .sorted(Comparator.comparingInt(ServicePort::port).thenComparing(ServicePort::protocol))
                .flatMap(port -> whyUnserved(port).map(why -> new UnservedPort(port, why)).stream())
                .toList();
    }

    private static Optional<String> whyUnserved(ServicePort port) {
        if (!port.isTcp()) {
            return Optional.of("Scaleway's load balancers take TCP alone");
        }
        return port.nodePort() == 0 ? Optional.of("it has no node port") : Optional.empty();
    }
}
