package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.instance.image.Image;
import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.instance.privatenic.PrivateNic;
import io.github.scw4j.instance.resource.Arch;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.servertype.BootType;
import io.github.scw4j.instance.volume.Volume;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** All of a server, to be replaced ({@code SetServer}); to change a part, use {@link UpdateServer}. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = SetServer.Builder.class)
public sealed interface SetServer permits ImmutableSetServer {
    /** The name. */
    String name();

    /** The organization that pays. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it belongs to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** What can be done to it. */
    List<ServerAction> allowedActions();

    /** Free tags. */
    List<String> tags();

    /** The type. */
    String commercialType();

    /** When it was created. */
    Optional<Instant> creationDate();

    /** Whether it gets a public address while it runs, when it has none of its own. */
    @Value.Default
    default boolean dynamicIpRequired() {
        return false;
    }

    /** Whether its addresses are routed ones. Deprecated by Scaleway. */
    Optional<Boolean> routedIpEnabled();

    /** Whether it has an IPv6 address of former times. Deprecated by Scaleway. */
    Optional<Boolean> enableIpv6();

    /** The name that its system is told. */
    @Value.Default
    default String hostname() {
        return "";
    }

    /** The image that it was made from. */
    Optional<Image> image();

    /** Whether it is protected from being deleted or stopped. */
    @Value.Default
    @JsonProperty("protected")
    default boolean isProtected() {
        return false;
    }

    /** An address of former times. Deprecated by Scaleway. */
    Optional<IpAddress> privateIp();

    /** The first of its addresses. Deprecated by Scaleway. */
    Optional<ServerIp> publicIp();

    /** Its public addresses. */
    List<ServerIp> publicIps();

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** What it is doing. */
    Optional<ServerState> state();

    /** Where it runs. */
    Optional<ServerLocation> location();

    /** Its IPv6 address of former times. Deprecated by Scaleway. */
    Optional<ServerIpv6> ipv6();

    /** What it starts from. */
    Optional<BootType> bootType();

    /** Its volumes by their index. */
    Map<String, Volume> volumes();

    /** Its firewall. */
    Optional<ResourceSummary> securityGroup();

    /** The maintenances that are planned. */
    List<ServerMaintenance> maintenances();

    /** More of what it is doing. */
    @Value.Default
    default String stateDetail() {
        return "";
    }

    /** The architecture of its processors. */
    Optional<Arch> arch();

    /** The placement group that it is in. */
    Optional<PlacementGroup> placementGroup();

    /** Its private network interfaces. */
    List<PrivateNic> privateNics();

    /** The SSH key that a Windows server's first password is encrypted with. */
    Optional<String> adminPasswordEncryptionSshKeyId();

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; name and type are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SetServer}. */
    final class Builder extends ImmutableSetServer.Builder {
        Builder() {}
    }
}
