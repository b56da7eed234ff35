package io.github.scw4j.reconcile.observation;

import io.fabric8.kubernetes.api.model.Service;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A Service of Kubernetes, as far as planners need it. */
@Value.Immutable
@OrderedMapStyle
public sealed interface KubernetesService permits ImmutableKubernetesService {
    /** The {@code spec.type} of a Service that has a load balancer. */
    String LOAD_BALANCER = "LoadBalancer";

    /** The namespace. */
    String namespace();

    /** The name. */
    String name();

    /** Which object of that name it is; a new one gets another. */
    String uid();

    /** Its version: a write that names it is refused when somebody else has written since. */
    @Value.Default
    default String resourceVersion() {
        return "";
    }

    /** Whether it is being deleted; it stays until its last finalizer is gone. */
    @Value.Default
    default boolean deleting() {
        return false;
    }

    /** What keeps it from going. */
    Set<String> finalizers();

    /** The annotations. */
    Map<String, String> annotations();

    /** {@code ClusterIP}, {@code NodePort}, {@code LoadBalancer} or {@code ExternalName}. */
    @Value.Default
    default String type() {
        return LOAD_BALANCER;
    }

    /** Who is to serve it; empty for the cluster's default controller. Kubernetes before 1.21 does not know it. */
    Optional<String> loadBalancerClass();

    /** The address that it asks for in {@code spec.loadBalancerIP}. */
    Optional<String> loadBalancerIp();

    /** Where clients may come from, as CIDRs and as they are written; empty: from anywhere. */
    List<String> loadBalancerSourceRanges();

    /** The ports. */
    List<ServicePort> ports();

    /** Whether {@code externalTrafficPolicy} is {@code Local}: only nodes that have a pod take connections. */
    @Value.Default
    default boolean externalTrafficPolicyLocal() {
        return false;
    }

    /** The port on each node that tells whether it has a pod; 0 where there is none. */
    @Value.Default
    default int healthCheckNodePort() {
        return 0;
    }

    /** Whether {@code sessionAffinity} is {@code ClientIP}. */
    @Value.Default
    default boolean clientIpAffinity() {
        return false;
    }

    /** The ways to it from outside, as its status has them. */
    List<ServiceIngress> ingress();

    /** Namespace and name, such as {@code shop/web}. */
    default String path() {
        return namespace() + "/" + name();
    }

    /** Reads Kubernetes' own object. */
    static KubernetesService of(Service service) {
        return ServiceReading.of(service);
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code namespace}, {@code name} and {@code uid} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link KubernetesService}. */
    final class Builder extends ImmutableKubernetesService.Builder {
        Builder() {}
    }
}
