package io.github.scw4j.vpc.ipam;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.Zone;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** Which IP addresses to list; what is not said does not narrow the list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListIps.Builder.class)
public sealed interface ListIps permits ImmutableListIps {
    /** The order. Default: oldest first. */
    Optional<IpOrder> orderBy();

    /** How many a page holds, 1 to 100; this limits a page, not the result. Default: 100. */
    Optional<Integer> pageSize();

    /** Those of this project. Default: all that the key may see, whatever the client's project. */
    Optional<String> projectId();

    /** Those in this VPC, whatever their source. */
    Optional<String> vpcId();

    /** Those that are, or are not, attached to a resource. */
    Optional<Boolean> attached();

    /** Those whose resource's name contains this, 2 to 63 characters. */
    Optional<String> resourceName();

    /** Those of this resource; for a node, the id of its private network interface. */
    Optional<String> resourceId();

    /** Those of one of these resources. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> resourceIds();

    /** Those of resources of this type. */
    Optional<ResourceType> resourceType();

    /** Those of resources of one of these types. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ResourceType> resourceTypes();

    /** Those of the resource with this MAC address. */
    Optional<String> macAddress();

    /** Those that have all of these tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Those of this organization. */
    Optional<String> organizationId();

    /** IPv6 addresses, or IPv4 ones. */
    @JsonProperty("is_ipv6")
    Optional<Boolean> isIpv6();

    /** Those with one of these identifiers. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> ipIds();

    /** Public addresses of this zone. At most one source can be asked for. */
    Optional<Zone> zonal();

    /** Public addresses of the region. At most one source can be asked for. */
    Optional<Boolean> regional();

    /** Those in this private network. At most one source can be asked for. */
    Optional<String> privateNetworkId();

    /** Those in this subnet. At most one source can be asked for. */
    Optional<String> subnetId();

    /** Those whose source is this VPC. At most one source can be asked for. */
    Optional<String> sourceVpcId();

    /** Refuses what the server would. */
    @Value.Check
    default void check() {
        long sources = Stream.of(zonal(), regional(), privateNetworkId(), subnetId(), sourceVpcId())
                .filter(Optional::isPresent)
                .count();
        if (sources > 1) {
            throw new IllegalArgumentException("zonal, regional, privateNetworkId, subnetId and sourceVpcId: " + sources
                    + " of them are set; at most one is allowed");
        }
        resourceName().filter(name -> name.length() < 2 || name.length() > 63).ifPresent(name -> {
            throw new IllegalArgumentException(
                    "resourceName is \"" + name + "\", " + name.length() + " characters; 2 to 63 are allowed");
        });
    }

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListIps}. */
    final class Builder extends ImmutableListIps.Builder {
        Builder() {}
    }
}
