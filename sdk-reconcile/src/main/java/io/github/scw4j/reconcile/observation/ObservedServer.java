package io.github.scw4j.reconcile.observation;

import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.server.ServerState;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An Instance with its addresses, as far as planners need it. */
@Value.Immutable
@ScalewayStyle
public sealed interface ObservedServer permits ImmutableObservedServer {
    /** The identifier. */
    String id();

    /** Where it is. */
    Zone zone();

    /** The name; several servers may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The name that its system was told. */
    @Value.Default
    default String hostname() {
        return "";
    }

    /** The type, such as {@code PRO2-XXS}. */
    @Value.Default
    default String commercialType() {
        return "";
    }

    /** What it is doing. */
    @Value.Default
    default ServerState state() {
        return ServerState.of("");
    }

    /** Its tags. */
    List<String> tags();

    /**
     * The public addresses that it sets up by itself, by DHCP or SLAAC, in the API's order. One that somebody has to set up by
     * hand is not among them: nobody knows whether it works.
     */
    List<IpAddress> publicAddresses();

    /** Its addresses in private networks, in the order of its interfaces and then IPAM's. */
    List<PrivateAddress> privateAddresses();

    /** An address of former times, from before private networks. */
    Optional<IpAddress> legacyPrivateAddress();

    /** Whether it is off, is going off or is locked; a state that this version does not know says neither yes nor no. */
    default boolean isShutDown() {
        return switch (state().known()) {
            case STOPPED, STOPPED_IN_PLACE, STOPPING, LOCKED -> true;
            case RUNNING, STARTING, UNRECOGNIZED -> false;
        };
    }

    /** What {@code spec.providerID} of its Node object reads. */
    default ProviderId providerId() {
        return ProviderId.instance(zone(), id());
    }

    /** A builder with the same values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; {@code id} and {@code zone} are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ObservedServer}. */
    final class Builder extends ImmutableObservedServer.Builder {
        Builder() {}
    }
}
