package io.github.scw4j.instance.privatenic;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A network interface of a server in a private network. Its addresses are in IPAM. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = PrivateNic.Builder.class)
public sealed interface PrivateNic permits ImmutablePrivateNic {
    /** The identifier; addresses in IPAM have it as the id of their resource. */
    String id();

    /** The server that has it. */
    @Value.Default
    default String serverId() {
        return "";
    }

    /** The private network that it is in. */
    @Value.Default
    default String privateNetworkId() {
        return "";
    }

    /** The MAC address, in lower case. */
    @Value.Default
    default String macAddress() {
        return "";
    }

    /** Whether it works. */
    @Value.Default
    default PrivateNicState state() {
        return PrivateNicState.of("");
    }

    /** Free tags. */
    List<String> tags();

    /** When it was created. */
    Optional<Instant> creationDate();

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** Its addresses in IPAM. */
    List<String> ipamIpIds();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PrivateNic}. */
    final class Builder extends ImmutablePrivateNic.Builder {
        Builder() {}
    }
}
