package io.github.scw4j.vpc.privatenetwork;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.github.scw4j.core.internal.model.ScalewayStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which private networks to list; what is not said does not narrow the list. */
@Value.Immutable
@ScalewayStyle
@JsonDeserialize(builder = ListPrivateNetworks.Builder.class)
public sealed interface ListPrivateNetworks permits ImmutableListPrivateNetworks {
    /** The order. Default: oldest first. */
    Optional<PrivateNetworkOrder> orderBy();

    /** How many a page holds, 1 to 100; this limits a page, not the result. Default: 100. */
    Optional<Integer> pageSize();

    /** Those whose name contains this. */
    Optional<String> name();

    /** Those that have all of these tags. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> tags();

    /** Those of this organization. */
    Optional<String> organizationId();

    /** Those of this project. Default: all that the key may see, whatever the client's project. */
    Optional<String> projectId();

    /** Those with one of these identifiers. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> privateNetworkIds();

    /** Those in this VPC. */
    Optional<String> vpcId();

    /** Those that do, or do not, give out addresses by DHCP. */
    Optional<Boolean> dhcpEnabled();

    /** Those from which Object Storage is, or is not, reached. */
    Optional<Boolean> s3IntegrationEnabled();

    /** A builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ListPrivateNetworks}. */
    final class Builder extends ImmutableListPrivateNetworks.Builder {
        Builder() {}
    }
}
