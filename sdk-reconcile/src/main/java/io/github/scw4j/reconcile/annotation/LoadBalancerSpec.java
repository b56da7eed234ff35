package io.github.scw4j.reconcile.annotation;

import io.github.scw4j.core.Cidr;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.lb.ip.IpType;
import io.github.scw4j.lb.loadbalancer.SslCompatibilityLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The load balancer that a Service wants: its annotations and its spec, read, with all defaults in place. */
@Value.Immutable
@OrderedMapStyle
public sealed interface LoadBalancerSpec permits ImmutableLoadBalancerSpec {
    /** The load balancer that it already has, or that it is given by a person. */
    Optional<LoadBalancerReference> reference();

    /** Where it is made; a load balancer does not move. Empty where neither the Service nor the defaults say. */
    Optional<Zone> zone();

    /** Its type, such as {@code lb-s}. */
    String type();

    /** Whether the Service names that type: a type that is only the default does not migrate a load balancer. */
    @Value.Default
    default boolean typeRequested() {
        return false;
    }

    /** The TLS versions and ciphers. */
    SslCompatibilityLevel sslCompatibilityLevel();

    /** Whether it has no public address. */
    @Value.Default
    default boolean privateOnly() {
        return false;
    }

    /** The flexible IPs that a person has reserved for it; empty: it gets its own. */
    Set<String> ipIds();

    /** The address that it shall have, in {@code spec.loadBalancerIP}; does not count where {@link #ipIds()} are given. */
    Optional<IpAddress> loadBalancerIp();

    /** The kinds of address that it gets of its own: always IPv4. */
    Set<IpType> flexibleIpTypes();

    /** Whether a person made it and keeps it: then only this Service's frontends and backends on it are touched. */
    @Value.Default
    default boolean externallyManaged() {
        return false;
    }

    /** The private networks that it is attached to. */
    Set<String> privateNetworkIds();

    /** IPAM's addresses that it shall have in them, at most one in each; empty: IPAM picks. */
    Set<String> privateIpIds();

    /** Whether it reaches nodes by their {@code InternalIP}, rather than by their {@code ExternalIP}. */
    @Value.Default
    default boolean internalTargets() {
        return false;
    }

    /** The labels that a node must carry to be a server of it; an empty value stands for any. Empty: all nodes. */
    Map<String, String> targetNodeLabels();

    /** Whether the status shows a name instead of addresses. */
    @Value.Default
    default boolean useHostname() {
        return false;
    }

    /** The {@code ipMode} of the status, where the Service names one: {@code VIP} or {@code Proxy}. */
    Optional<String> ipMode();

    /** Where clients may come from; empty: from anywhere. */
    Set<Cidr> sourceRanges();

    /** Whether the load balancer may be made anew, and so change its address, where what is wanted cannot be had otherwise. */
    @Value.Default
    default boolean recreationAllowed() {
        return false;
    }

    /** The TCP ports, in the order of their numbers. Ports without a node port, and of other protocols, are not among them. */
    List<PortSpec> ports();

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code type} and {@code sslCompatibilityLevel} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LoadBalancerSpec}. */
    final class Builder extends ImmutableLoadBalancerSpec.Builder {
        Builder() {}
    }
}
