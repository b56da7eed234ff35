package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.OrderedMapStyle;
import io.github.scw4j.core.internal.operation.IdentifyingTag;
import io.github.scw4j.instance.servertype.BootType;
import io.github.scw4j.instance.volume.VolumeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A server to be created. It is made {@code stopped}: start it with {@code Servers.powerOn}. */
@Value.Immutable
@OrderedMapStyle
@JsonDeserialize(builder = CreateServer.Builder.class)
public sealed interface CreateServer permits ImmutableCreateServer {
    /** The name; it need not be unique. */
    String name();

    /** Whether it gets a public address while it runs, when it has none of its own. The server's default: yes. */
    Optional<Boolean> dynamicIpRequired();

    /** Whether its addresses are routed ones. Deprecated by Scaleway. */
    Optional<Boolean> routedIpEnabled();

    /** The type, such as {@code PRO2-XXS}. */
    String commercialType();

    /**
     * The image that its root volume is filled from: an id, or a label of the marketplace such as {@code ubuntu_noble},
     * which the SDK looks up for the zone, the type and the kind of the root volume. Nothing else is needed where a
     * volume is given to start from.
     */
    Optional<String> image();

    /** Its volumes by their index, {@code "0"} being the root volume. Default: one as the image has it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, ServerVolumeSpec> volumes();

    /** Whether it has an IPv6 address of former times. Deprecated by Scaleway. */
    Optional<Boolean> enableIpv6();

    /** A reserved address. Deprecated by Scaleway: see {@link #publicIps()}. */
    Optional<String> publicIp();

    /** Reserved addresses to attach, by their ids. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> publicIps();

    /** What it starts from. The server's default: {@link BootType#LOCAL}. */
    Optional<BootType> bootType();

    /** The organization, in place of a project. Deprecated by Scaleway. */
    @JsonProperty("organization")
    Optional<String> organizationId();

    /** The project that it will belong to. Default: the client's. */
    @JsonProperty("project")
    Optional<String> projectId();

    /** Free tags. Default: none. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Its firewall. The server's default: the project's default one. */
    Optional<String> securityGroup();

    /** The placement group that it will be in. Default: none. */
    Optional<String> placementGroup();

    /** The SSH key, an RSA one, to encrypt a Windows server's first password with. */
    Optional<String> adminPasswordEncryptionSshKeyId();

    /** Whether it is protected from being deleted or stopped. Default: false. */
    @Value.Default
    @JsonProperty("protected")
    default boolean isProtected() {
        return false;
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder; name and type are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CreateServer}. */
    final class Builder extends ImmutableCreateServer.Builder {
        Builder() {}

        /**
         * Adds a tag that no other resource has, by which the SDK finds the server again when the answer to its
         * creation is lost. With it the creation is repeated like any other call; without it such a creation ends as
         * <em>outcome unknown</em>, because nothing tells one from another.
         */
        public Builder identified() {
            return addTags(IdentifyingTag.next());
        }

        /** The root volume: one of this kind and size, in bytes. */
        public Builder rootVolume(VolumeType volumeType, long sizeBytes) {
            return putVolume("0", ServerVolumeSpec.of(volumeType, sizeBytes));
        }
    }
}
