package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.IpAddress;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.instance.image.Image;
import io.github.scw4j.instance.placementgroup.PlacementGroup;
import io.github.scw4j.instance.privatenic.PrivateNic;
import io.github.scw4j.instance.resource.Arch;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.servertype.BootType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An Instance: a virtual machine of one zone. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = Server.Builder.class)
public sealed interface Server permits ImmutableServer {
    /** The identifier. */
    String id();

    /** The name; several may have the same. */
    @Value.Default
    default String name() {
        return "";
    }

    /** The organization that pays. */
    @Value.Default
    @JsonProperty("organization")
    default String organizationId() {
        return "";
    }

    /** The project that it belongs to. */
    @Value.Default
    @JsonProperty("project")
    default String projectId() {
        return "";
    }

    /** What can be done to it now. */
    List<ServerAction> allowedActions();

    /** Free tags. */
    List<String> tags();

    /** The type, such as {@code PRO2-XXS}. */
    @Value.Default
    default String commercialType() {
        return "";
    }

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

    /** An address of former times: empty, since private addresses are in IPAM. */
    Optional<IpAddress> privateIp();

    /** The first of its IPv4 addresses. Deprecated by Scaleway: see {@link #publicIps()}. */
    Optional<ServerIp> publicIp();

    /** Its public addresses. */
    List<ServerIp> publicIps();

    /** The MAC address of its public interface. */
    @Value.Default
    default String macAddress() {
        return "";
    }

    /** When it was last changed. */
    Optional<Instant> modificationDate();

    /** What it is doing. */
    @Value.Default
    default ServerState state() {
        return ServerState.of("");
    }

    /** Where it runs, while it does. */
    Optional<ServerLocation> location();

    /** Its IPv6 address of former times. Deprecated by Scaleway. */
    Optional<ServerIpv6> ipv6();

    /** What it starts from. */
    @Value.Default
    default BootType bootType() {
        return BootType.of("");
    }

    /** Its volumes by their index: {@code "0"} is the root volume. */
    Map<String, ServerVolume> volumes();

    /** Its firewall. */
    Optional<ResourceSummary> securityGroup();

    /** The maintenances that are planned. */
    List<ServerMaintenance> maintenances();

    /** More of what it is doing, in Scaleway's words, such as {@code booting kernel}; not for programs. */
    @Value.Default
    default String stateDetail() {
        return "";
    }

    /** The architecture of its processors. */
    @Value.Default
    default Arch arch() {
        return Arch.UNKNOWN_ARCH;
    }

    /** The placement group that it is in. */
    Optional<PlacementGroup> placementGroup();

    /** Its private network interfaces. */
    List<PrivateNic> privateNics();

    /** The zone that it is in. */
    Optional<Zone> zone();

    /** The SSH key that a Windows server's first password is encrypted with. */
    Optional<String> adminPasswordEncryptionSshKeyId();

    /** A Windows server's first password, encrypted. */
    Optional<String> adminPasswordEncryptedValue();

    /** The file systems that are attached to it. */
    List<ServerFilesystem> filesystems();

    /** Whether Scaleway is retiring its type. */
    @Value.Default
    default boolean endOfService() {
        return false;
    }

    /** The name that its public address resolves to. */
    Optional<String> dns();

    /** The volume that it starts from: the one that says so, else the first; empty when it has none. */
    default Optional<ServerVolume> rootVolume() {
        return volumes().values().stream()
                .filter(ServerVolume::boot)
                .findFirst()
                .or(() -> Optional.ofNullable(volumes().get("0")));
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; only the id is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Server}. */
    final class Builder extends ImmutableServer.Builder {
        Builder() {}
    }
}
