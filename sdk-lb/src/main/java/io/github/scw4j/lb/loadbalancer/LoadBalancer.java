package io.github.scw4j.lb.loadbalancer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.lb.ip.Ip;
import io.github.scw4j.lb.subscriber.Subscriber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A load balancer. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = LoadBalancer.Builder.class)
public sealed interface LoadBalancer permits ImmutableLoadBalancer {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The description. */
    @Value.Default
    default String description() {
        return "";
    }

    /**
     * What it is doing; the configuration may still be on its way to its {@link #instances()} when this is
     * {@code ready}.
     */
    @Value.Default
    default LoadBalancerStatus status() {
        return LoadBalancerStatus.UNKNOWN;
    }

    /**
     * The machines that it runs on; empty at first, and where the load balancer is told of as a part of something else.
     */
    List<Instance> instances();

    /** The organization that it belongs to. */
    @Value.Default
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    default String projectId() {
        return "";
    }

    /** Its flexible IP addresses, IPv4 first; empty for a private one. */
    @JsonProperty("ip")
    List<Ip> ips();

    /** Free tags. */
    List<String> tags();

    /** How many frontends it has. */
    @Value.Default
    default int frontendCount() {
        return 0;
    }

    /** How many backends it has. */
    @Value.Default
    default int backendCount() {
        return 0;
    }

    /** Its type in lower case, such as {@code lb-s}. */
    @Value.Default
    default String type() {
        return "";
    }

    /** Who is told when servers fail. */
    Optional<Subscriber> subscriber();

    /** Which clients can speak TLS with it. */
    @Value.Default
    default SslCompatibilityLevel sslCompatibilityLevel() {
        return SslCompatibilityLevel.UNKNOWN;
    }

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was last changed; a change of its backends or frontends moves only its instances' times. */
    Optional<Instant> updatedAt();

    /** How many private networks it is attached to. */
    @Value.Default
    default int privateNetworkCount() {
        return 0;
    }

    /** How many routes it has. */
    @Value.Default
    default int routeCount() {
        return 0;
    }

    /** The region that it is in. Deprecated by Scaleway: see {@link #zone()}. */
    Optional<Region> region();

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Whether it is ready, and each of its instances runs the configuration that it has. */
    @JsonIgnore
    default boolean isInSync() {
        return status().equals(LoadBalancerStatus.READY)
                && !instances().isEmpty()
                && instances().stream().allMatch(Instance::isInSync);
    }

    /** A replacement that says the same as this load balancer, to be changed where it shall differ. */
    default UpdateLoadBalancer.Builder toUpdate() {
        return UpdateLoadBalancer.builder()
                .name(name())
                .description(description())
                .tags(tags())
                .sslCompatibilityLevel(sslCompatibilityLevel());
    }

    /** Builds {@link LoadBalancer}. */
    final class Builder extends ImmutableLoadBalancer.Builder {
        Builder() {}
    }
}
