package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Which servers to list; what is not said does not narrow the list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListServers.Builder.class)
public sealed interface ListServers permits ImmutableListServers {
    /** How many a page holds, 1 to 100; it limits a page, not the result. Default: 100. */
    @JsonProperty("per_page")
    OptionalInt pageSize();

    /** Those of this organization. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** Those of this project. Default: all that the key may see, whatever the client's project. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Those whose name contains this. */
    Optional<String> name();

    /** The one with this address of former times. Deprecated by Scaleway. */
    Optional<IpAddress> privateIp();

    /** Those without a public address. */
    @JsonProperty("without_ip")
    Optional<Boolean> withoutIp();

    /** The one with this public address. */
    @JsonProperty("with_ip")
    Optional<IpAddress> withIp();

    /** Those of this type. */
    Optional<String> commercialType();

    /** Those that are doing this. */
    Optional<ServerState> state();

    /** Those that have all of these tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Those in this private network. */
    Optional<String> privateNetwork();

    /** The order. Default: oldest first. */
    Optional<ServerOrder> order();

    /** Those in one of these private networks. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> privateNetworks();

    /** The one whose private network interface has this MAC address. */
    Optional<String> privateNicMacAddress();

    /** Those with one of these identifiers. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> servers();

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.pageSize(pageSize());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListServers}. */
    final class Builder extends ImmutableListServers.Builder {
        Builder() {}
    }
}
