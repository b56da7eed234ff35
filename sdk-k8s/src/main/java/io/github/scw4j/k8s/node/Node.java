package io.github.scw4j.k8s.node;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Region;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A node of a cluster. For Kapsule it is a Scaleway Instance, which must be changed through this API alone. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = Node.Builder.class)
public sealed interface Node permits ImmutableNode {
    /** The identifier; it is not that of the Instance, see {@link #providerId()}. */
    String id();

    /** The pool that it belongs to. */
    @Value.Default
    default String poolId() {
        return "";
    }

    /** The cluster that it belongs to. */
    @Value.Default
    default String clusterId() {
        return "";
    }

    /** The machine behind it, such as {@code scaleway://instance/fr-par-1/1f3…}; empty until it is there. */
    Optional<String> providerId();

    /** The region of its cluster. */
    Optional<Region> region();

    /** The name, in Kubernetes as well. */
    @Value.Default
    default String name() {
        return "";
    }

    /**
     * The public IPv4 address, where it has one. Deprecated by Scaleway: still filled, may stop being so; read
     * Kubernetes' Node object or IPAM.
     */
    Optional<IpAddress> publicIpV4();

    /** The public IPv6 address, where it has one. Deprecated by Scaleway, as {@link #publicIpV4()}. */
    Optional<IpAddress> publicIpV6();

    /**
     * Kubernetes' conditions, such as {@code Ready}, to {@code True} or {@code False}. Deprecated by Scaleway: still
     * filled, may stop being so.
     */
    Map<String, String> conditions();

    /** What it is doing. */
    @Value.Default
    default NodeStatus status() {
        return NodeStatus.UNKNOWN;
    }

    /** What is wrong with it, when something is. */
    Optional<String> errorMessage();

    /** When it was asked for. */
    Optional<Instant> createdAt();

    /** When Scaleway last changed what it says of it. */
    Optional<Instant> updatedAt();

    /** What it is and does, for people, such as {@code node scw-web-default-1f3 is creation_error: out of stock}. */
    default String sentence() {
        return "node " + (name().isEmpty() ? id() : name()) + " is " + status()
                + errorMessage().map(message -> ": " + message).orElse("");
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required but {@code id}. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Node}. */
    final class Builder extends ImmutableNode.Builder {
        Builder() {}
    }
}
