package io.github.scw4j.reconcile.service;

import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.reconcile.annotation.SpecDefaults;
import io.github.scw4j.reconcile.observation.KubernetesService;
import io.github.scw4j.reconcile.observation.Observation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which Services get a load balancer, and how it is kept. The defaults are those to run beside the platform's own controller, which
 * leaves Services with a class alone; where there is none, {@link #soleController()}.
 *
 * <pre>{@code
 * ServicePolicy policy = ServicePolicy.builder().type("lb-gp-m").addTags("team=shop").build();
 * }</pre>
 */
@Value.Immutable
@ScalewayStyle
public sealed interface ServicePolicy permits ImmutableServicePolicy {
    /** What keeps a Service of our class until its load balancer is gone. Not Kubernetes' own, which others take away. */
    String FINALIZER = "reconcile.scw4j.io/load-balancer-cleanup";

    /** Kubernetes' own finalizer of load balancers: that of a sole controller. */
    String STANDARD_FINALIZER = "service.kubernetes.io/load-balancer-cleanup";

    /** The {@code spec.loadBalancerClass} of the Services that are served. Default: {@code reconcile.scw4j.io/load-balancer}. */
    @Value.Default
    default String loadBalancerClass() {
        return "reconcile.scw4j.io/load-balancer";
    }

    /**
     * Whether this is the only controller of load balancers, so that Services without a class are served as well. Default: false. Never
     * on Kapsule, where the platform's serves them.
     */
    @Value.Default
    default boolean isSoleController() {
        return false;
    }

    /** Where load balancers are made whose Service does not say. Default: the first zone of the cluster's region. */
    Optional<Zone> zone();

    /** The type of load balancers whose Service does not say. Default: {@code lb-s}. */
    @Value.Default
    default String type() {
        return "lb-s";
    }

    /**
     * The private network in which load balancers reach the nodes, where a Service does not say. Default: the cluster's; where it has
     * none, load balancers reach nodes by their public addresses.
     */
    Optional<String> privateNetworkId();

    /**
     * Whether the names of load balancers begin with the cluster's id, so that deleting the cluster {@code with_additional_resources}
     * deletes them as well. Default: true.
     */
    @Value.Default
    default boolean cleanedUpWithCluster() {
        return true;
    }

    /** Tags that each load balancer gets, beside those that say whose it is. Default: none. */
    List<String> tags();

    /** How long a change that nobody here made may go unseen. Default: 10 minutes. */
    @Value.Default
    default Duration driftPeriod() {
        return Duration.ofMinutes(10);
    }

    /**
     * How long the servers of a backend must not have changed any more before they are written: nodes that join one after the other are
     * one write. Default: 5 seconds.
     */
    @Value.Default
    default Duration settleTime() {
        return Duration.ofSeconds(5);
    }

    /** The longest that the first of such changes waits for the last. Default: 30 seconds. */
    @Value.Default
    default Duration longestSettleTime() {
        return Duration.ofSeconds(30);
    }

    /** How long more than half of a backend's servers must have been unwanted before they are taken out. Default: 1 minute. */
    @Value.Default
    default Duration beforeHalving() {
        return Duration.ofMinutes(1);
    }

    /** How long no node at all must have been eligible before a backend is emptied. Default: 5 minutes. */
    @Value.Default
    default Duration beforeEmptying() {
        return Duration.ofMinutes(5);
    }

    /** Whether a load balancer is for this Service, as its type, its class and its deletion stand. */
    default boolean serves(KubernetesService service) {
        return service.type().equals(KubernetesService.LOAD_BALANCER)
                && !service.deleting()
                && service.loadBalancerClass().map(loadBalancerClass()::equals).orElse(isSoleController());
    }

    /** Whether this Service waits for its load balancer's end before it goes, or before it becomes one of another type. */
    default boolean cleansUp(KubernetesService service) {
        return !serves(service) && service.finalizers().contains(finalizer());
    }

    /** What keeps a Service until its load balancer is gone. */
    default String finalizer() {
        return isSoleController() ? STANDARD_FINALIZER : FINALIZER;
    }

    /** What holds for this cluster where a Service says nothing. */
    default SpecDefaults defaults(Observation observation) {
        return new SpecDefaults(
                zone().or(() -> observation.cluster().region().flatMap(ServicePolicy::firstZone)),
                type(),
                privateNetworkId().or(() -> observation.cluster().privateNetworkId()));
    }

    private static Optional<Zone> firstZone(io.github.scw4j.core.Region region) {
        return Zone.known().stream()
                .filter(zone -> zone.region().equals(region))
                .findFirst();
    }

    /** Refuses values that make no sense. */
    @Value.Check
    default void check() {
        Map.of(
                        "driftPeriod", driftPeriod(),
                        "settleTime", settleTime(),
                        "longestSettleTime", longestSettleTime(),
                        "beforeHalving", beforeHalving(),
                        "beforeEmptying", beforeEmptying())
                .forEach((name, value) -> {
                    if (value.isNegative()) {
                        throw new IllegalArgumentException(name + " is " + value + "; zero or more is allowed");
                    }
                });
    }

    /** For the cluster's only controller of load balancers. */
    static ServicePolicy soleController() {
        return builder().isSoleController(true).build();
    }

    /** For Services of our class alone: beside the platform's controller. */
    static ServicePolicy byClass() {
        return builder().build();
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder with the defaults above. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServicePolicy}; nothing is required. */
    final class Builder extends ImmutableServicePolicy.Builder {
        Builder() {}
    }
}
