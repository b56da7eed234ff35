package io.github.scw4j.instance.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Change;
import io.github.scw4j.core.internal.model.ClearedByNull;
import io.github.scw4j.core.internal.model.Limits;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import io.github.scw4j.instance.resource.ResourceSummary;
import io.github.scw4j.instance.servertype.BootType;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What shall change of a server; whatever is not said stays. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = UpdateServer.Builder.class)
public sealed interface UpdateServer permits ImmutableUpdateServer {
    /** The name. Default: kept. */
    @Value.Default
    default Change<String> name() {
        return Change.keep();
    }

    /** What it starts from. Default: kept. */
    @Value.Default
    default Change<BootType> bootType() {
        return Change.keep();
    }

    /** All tags, in place of those that there are. Default: kept. */
    @Value.Default
    default Change<List<String>> tags() {
        return Change.keep();
    }

    /** All volumes by their index, in place of those that it has. Default: kept. */
    @Value.Default
    default Change<Map<String, ServerVolumeSpec>> volumes() {
        return Change.keep();
    }

    /** Whether it gets a public address while it runs, when it has none of its own. Default: kept. */
    @Value.Default
    default Change<Boolean> dynamicIpRequired() {
        return Change.keep();
    }

    /** Whether its addresses are routed ones. Deprecated by Scaleway. */
    @Value.Default
    default Change<Boolean> routedIpEnabled() {
        return Change.keep();
    }

    /** All reserved addresses by their ids, in place of those that it has. Default: kept. */
    @Value.Default
    default Change<List<String>> publicIps() {
        return Change.keep();
    }

    /** Whether it has an IPv6 address of former times. Deprecated by Scaleway. */
    @Value.Default
    default Change<Boolean> enableIpv6() {
        return Change.keep();
    }

    /** Whether it is protected from being deleted or stopped. Default: kept. */
    @Value.Default
    @JsonProperty("protected")
    default Change<Boolean> isProtected() {
        return Change.keep();
    }

    /** Its firewall. Default: kept. */
    @Value.Default
    default Change<ResourceSummary> securityGroup() {
        return Change.keep();
    }

    /** The placement group that it is in, of a stopped server. Default: kept. */
    @Value.Default
    @ClearedByNull
    default Change<String> placementGroup() {
        return Change.keep();
    }

    /** All private network interfaces by their ids, in place of those that it has. Default: kept. */
    @Value.Default
    default Change<List<String>> privateNics() {
        return Change.keep();
    }

    /** The type, of a stopped server. Default: kept. */
    @Value.Default
    default Change<String> commercialType() {
        return Change.keep();
    }

    /** The SSH key that a Windows server's first password is encrypted with. Default: kept. */
    @Value.Default
    default Change<String> adminPasswordEncryptionSshKeyId() {
        return Change.keep();
    }

    /** Refuses what the server would refuse. */
    @Value.Check
    default void check() {
        Limits.notCleared("name", name());
        Limits.notCleared("bootType", bootType());
        Limits.notCleared("dynamicIpRequired", dynamicIpRequired());
        Limits.notCleared("routedIpEnabled", routedIpEnabled());
        Limits.notCleared("enableIpv6", enableIpv6());
        Limits.notCleared("isProtected", isProtected());
        Limits.notCleared("securityGroup", securityGroup());
        Limits.notCleared("commercialType", commercialType());
    }

    /** A builder with these values. */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** A builder that changes nothing. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link UpdateServer}. */
    final class Builder extends ImmutableUpdateServer.Builder {
        Builder() {}

        /** Sets the name. */
        public Builder name(String name) {
            return name(Change.set(name));
        }

        /** Sets what it starts from. */
        public Builder bootType(BootType bootType) {
            return bootType(Change.set(bootType));
        }

        /** Sets all tags, in place of those that there are. */
        public Builder tags(List<String> tags) {
            return tags(Change.set(tags));
        }

        /** Takes all tags away. */
        public Builder clearTags() {
            return tags(Change.clear());
        }

        /** Sets all volumes by their index, in place of those that it has. */
        public Builder volumes(Map<String, ServerVolumeSpec> volumes) {
            return volumes(Change.set(volumes));
        }

        /** Detaches all volumes. */
        public Builder clearVolumes() {
            return volumes(Change.clear());
        }

        /** Sets whether it gets a public address while it runs, when it has none of its own. */
        public Builder dynamicIpRequired(boolean dynamicIpRequired) {
            return dynamicIpRequired(Change.set(dynamicIpRequired));
        }

        /** Sets whether its addresses are routed ones. */
        public Builder routedIpEnabled(boolean routedIpEnabled) {
            return routedIpEnabled(Change.set(routedIpEnabled));
        }

        /** Sets all reserved addresses by their ids, in place of those that it has. */
        public Builder publicIps(List<String> publicIps) {
            return publicIps(Change.set(publicIps));
        }

        /** Detaches all reserved addresses. */
        public Builder clearPublicIps() {
            return publicIps(Change.clear());
        }

        /** Sets whether it has an IPv6 address of former times. */
        public Builder enableIpv6(boolean enableIpv6) {
            return enableIpv6(Change.set(enableIpv6));
        }

        /** Sets whether it is protected from being deleted or stopped. */
        public Builder isProtected(boolean isProtected) {
            return isProtected(Change.set(isProtected));
        }

        /** Sets its firewall. */
        public Builder securityGroup(ResourceSummary securityGroup) {
            return securityGroup(Change.set(securityGroup));
        }

        /** Puts it into this placement group. */
        public Builder placementGroup(String placementGroup) {
            return placementGroup(Change.set(placementGroup));
        }

        /** Takes it out of its placement group. */
        public Builder clearPlacementGroup() {
            return placementGroup(Change.clear());
        }

        /** Sets all private network interfaces by their ids, in place of those that it has. */
        public Builder privateNics(List<String> privateNics) {
            return privateNics(Change.set(privateNics));
        }

        /** Takes all private network interfaces away. */
        public Builder clearPrivateNics() {
            return privateNics(Change.clear());
        }

        /** Sets the type, of a stopped server. */
        public Builder commercialType(String commercialType) {
            return commercialType(Change.set(commercialType));
        }

        /** Sets the SSH key that a Windows server's first password is encrypted with. */
        public Builder adminPasswordEncryptionSshKeyId(String adminPasswordEncryptionSshKeyId) {
            return adminPasswordEncryptionSshKeyId(Change.set(adminPasswordEncryptionSshKeyId));
        }

        /** Takes the SSH key away. */
        public Builder clearAdminPasswordEncryptionSshKeyId() {
            return adminPasswordEncryptionSshKeyId(Change.clear());
        }

        /** Puts it behind this firewall. */
        public Builder securityGroup(String securityGroupId) {
            return securityGroup(ResourceSummary.of(securityGroupId));
        }
    }
}
